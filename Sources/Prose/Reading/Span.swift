/// A stretch of a text, as offsets into its UTF-8 bytes.
package struct Span: Hashable, Sendable {
  /// The 0-based byte offsets, always on scalar boundaries of the text they were read from.
  package let range: Range<Int>

  package init(_ range: Range<Int>) {
    self.range = range
  }

  /// The substring this span marks; empty when the span does not belong to `text`.
  package func text(in text: String) -> String {
    let bytes = text.utf8
    guard
      let lower = bytes.index(
        bytes.startIndex, offsetBy: range.lowerBound, limitedBy: bytes.endIndex),
      let upper = bytes.index(lower, offsetBy: range.count, limitedBy: bytes.endIndex)
    else { return "" }
    return String(text[lower..<upper])
  }
}
