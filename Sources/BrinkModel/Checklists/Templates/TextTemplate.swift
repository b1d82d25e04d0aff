/// A text with gaps for answers: `{id}`, `{id.owner}` for a part of one.
///
/// A line with a gap that nobody filled is left out, so a message never says less than it seems to.
/// A line that begins with `{when CONDITION}` is left out unless the condition holds.
package struct TextTemplate: Equatable, Sendable {
  /// What stands in a gap.
  package struct Gap: Equatable, Sendable {
    /// An item's id, or `total`, `band` or `lowest` of the scores.
    package let id: String
    /// The part of its answer, `owner` or `due`; nil for the answer itself.
    package let part: String?
  }

  enum Piece: Equatable, Sendable {
    case text(String)
    case gap(Gap)
  }

  struct Line: Equatable, Sendable {
    var when: Condition?
    var pieces: [Piece]
  }

  let lines: [Line]

  /// Every gap in it, in the order written.
  package var gaps: [Gap] {
    lines.flatMap(\.pieces).compactMap { piece in
      guard case .gap(let gap) = piece else { return nil }
      return gap
    }
  }

  /// Every condition in it.
  package var conditions: [Condition] { lines.compactMap(\.when) }

  /// Fills the gaps.
  ///
  /// - Parameters:
  ///   - said: The texts for a gap; none when it was not answered.
  ///   - values: What conditions compare with.
  /// - Returns: The text with the answers in it; empty when no line is left.
  package func filled(
    _ said: (Gap) -> [String], values: (_ item: String) -> [String]
  ) -> String {
    var kept: [String] = []
    for line in lines where line.when?.holds(over: values) ?? true {
      guard let text = Self.text(of: line, said) else { continue }
      // Lines that were left out leave no hole.
      if text.isEmpty, kept.last?.isEmpty ?? true { continue }
      kept.append(text)
    }
    return Plain.trimmed(kept.joined(separator: "\n"))
  }

  private static func text(of line: Line, _ said: (Gap) -> [String]) -> String? {
    var text = ""
    for piece in line.pieces {
      switch piece {
      case .text(let words): text += words
      case .gap(let gap):
        let answers = said(gap)
        guard !answers.isEmpty else { return nil }
        text += answers.joined(separator: ", ")
      }
    }
    return text
  }
}
