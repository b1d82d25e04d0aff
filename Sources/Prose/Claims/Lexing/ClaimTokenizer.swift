/// Cuts a claim into words, numbers with what is glued to them, and marks.
///
/// Numbers need other edges than names do: `€1,200`, `3h40`, `0.1%` and `9:1` are one piece each.
struct ClaimTokenizer {
  /// Nothing after so many pieces can change what a claim says.
  static let limit = 400

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: ClaimLexicon
  private var index = 0
  private var found: [ClaimToken] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: ClaimLexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  static func tokens(of text: String, lexicon: ClaimLexicon = .standard) -> [ClaimToken] {
    var text = text
    return text.withUTF8 { bytes in
      var tokenizer = ClaimTokenizer(bytes, lexicon)
      tokenizer.found.reserveCapacity(32)
      while tokenizer.index < bytes.count, tokenizer.found.count < limit { tokenizer.step() }
      return tokenizer.found
    }
  }

  private mutating func step() {
    let start = index
    let byte = bytes[index]
    if byte <= 0x20 || byte == 0x7F || isWideBlank(at: index) {
      index += byte < 0x80 ? 1 : width(of: byte)
    } else if startsNumber(at: index) {
      takeNumber()
      append(.number, start)
    } else if let length = apostrophe(at: index), isLetter(at: index + length) {
      index += length
      while isLetter(at: index) { index += width(of: bytes[index]) }
      append(.word, start)
    } else if isLetter(at: index) {
      takeWord()
      append(.word, start)
    } else {
      takeMark()
      append(.mark, start)
    }
  }

  private mutating func takeNumber() {
    while index < bytes.count, !isDigit(at: index) { index += width(of: bytes[index]) }
    while index < bytes.count {
      if isDigit(at: index) {
        index += 1
      } else if [0x2C, 0x2E, 0x3A, 0x2D, 0x2F].contains(bytes[index]), isDigit(at: index + 1) {
        index += 1
      } else if isLetter(at: index), !isBlankEuro(at: index) {
        index += width(of: bytes[index])
      } else if bytes[index] == UInt8(ascii: "%") || isCurrency(at: index) {
        index += width(of: bytes[index])
      } else if [0x2D, 0x2E, 0x2F].contains(bytes[index]), isLetter(at: index + 1) {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func takeWord() {
    while index < bytes.count {
      if isLetter(at: index) || isDigit(at: index) || bytes[index] == 0x5F {
        index += width(of: bytes[index])
      } else if let length = apostrophe(at: index), isLetter(at: index + length) {
        if endsWithClitic(at: index + length) { return }
        index += length
      } else if [0x2D, 0x2E, 0x2F, 0x26].contains(bytes[index]),
        isLetter(at: index + 1) || isDigit(at: index + 1)
      {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func takeMark() {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let pairs: Set<UInt16> = [0x3C3D, 0x3E3D, 0x2D3E, 0x3D3E, 0x2D2D]
    index += pairs.contains(UInt16(byte) << 8 | UInt16(next)) ? 2 : width(of: byte)
    index = min(index, bytes.count)
  }

  private mutating func append(_ kind: ClaimToken.Kind, _ start: Int) {
    var spelling: [UInt8] = []
    spelling.reserveCapacity(index - start)
    var hash = WordHash()
    var position = start
    while position < index {
      var byte = bytes[position]
      if byte >= 0x41, byte <= 0x5A { byte |= 0x20 }
      if byte >= 0x80, let length = apostrophe(at: position), position + length <= index {
        byte = UInt8(ascii: "'")
        position += length - 1
      }
      spelling.append(byte)
      hash.add(byte)
      position += 1
    }
    found.append(
      ClaimToken(
        kind: kind, start: start, end: index, word: String(decoding: spelling, as: UTF8.self),
        hash: hash.value, classes: lexicon.classes(of: hash.value),
        isCapital: bytes[start] >= 0x41 && bytes[start] <= 0x5A))
  }

  // MARK: Bytes

  /// Bytes of the scalar that starts with `byte`; 1 for what starts none.
  private func width(of byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private func isDigit(at position: Int) -> Bool {
    position < bytes.count && bytes[position] >= 0x30 && bytes[position] <= 0x39
  }

  private func isLetter(at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    if byte < 0x80 { return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    return byte >= 0xC3 && byte != 0xE2 && byte != 0xE3 && byte < 0xF0
  }

  /// `€` (E2 82 AC), `£` (C2 A3), `¥` (C2 A5), `$`.
  private func isCurrency(at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == UInt8(ascii: "$") { return true }
    guard position + 1 < bytes.count else { return false }
    if bytes[position] == 0xC2 { return bytes[position + 1] == 0xA3 || bytes[position + 1] == 0xA5 }
    return bytes[position] == 0xE2 && bytes[position + 1] == 0x82
  }

  private func isBlankEuro(at position: Int) -> Bool { bytes[position] == 0xE2 }

  private func startsNumber(at position: Int) -> Bool {
    if isDigit(at: position) { return true }
    if isCurrency(at: position) { return isDigit(at: position + width(of: bytes[position])) }
    let isSign = bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
    guard isSign, position == 0 || bytes[position - 1] == 0x20 else { return false }
    return isDigit(at: position + 1)
  }

  /// No-break and thin blanks.
  private func isWideBlank(at position: Int) -> Bool {
    guard position + 1 < bytes.count else { return false }
    if bytes[position] == 0xC2 { return bytes[position + 1] == 0xA0 }
    guard position + 2 < bytes.count, bytes[position] == 0xE2 else { return false }
    return bytes[position + 1] == 0x80 && (0x80...0x8B).contains(bytes[position + 2])
      || bytes[position + 1] == 0x80 && bytes[position + 2] == 0xAF
  }

  /// How many bytes the apostrophe there has; nil when there is none.
  private func apostrophe(at position: Int) -> Int? {
    guard position < bytes.count else { return nil }
    if bytes[position] == UInt8(ascii: "'") { return 1 }
    guard bytes[position] == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80,
      bytes[position + 2] == 0x99
    else { return nil }
    return 3
  }

  /// Whether `s`, `ll`, `re`, `ve`, `d` or `m` ends the word there.
  private func endsWithClitic(at position: Int) -> Bool {
    var end = position
    while isLetter(at: end) { end += width(of: bytes[end]) }
    let first = bytes[position] | 0x20
    let second = position + 1 < bytes.count ? bytes[position + 1] | 0x20 : 0
    switch end - position {
    case 1: return [UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m")].contains(first)
    case 2:
      return (first, second) == (0x6C, 0x6C) || (first, second) == (0x72, 0x65)
        || (first, second) == (0x76, 0x65)
    default: return false
    }
  }
}
