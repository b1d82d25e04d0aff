import DisplayText

/// JSON as bytes, for output too long to be built from text.
enum JSONBytes {
  /// The most bytes `append` makes of one.
  static let longest = 6

  /// Adds UTF-8 as a JSON string, quotes included.
  ///
  /// There has to be room for `longest` times the text, and two bytes.
  @inline(__always)
  static func append(_ text: RawSpan, to out: inout OutputSpan<UInt8>) {
    out.append(UInt8(ascii: "\""))
    appendCharacters(of: text, to: &out)
    out.append(UInt8(ascii: "\""))
  }

  /// Adds the characters of UTF-8 as they stand in a JSON string.
  static func appendCharacters(of text: RawSpan, to out: inout OutputSpan<UInt8>) {
    var position = 0
    while position < text.byteCount {
      position += copyPlain(text, from: position, to: &out)
      guard position < text.byteCount else { return }
      position += appendSpecial(text, at: position, to: &out)
    }
  }

  /// Copies up to the first byte that may have to be written otherwise; says how many.
  @inline(__always)
  private static func copyPlain(
    _ text: RawSpan, from start: Int, to out: inout OutputSpan<UInt8>
  ) -> Int {
    var position = start
    while position &+ 8 <= text.byteCount {
      let word = UInt64(
        littleEndian: text.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
      let special = special(word)
      let length = special.trailingZeroBitCount / 8
      out.append(word, keeping: length)
      position &+= length
      if special != 0 { return position &- start }
    }
    while position < text.byteCount {
      let byte = text.unsafeLoad(fromByteOffset: position, as: UInt8.self)
      guard special(UInt64(byte)) & 0x80 == 0 else { break }
      out.append(byte)
      position &+= 1
    }
    return position &- start
  }

  /// Writes one character that is not plain; says how many bytes it had.
  private static func appendSpecial(
    _ text: RawSpan, at position: Int, to out: inout OutputSpan<UInt8>
  ) -> Int {
    let scalar = scalar(text, at: position)
    switch scalar {
    case "\"": out.append("\\\"")
    case "\\": out.append("\\\\")
    case "\n": out.append("\\n")
    case "\t": out.append("\\t")
    case "\r": out.append("\\r")
    default:
      if scalar.isConcealing {
        for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() { appendEscape(unit, to: &out) }
      } else {
        for unit in UTF8.encode(scalar) ?? UTF8.EncodedScalar() { out.append(unit) }
      }
    }
    return UTF8.width(scalar)
  }

  private static func appendEscape(_ unit: UInt16, to out: inout OutputSpan<UInt8>) {
    out.append("\\u")
    for shift in stride(from: 12, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 0xf
      out.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
    }
  }

  /// The scalar that begins there, of text that is known to be UTF-8.
  private static func scalar(_ text: RawSpan, at position: Int) -> Unicode.Scalar {
    func bits(_ offset: Int) -> UInt32 {
      UInt32(text.unsafeLoad(fromByteOffset: position + offset, as: UInt8.self))
    }
    let first = bits(0)
    let value =
      switch first {
      case ..<0x80: first
      case ..<0xe0: (first & 0x1f) << 6 | bits(1) & 0x3f
      case ..<0xf0: (first & 0x0f) << 12 | (bits(1) & 0x3f) << 6 | bits(2) & 0x3f
      default:
        (first & 0x07) << 18 | (bits(1) & 0x3f) << 12 | (bits(2) & 0x3f) << 6 | bits(3) & 0x3f
      }
    return Unicode.Scalar(value) ?? "\u{fffd}"
  }

  /// The top bit of each byte that is a control character, a quote, a backslash or not ASCII; in
  /// bytes after the first such, the bit may be wrong.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    let low = word & repeated(0x7f)
    let notQuote = (low ^ repeated(0x22)) &+ repeated(0x7f)
    let notBackslash = (low ^ repeated(0x5c)) &+ repeated(0x7f)
    let plain = (low &+ repeated(0x60)) & notQuote & notBackslash
    return (word | ~plain | (low &+ repeated(0x01))) & repeated(0x80)
  }

  @inline(__always)
  private static func repeated(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}

extension OutputSpan<UInt8> {
  @inline(__always)
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { append(byte) } }
  }

  /// Adds the first bytes of a word, which has to find room as a whole.
  @inline(__always)
  fileprivate mutating func append(_ word: UInt64, keeping length: Int) {
    precondition(freeCapacity >= 8)
    withUnsafeMutableBufferPointer { buffer, count in
      UnsafeMutableRawBufferPointer(buffer).storeBytes(
        of: word.littleEndian, toByteOffset: count, as: UInt64.self)
      count += length
    }
  }
}
