import BrinkModel
import DisplayText
import Reports

/// Says whether an incident could be closed, for scripts.
enum GateIncidentCommand {
  static let command = Command(
    CommandDescription(
      "gate incident", summary: "say whether an incident may be closed", synopsis: ["[INCIDENT]"],
      operands: 0...1, options: [.json],
      details: """
        Exits with 0 when nothing is missing for closing, with 1 when something is, and lists it.
        Never asks and records nothing.
        """,
      examples: ["brink gate incident checkout --json"])
  ) { session, arguments throws(Fault) in
    let incident = try session.incident(arguments.operands.first)
    if arguments.has("json") {
      session.world.output.write(GapReport.json(incident) + "\n")
    } else if incident.gaps.isEmpty {
      session.print("Nothing is missing for closing \(incident.title).\n")
    } else {
      session.print(GapReport.text(incident) + "\n")
    }
    return (incident.gaps.isEmpty ? ExitStatus.done : .held).rawValue
  }
}
