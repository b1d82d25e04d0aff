/// A regular expression taken apart.
indirect enum PatternTree: Equatable {
  case bytes(ByteSet)
  case lineStart
  case lineEnd
  case wordEdge(isNegated: Bool)
  case sequence([PatternTree])
  case choice([PatternTree])
  case group(PatternTree, number: Int)
  case times(PatternTree, least: Int, most: Int?, isLazy: Bool)
}

/// A set of bytes.
struct ByteSet: Equatable, Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  func contains(_ byte: UInt8) -> Bool {
    let word =
      switch byte >> 6 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return word & 1 << UInt64(byte & 63) != 0
  }

  mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    case 2: bits.2 |= bit
    default: bits.3 |= bit
    }
  }

  mutating func formUnion(_ other: ByteSet) {
    bits = (
      bits.0 | other.bits.0, bits.1 | other.bits.1, bits.2 | other.bits.2, bits.3 | other.bits.3
    )
  }

  var inverted: ByteSet {
    var inverted = ByteSet()
    inverted.bits = (~bits.0, ~bits.1, ~bits.2, ~bits.3)
    return inverted
  }

  /// With the other case of every letter in it.
  var caseless: ByteSet {
    var set = self
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      let capital = letter & ~0x20
      if contains(letter) { set.insert(capital) }
      if contains(capital) { set.insert(letter) }
    }
    return set
  }

  /// The only byte in it, or nil.
  var only: UInt8? {
    let count =
      bits.0.nonzeroBitCount + bits.1.nonzeroBitCount + bits.2.nonzeroBitCount
      + bits.3.nonzeroBitCount
    return count == 1 ? (0...255).first(where: contains) : nil
  }

  static func == (one: ByteSet, other: ByteSet) -> Bool { one.bits == other.bits }

  static let digits = ByteSet(UInt8(ascii: "0")...UInt8(ascii: "9"))
  static let blanks = ByteSet([0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D])
  static let letters: ByteSet = {
    var set = ByteSet(UInt8(ascii: "a")...UInt8(ascii: "z"))
    set.formUnion(ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z")))
    return set
  }()
  static let wordBytes: ByteSet = {
    var set = letters
    set.formUnion(digits)
    set.formUnion(ByteSet([UInt8(ascii: "_")] + Array(0x80...0xFF)))
    return set
  }()
  /// Everything but the end of a line.
  static let anyInLine = ByteSet([0x0A]).inverted

  /// `[[:alpha:]]` and its like; nil for a name nobody knows.
  static func named(_ name: String) -> ByteSet? {
    switch name {
    case "alpha": return letters
    case "digit": return digits
    case "alnum":
      var set = letters
      set.formUnion(digits)
      return set
    case "word": return wordBytes
    case "space": return blanks
    case "blank": return ByteSet([0x20, 0x09])
    case "upper": return ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z"))
    case "lower": return ByteSet(UInt8(ascii: "a")...UInt8(ascii: "z"))
    case "punct":
      return ByteSet((0x21...0x7E).filter { !letters.contains($0) && !digits.contains($0) })
    case "xdigit":
      var set = digits
      set.formUnion(ByteSet("abcdefABCDEF".utf8))
      return set
    case "cntrl": return ByteSet(Array(0...0x1F) + [0x7F])
    case "print": return ByteSet(0x20...0x7E)
    case "graph": return ByteSet(0x21...0x7E)
    default: return nil
    }
  }
}
