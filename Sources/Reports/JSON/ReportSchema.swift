import BrinkModel

/// The JSON Schema (draft 2020-12) of what a report writes for programs.
package struct ReportSchema: Sendable {
  /// The report's name on the command line.
  package let name: String
  /// What one object of it is.
  package let title: String
  private let rules: [(name: String, value: SchemaNode)]

  private init<Value>(_ name: String, _ title: String, _ shape: JSONShape<Value>) {
    self.name = name
    self.title = title
    rules = shape.rules
  }

  package static let all = [
    ReportSchema("retro", "A retrospective", RetroReport.shape),
    ReportSchema("incident", "An incident looked back at", Postmortem.shape),
    ReportSchema(
      "incident-can", "Conditions, actions and needs of an incident: --for can", CanNote.shape),
    ReportSchema(
      "incident-stakeholders", "An incident for those outside: --for stakeholders",
      StakeholderNote.shape),
    ReportSchema("decision", "A decision and what became of it", DecisionRecord.shape),
    ReportSchema("actions", "Who does what by when", ActionsReport.shape),
    ReportSchema("numbers", "Whether following through happens", NumbersReport.shape),
    ReportSchema(
      "calibration", "How well stated chances fit what came of them", CalibrationReport.shape),
    ReportSchema("claims", "A checklist and its claims, one object a line", RuleTable.shape),
    ReportSchema("scores", "A series of scores, one object a line", ScoreJSON.shape),
    ReportSchema(
      "drift", "A step of a runbook that is not true any more, one object a line",
      DriftReport.shape),
  ]

  /// The keys at its top.
  package var keys: [String] {
    guard case .array(let names)? = rules.first(where: { $0.name == "required" })?.value else {
      return []
    }
    return names.compactMap { if case .string(let name) = $0 { name } else { nil } }
  }

  package var text: String {
    let head: [(name: String, value: SchemaNode)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("brink report \(name): \(title)")),
      (
        "description",
        .string(
          "Identifiers are whole, moments RFC 3339. Keys are added, never renamed or removed.")
      ),
    ]
    return SchemaNode.object(head + rules).text(indent: 0) + "\n"
  }
}
