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

  /// One JSON object a drift.
  package var json: String {
    runbooks.flatMap { runbook in
      runbook.items.map { drift, suggestion in
        func string(_ text: String?) -> String { text.map(JSONText.string) ?? "null" }
        return JSONText.object([
          ("id", string(drift.id.text)), ("runbook", string(runbook.path)),
          ("step", string(drift.step)), ("line", suggestion.line.map { "\($0)" } ?? "null"),
          ("was_line", "\(drift.line)"), ("what", string(drift.what)),
          ("owner", string(drift.owner)), ("due", string(drift.due.description)),
          ("found", string(drift.found.description)), ("state", string(suggestion.word)),
          ("remark", string(suggestion.remark)), ("diff", string(runbook.patch(of: [suggestion]))),
        ]) + "\n"
      }
    }
    .joined()
  }
}
