import BrinkModel
import DisplayText

/// The line that a drift adds to its runbook: below the step, inside of it, as a quotation.
///
/// A quotation of its own leaves the step's text as it is, so that nothing the runbook said is lost
/// and walks under way still know the step.
struct StepNote {
  /// The 0-based line it goes behind.
  let after: Int
  let line: String

  /// Nil where there is no place for it: a block of code that never ends.
  init?(_ drift: DriftAction, at step: Int, in lines: TextLines) {
    let start = StepMargin(lines.text(step))
    guard let last = Self.lastLine(of: step, start, in: lines) else { return nil }
    after = last
    line = start.margin + Self.words(drift)
  }

  /// What it says, the same whenever it is asked, so that it is known again.
  static func words(_ drift: DriftAction) -> String {
    "> Not so (\(drift.found), \(drift.id.short)): \(visible(drift.what).onOneLine)"
  }

  /// True when the file says so already.
  static func isThere(_ drift: DriftAction, in lines: TextLines) -> Bool {
    let words = words(drift)
    return lines.lines.indices.contains { lines.text($0).hasSuffix(words) }
  }

  /// The last line of the paragraph or the code that the item begins with.
  private static func lastLine(
    of step: Int, _ start: StepMargin, in lines: TextLines
  ) -> Int? {
    if start.content.isEmpty { return step }
    let later = (step + 1)..<max(step + 1, lines.lines.count)
    if !start.hasBox, let fence = fence(start.content) {
      return later.first { index in
        let line = StepMargin(lines.text(index)).content
        return line.hasPrefix(fence) && line.allSatisfy { $0 == fence.first || $0.isWhitespace }
      }
    }
    return
      (later.first { endsParagraph(StepMargin(lines.text($0)), lines.text($0)) } ?? later.upperBound)
      - 1
  }

  private static func endsParagraph(_ line: StepMargin, _ text: String) -> Bool {
    line.content.isEmpty || line.isItem || fence(line.content) != nil
      || line.content.hasPrefix("#") || text.drop { $0 == " " }.hasPrefix(">")
  }

  /// The backticks or tildes that begin a block of code; nil where none begins.
  private static func fence(_ content: Substring) -> String? {
    guard let sign = content.first, sign == "`" || sign == "~" else { return nil }
    let run = content.prefix { $0 == sign }
    return run.count >= 3 ? String(run) : nil
  }
}
