internal import BrinkModel

/// What can be refused before any parsing: too long, NUL, not UTF-8.
enum YAMLBytes {
  static func check(_ bytes: [UInt8]) throws(Diagnostic) {
    guard bytes.count <= YAMLReader.largestSize else {
      throw Diagnostic(
        .fault, .yaml, at: .start,
        "the file has \(bytes.count) bytes; a checklist may have \(YAMLReader.largestSize)",
        remedy: "Split it: a walk that long is not finished either.")
    }
    if let nul = bytes.firstIndex(of: 0) {
      throw Diagnostic(
        .fault, .yaml, at: position(of: nul, in: bytes),
        "a NUL byte: this is not a text file (or it is UTF-16)",
        remedy: "Save it as plain text in UTF-8.")
    }
    if let bad = firstInvalid(in: bytes) {
      throw Diagnostic(
        .fault, .yaml, at: position(of: bad, in: bytes), "these bytes are not UTF-8",
        remedy: "Save the file in UTF-8.")
    }
  }

  /// The offset of the first byte that belongs to no scalar, or nil.
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var at = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): at += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return at
      }
    }
  }

  private static func position(of offset: Int, in bytes: [UInt8]) -> Position {
    let before = bytes[..<offset]
    let newline = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    let line = String(decoding: before[lineStart...], as: UTF8.self)
    return Position(
      line: 1 + before.count { $0 == newline }, column: 1 + line.unicodeScalars.count)
  }
}
