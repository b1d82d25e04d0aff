/// What a single byte of UTF-8 can begin.
enum ByteKind: UInt8 {
  case space
  case lineBreak
  case letter
  case digit
  case mark
  /// Part of a scalar outside ASCII.
  case wide

  static let table: [ByteKind] = (0..<256).map { value in
    switch UInt8(value) {
    case 0x0A, 0x0D: .lineBreak
    case 0x00...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x80...0xFF: .wide
    default: .mark
    }
  }

  static func mark(_ byte: UInt8) -> Mark {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"): .stop
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "="): .equals
    case UInt8(ascii: "-"), UInt8(ascii: "~"): .dash
    case UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "\\"): .bar
    case UInt8(ascii: "+"), UInt8(ascii: "&"): .plus
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"): .quote
    default: .symbol
    }
  }
}
