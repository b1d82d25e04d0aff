/// Searches that look at eight bytes in one word, for files of a million records.
///
/// Of Swift 6.3's vector operations only some become instructions, the others become loops over
/// lanes; arithmetic on words always does. Source of the tests for bytes in a word: Henry S. Warren,
/// "Hacker's Delight", 2nd edition, section 6-1.
extension RawSpan {
  /// The next newline whose following line may end a record, or nil when there is none in the span.
  ///
  /// May end a record: a line that begins with a blank, a NUL, or one of the characters of a
  /// conflict marker (`<`, `=`, `>`, `|`); some others are let through, but no letter and no `+`.
  /// A newline as the last byte is not found: what follows it is not known.
  @inline(__always)
  func newlineBeforeSpecialLine(from start: Int) -> Int? {
    var position = start
    let last = byteCount - Self.wordLength
    // Four words without a branch between them, as most have nothing to be found.
    while position &+ 3 &* Self.wordLength < last {
      let found =
        separators(at: position) | separators(at: position &+ 8)
        | separators(at: position &+ 16) | separators(at: position &+ 24)
      if found != 0 { break }
      position &+= 4 &* Self.wordLength
    }
    while position < last {
      let found = separators(at: position)
      guard found != 0 else {
        position &+= Self.wordLength
        continue
      }
      position &+= found.trailingZeroBitCount / 8
      if byte(at: position) == 0x0a { return position }
      position &+= 1
    }
    while position + 1 < byteCount {
      if byte(at: position) == 0x0a, Self.special(UInt64(byte(at: position + 1))) & 0x80 != 0 {
        return position
      }
      position += 1
    }
    return nil
  }

  /// The next newline at or after that position, or the end of the span.
  @inline(__always)
  package func endOfLine(from start: Int) -> Int {
    var position = start
    while position &+ Self.wordLength <= byteCount {
      let found = Self.newlines(word(at: position))
      if found != 0 { return position &+ found.trailingZeroBitCount / 8 }
      position &+= Self.wordLength
    }
    while position < byteCount, byte(at: position) != 0x0a { position += 1 }
    return position
  }

  /// How many newlines the bytes of that range hold.
  package func newlines(in range: Range<Int>) -> Int {
    var count = 0
    var position = range.lowerBound
    while position + Self.wordLength <= range.upperBound {
      // Each byte of the word counts one place of the words read, so 255 rounds at most.
      var places: UInt64 = 0
      let rounds = min(255, (range.upperBound - position) / Self.wordLength)
      for round in 0..<rounds {
        places &+= Self.newlines(word(at: position &+ round &* Self.wordLength)) >> 7
      }
      position += rounds * Self.wordLength
      for shift in stride(from: 0, to: 64, by: 8) { count += Int(places >> UInt64(shift) & 0xff) }
    }
    while position < range.upperBound {
      if byte(at: position) == 0x0a { count += 1 }
      position += 1
    }
    return count
  }

  /// Whether a byte is NUL, and whether all of them are ASCII.
  var marks: (hasZero: Bool, isASCII: Bool) {
    var zeros: UInt64 = 0
    var high: UInt64 = 0
    var position = 0
    while position &+ Self.wordLength <= byteCount {
      let word = word(at: position)
      high |= word
      zeros |= ~((word & Self.repeated(0x7f)) &+ Self.repeated(0x7f) | word)
      position &+= Self.wordLength
    }
    while position < byteCount {
      let byte = UInt64(byte(at: position))
      high |= byte
      if byte == 0 { zeros |= 0x80 }
      position += 1
    }
    return (zeros & Self.repeated(0x80) != 0, high & Self.repeated(0x80) == 0)
  }

  @inlinable @inline(__always)
  package func byte(at position: Int) -> UInt8 {
    unsafeLoad(fromByteOffset: position, as: UInt8.self)
  }

  private static var wordLength: Int { 8 }

  /// Eight bytes; the callers have compared the position with the number of bytes.
  @inline(__always)
  private func word(at position: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
  }

  /// The top bit of each byte that may be a newline before a special byte.
  ///
  /// The subtraction borrows, so after a newline another byte may look like one.
  @inline(__always)
  private func separators(at position: Int) -> UInt64 {
    let difference = word(at: position) ^ Self.repeated(0x0a)
    let newlines = (difference &- Self.repeated(0x01)) & ~difference
    return newlines & Self.special(word(at: position &+ 1)) & Self.repeated(0x80)
  }

  /// The top bit of each byte that is a newline.
  @inline(__always)
  private static func newlines(_ word: UInt64) -> UInt64 {
    let difference = word ^ repeated(0x0a)
    return ~((difference & repeated(0x7f)) &+ repeated(0x7f) | difference) & repeated(0x80)
  }

  /// The top bit, other bits aside, of each byte that may begin a special line.
  ///
  /// Those have bit 6 clear, as no letter has, and not both of bits 0 and 1 set, as `+` and `#`
  /// have; or they are `|` or more.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    ~(word << 1 | (word << 7 & word << 6)) | ((word & repeated(0x7f)) &+ repeated(0x80 - 0x7c))
  }

  @inline(__always)
  private static func repeated(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
