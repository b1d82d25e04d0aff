import BrinkModel
import DisplayText

/// Opens an incident again.
enum IncidentReopenCommand {
  static let command = Command(
    CommandDescription(
      "incident reopen", summary: "say that it is back, or was never over",
      synopsis: ["INCIDENT --why TEXT"], operands: 1...1,
      options: [IncidentOptions.why, .json],
      details: "Evidence that the prevention works has to be shown anew.",
      examples: ["brink incident reopen K7QX --why 'the lag is back'"])
  ) { session, arguments throws(Fault) in
    let incident = try session.incident(arguments.operands[0])
    let why = try IncidentOptions.reason(arguments, for: "incident reopen")
    guard incident.state != .open else {
      throw Fault(
        place: arguments.operands[0], what: "is open already",
        remedy: "`brink incident join \(incident.id.short)` enters it.", status: .usage)
    }
    return try session.recordAndTell(
      Reopening(why: why), in: incident, "\("Open again", .alarm): \(incident.title).")
  }
}
