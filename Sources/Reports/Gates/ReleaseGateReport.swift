package import BrinkModel
package import DisplayText

/// The answer of the gate before a release, for people and for pipelines.
package struct ReleaseGateReport {
  let gate: ReleaseGate
  let today: CivilDate

  package init(_ gate: ReleaseGate, today: CivilDate) {
    self.gate = gate
    self.today = today
  }

  /// The four questions with what the journal has for answers.
  package func text(columns: Int?) -> StyledText {
    var lines: [StyledText] = []
    let since = gate.lastRelease.map { " (since \($0.date))" } ?? ""
    lines += question("1 What failed last time?\(since)", gate.failed.map(failed), "nothing")
    lines += question(
      "2 What changed in runbooks and ownership?", gate.changed.map(changed), "nothing")
    lines += question("3 Which action is still open?", gate.open.map(action), "none")
    lines += question(
      "4 Should this release wait?",
      gate.holds.map { "\($0.words.onOneLine, .warning)  \($0.about.short, .accent)" }
        + gate.waived.map { hold, waiver in
          "waived by \(waiver.person.onOneLine) (\(waiver.why.onOneLine)): \(hold.words.onOneLine)  \(hold.about.short, .accent)"
        }, "nothing says so")
    lines.append(
      gate.isOpen
        ? "\("Go", .good)\(gate.waived.isEmpty ? "" : ", with \(gate.waived.count) waived by name")."
        : "\("Held", .warning): \(gate.holds.count) to settle, or --waive WHY --by NAME.")
    return lines.reduce(into: StyledText()) { text, line in
      text += (columns.map { line.clipped(toColumns: $0) } ?? line) + "\n"
    }
  }

  /// One object on one line.
  package var json: String {
    JSONText.object([
      ("gate", JSONText.string(ReleaseWaiver.gate)), ("go", "\(gate.isOpen)"),
      ("since", gate.lastRelease.map { JSONText.string($0.description) } ?? "null"),
      ("failed", list(gate.failed.map(\.id.text))), ("changed", list(gate.changed.map(\.id.text))),
      ("open", list(gate.open.map(\.entry.id.text))),
      ("holds", JSONText.array(gate.holds.map { hold($0, nil) })),
      ("waived", JSONText.array(gate.waived.map { hold($0.hold, $0.by) })),
    ])
  }

  private func question(
    _ words: String, _ answers: [StyledText], _ nothing: StyledText
  ) -> [StyledText] {
    ["\(words, .bold)"] + (answers.isEmpty ? [nothing] : answers).map { "  " + $0 }
  }

  private func failed(_ incident: Incident) -> StyledText {
    IncidentLine.text(of: incident, columns: nil)
  }

  private func changed(_ incident: Incident) -> StyledText {
    let lead = incident.roles.map { "\($0.role): \($0.person)" }
    let owner = incident.runbook[.owner].map { ["prevention: \($0.text)"] } ?? []
    let who = (lead + owner).joined(separator: ", ")
    let book = incident.runbookUpdated == nil ? "runbook not complete" : "runbook complete"
    return
      "\(incident.id.short, .accent)  \(incident.title.onOneLine): \(book)\(who.isEmpty ? "" : "; \(who.onOneLine)")"
  }

  private func action(_ open: (entry: Entry, due: CivilDate)) -> StyledText {
    let what = open.entry["What"] ?? open.entry["Text"] ?? ""
    let owner = open.entry["Owner"] ?? open.entry.by
    return
      "\(open.entry.id.short, .accent)  due \(open.due.description, open.due < today ? .warning : .plain)  \(owner.onOneLine)  \(what.onOneLine)"
  }

  private func hold(_ hold: ReleaseHold, _ waiver: ReleaseWaiver?) -> String {
    JSONText.object(
      [
        ("reason", JSONText.string(hold.reason.rawValue)),
        ("about", JSONText.string(hold.about.text)), ("words", JSONText.string(hold.words)),
      ]
        + (waiver.map { waiver in
          [
            ("by", JSONText.string(waiver.person)), ("why", JSONText.string(waiver.why)),
            ("entry", JSONText.string(waiver.entry.text)),
          ]
        } ?? []))
  }

  private func list(_ texts: [String]) -> String {
    JSONText.array(texts.map(JSONText.string))
  }
}
