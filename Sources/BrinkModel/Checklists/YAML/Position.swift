/// A place in a text, as editors count it.
package struct Position: Hashable, Sendable {
  /// 1 is the first line.
  package let line: Int
  /// 1 is the first character (Unicode scalar) of the line.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = Position(line: 1, column: 1)

  /// The place so many characters further on the same line.
  package func right(by characters: Int) -> Position {
    Position(line: line, column: column + characters)
  }
}

extension Position: Comparable {
  package static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

extension Position: CustomStringConvertible {
  /// `12:3`.
  package var description: String { "\(line):\(column)" }
}
