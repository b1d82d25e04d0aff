import BrinkFiles
import BrinkModel
import DisplayText

/// Opens an incident, and its room where somebody is at a terminal.
enum IncidentOpenCommand {
  static let command = Command(
    CommandDescription(
      "incident open", summary: "open an incident and enter its room",
      synopsis: ["TITLE [--service NAME] [--severity N]"], operands: 1...1,
      options: [
        Option("service", value: "NAME", repeats: true, help: "the service that is hit"),
        Option("severity", value: "N", help: "1 (the worst) to 5; may be said later"),
        Option("at", value: "TIME", help: "when it began, if before now"),
        Option("anew", help: "although one of that name is open"), .json,
      ],
      details: """
        At a terminal this enters the room: what you type is a note with its time, and /help says
        what else there is. In a pipe, or with --json, the incident is opened and that is all.
        """,
      examples: ["brink incident open 'checkout 500s' --service checkout --severity 2"])
  ) { session, arguments throws(Fault) in
    let title = arguments.operands[0].trimmed
    guard !title.isEmpty else {
      throw Fault(
        place: "incident open", what: "needs a title",
        remedy: "Write what people see: brink incident open 'checkout 500s'.", status: .usage)
    }
    let incidents = try session.incidents()
    let same = incidents.all.last {
      $0.state != .closed && $0.title.lowercased() == title.lowercased()
    }
    if let same, !arguments.has("anew") {
      throw Fault(
        place: title, what: "is \(same.state.rawValue) already, as \(same.id.short)",
        remedy: "Join it: brink incident join \(same.id.short). Another one needs --anew.",
        status: .usage)
    }
    let opening = Opening(
      title: title, services: arguments.values("service").map(\.trimmed).filter { !$0.isEmpty },
      severity: try IncidentOptions.severity(arguments),
      began: try IncidentOptions.moment(session, arguments))
    let enters = session.entersRooms
    let entry = try session.journal().append(opening.draft, now: session.now)
    session.tellRecorded(entry, "\("Open", .alarm): \(title) as \(entry.id.short, .accent).")
    return enters ? try session.enterRoom(of: entry.id) : ExitStatus.done.rawValue
  }
}
