/// What becomes of a person's text before it enters a record.
package enum StoredText {
  /// The same text with line ends as LF and without a character that could act on a terminal.
  ///
  /// CR LF and CR become LF. TAB stays; every other control character is made visible: NUL to
  /// U+001F and DEL as their control pictures (U+2400 on, U+2421), U+0080 to U+009F and the
  /// noncharacters as `<U+0085>`.
  package static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedCleaning) else { return text }
    var clean = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      if scalar == "\n" && afterReturn { continue }
      append(scalar, to: &clean)
    }
    return String(clean)
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x0d:
      text.append("\n")
    case 0x09, 0x0a:
      text.append(scalar)
    case 0...0x1f:
      text.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{2426}")
    case 0x7f:
      text.append("\u{2421}")
    case 0x80...0x9f, 0xfdd0...0xfdef:
      text.append(contentsOf: named(scalar).unicodeScalars)
    case let value where value & 0xfffe == 0xfffe:
      text.append(contentsOf: named(scalar).unicodeScalars)
    default:
      text.append(scalar)
    }
  }

  private static func named(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)>"
  }

  /// A control character, or the first byte of something that may be one.
  ///
  /// C1 begins with C2; the noncharacters begin with EF or F0 to F4.
  private static func mayNeedCleaning(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0a: false
    case 0...0x1f, 0x7f, 0xc2, 0xef...0xff: true
    default: false
    }
  }
}
