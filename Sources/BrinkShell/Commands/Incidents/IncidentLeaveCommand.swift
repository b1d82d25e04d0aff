import BrinkFiles
import BrinkModel
import DisplayText

/// Leaves the room of an incident, once nothing that is open is owned by whoever leaves.
enum IncidentLeaveCommand {
  static let command = Command(
    CommandDescription(
      "incident leave", summary: "leave the room of an incident",
      synopsis: ["[INCIDENT] [--to NAME | --without]"], operands: 0...1,
      options: [
        Option("to", value: "NAME", help: "ask them to take over what you own"),
        Option("without", help: "leave although nobody takes it over; all see that"), .json,
      ],
      details: """
        Whoever owns a role or a task that is not finished does not leave before somebody has said
        yes to taking it over. Exits with 1 while that is so.
        """,
      examples: ["brink incident leave --to Bo"])
  ) { session, arguments throws(Fault) in
    let incident = try session.incident(arguments.operands.first)
    let departure = Departure(of: try session.journal().by, from: incident)
    switch departure.outcome(to: arguments["to"], without: arguments.has("without")) {
    case .left(let leaving, let words), .leftWithout(let leaving, let words):
      return try session.recordAndTell(leaving, in: incident, words)
    case .asked(let handover, let words):
      _ = try session.recordAndTell(handover, in: incident, words)
      return ExitStatus.held.rawValue
    case .refused(let words):
      session.tell(words)
      return ExitStatus.held.rawValue
    }
  }
}
