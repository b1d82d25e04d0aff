import BrinkFiles
import BrinkModel
import DisplayText

/// Lets an action of an incident go, by name.
enum IncidentWaiveCommand {
  static let command = Command(
    CommandDescription(
      "incident waive", summary: "let an action of an incident go, by name and with the reason",
      synopsis: ["ID --by NAME --why TEXT"], operands: 1...1,
      options: [
        Option("by", value: "NAME", help: "who answers for it: one person"), IncidentOptions.why,
        .json,
      ],
      details: "The action stays in the log, and every report of the incident shows the waiver.",
      examples: ["brink incident waive K7QX --by Dana --why 'the job is gone'"])
  ) { session, arguments throws(Fault) in
    try session.expectPerson("incident waive")
    let why = try IncidentOptions.reason(arguments, for: "incident waive")
    guard let person = arguments["by"]?.trimmed, !person.isEmpty else {
      throw Fault(
        place: "incident waive", what: "needs a name",
        remedy: "Write --by='NAME': who answers for it.",
        status: .usage)
    }
    let found = try session.journal().one(arguments.operands[0]).entry
    let owner = try session.incidents().all.first { incident in
      incident.actions.contains { $0.id == found.id && !$0.isSettled }
    }
    guard let incident = owner else {
      throw Fault(
        place: arguments.operands[0], what: "is no open action of an incident",
        remedy: "`brink incident show INCIDENT` lists them.", status: .usage)
    }
    return try session.recordAndTell(
      ActionWaiver(found.id, person: person, why: why), in: incident,
      "Waived by \(person, .accent): \(found["What"] ?? found["Text"] ?? "").")
  }
}
