internal import BrinkModel

/// What can be refused before any parsing: too long, control characters, not UTF-8.
enum YAMLBytes {
  static func check(_ bytes: [UInt8], largestSize: Int) throws(Diagnostic) {
    guard bytes.count <= largestSize else {
      throw Diagnostic(
        .fault, .yaml, at: .start,
        "the file has \(bytes.count) bytes; it may have \(largestSize)",
        remedy: "Split it.")
    }
    if let nul = bytes.firstIndex(of: 0) {
      throw Diagnostic(
        .fault, .yaml, at: position(of: nul, in: bytes),
        "a NUL byte: this is not a text file (or it is UTF-16)",
        remedy: "Save it as plain text in UTF-8.")
    }
    var decoder = UTF8()
    var iterator = bytes.dropFirst(markLength(bytes)).makeIterator()
    var at = markLength(bytes)
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        guard isAllowed(scalar) else {
          throw Diagnostic(
            .fault, .yaml, at: position(of: at, in: bytes),
            "the control character U+\(String(scalar.value, radix: 16, uppercase: true))",
            remedy: "Remove it; most editors do not even show it.")
        }
        at += UTF8.width(scalar)
      case .emptyInput: return
      case .error:
        throw Diagnostic(
          .fault, .yaml, at: position(of: at, in: bytes), "these bytes are not UTF-8",
          remedy: "Save the file in UTF-8.")
      }
    }
  }

  /// The length of a byte order mark at the beginning: 3 or 0.
  static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }

  /// What YAML 1.1 calls printable (section 4.1.1), line ends and tabs included.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a, 0x0d, 0x20...0x7e, 0x85, 0xa0...0xd7ff, 0xe000...0xfefe, 0xff00...0xfffd,
      0x10000...0x10ffff:
      true
    default: false
    }
  }

  private static func position(of offset: Int, in bytes: [UInt8]) -> Position {
    let before = bytes[..<offset].dropFirst(markLength(bytes))
    let newline = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? before.startIndex
    let line = String(decoding: before[lineStart...], as: UTF8.self)
    return Position(
      line: 1 + before.count { $0 == newline }, column: 1 + line.unicodeScalars.count)
  }
}
