package import BrinkModel
package import DisplayText

/// Where runbooks do not match reality, and what would say so in them.
package struct DriftReport {
  private let runbooks: [RunbookDrift]
  private let today: CivilDate

  package init(_ runbooks: [RunbookDrift], today: CivilDate) {
    self.runbooks = runbooks
    self.today = today
  }

  /// The actions of each runbook, and the patch.
  package var text: StyledText {
    guard !runbooks.isEmpty else { return "No runbook is known to be wrong.\n" }
    var text = StyledText()
    for runbook in runbooks {
      if !text.isEmpty { text += "\n" }
      text += "\(runbook.path.onOneLine, .bold)\n"
      if case .unreadable = runbook.items.first?.suggestion,
        let remark = runbook.items.first?.suggestion.remark
      {
        text += "  \(remark.onOneLine, .warning)\n"
      }
      for (drift, suggestion) in runbook.items {
        let line = suggestion.line ?? drift.line
        let isMoved = line != drift.line
        let due: Style = drift.due < today ? .warning : .plain
        text += """
            \(drift.id.short, .accent)  line \(line)\(isMoved ? ", was \(drift.line)" : ""): \
          \(drift.step.onOneLine)
                  \(drift.what)
                  \(drift.owner), by \(drift.due, due)\n
          """
        // What is wrong with the whole file is said once.
        if case .unreadable = suggestion { continue }
        if let remark = suggestion.remark { text += "        \(remark.onOneLine, .warning)\n" }
      }
      if let patch = runbook.patch { text += "\n\(patch)" }
    }
    let hint: StyledText =
      "\nNothing was changed. \("brink report drift --format diff | git apply", .accent) adds those lines.\n"
    return runbooks.contains { $0.patch != nil } ? text + hint : text
  }

  /// The patches alone, safe to show and to apply.
  package var diff: String { runbooks.compactMap(\.patch).joined() }

  /// What the patches leave out, and why: one line each.
  package var remarks: [String] {
    runbooks.flatMap { runbook in
      runbook.items.compactMap { drift, suggestion in
        suggestion.remark.map {
          "\(visible(runbook.path)): \(drift.id.short): \(visible($0.onOneLine))\n"
        }
      }
    }
  }

  /// One JSON object a drift, each on its line.
  package var json: String {
    runbooks.flatMap { runbook in
      runbook.items.map { Self.shape.text((runbook, $0, $1)) + "\n" }
    }
    .joined()
  }

  static let shape = JSONShape<
    (runbook: RunbookDrift, drift: DriftAction, suggestion: DriftSuggestion)
  >.object([
    .init("id", .id, "The action that says so.", \.drift.id),
    .init("runbook", .text, "Its file.", \.runbook.path),
    .init("step", .text, "The step that is not true any more.", \.drift.step),
    .init(
      "line", .optional(.count), "The line it is on now, from 1; null where it is gone.",
      \.suggestion.line),
    .init("was_line", .count, "The line it was on then.", \.drift.line),
    .init("what", .text, "What is true instead.", \.drift.what),
    .init("owner", .text, "Who sets it right.", \.drift.owner),
    .init("due", .day, "By when.", \.drift.due),
    .init("found", .day, "When it was found.", \.drift.found),
    .init("state", .word(DriftSuggestion.words), "What can be done.", \.suggestion.word),
    .init("remark", .optional(.text), "Why there is nothing to apply.", \.suggestion.remark),
    .init("diff", .optional(.text), "The change as a patch.") {
      $0.runbook.patch(of: [$0.suggestion])
    },
  ])
}
