/// A text in which `▸` marks one place, so that no test counts lines and columns by hand.
package struct MarkedText: Sendable {
  /// The text without the mark.
  package let text: String
  /// The 1-based line of what follows the mark; 0 without one.
  package let line: Int
  /// The 1-based column, in Unicode scalars, of what follows the mark; 0 without one.
  package let column: Int

  package init(_ marked: String) {
    let parts = marked.split(separator: "▸", maxSplits: 1, omittingEmptySubsequences: false)
    text = parts.joined()
    guard parts.count == 2 else {
      line = 0
      column = 0
      return
    }
    let lines = parts[0].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    line = lines.count
    column = (lines.last?.count ?? 0) + 1
  }

  /// `line:column`.
  package var place: String { "\(line):\(column)" }
}
