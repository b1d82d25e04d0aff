internal import BrinkModel

/// The lines of a document, to look again at what the parser stumbled over.
struct YAMLLines {
  private let lines: [Substring]

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The text of that 1-based line, empty past the end.
  subscript(line: Int) -> Substring {
    lines.indices.contains(line - 1) ? lines[line - 1] : ""
  }

  /// The place itself, or the end of the last line for one past the end of the text.
  func within(_ position: Position) -> Position {
    guard position.line > lines.count, let last = lines.last else { return position }
    return Position(line: lines.count, column: last.unicodeScalars.count + 1)
  }

  /// True when a tab stands among the blanks before the first word of that line.
  func isIndentedWithTab(_ line: Int) -> Bool {
    self[line].prefix { $0 == " " || $0 == "\t" }.contains("\t")
  }

  /// The character at that 1-based column, or nil.
  func character(line: Int, column: Int) -> Character? {
    self[line].dropFirst(column - 1).first
  }
}
