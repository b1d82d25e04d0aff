import BrinkModel
import DisplayText

/// Enters the room of an incident.
enum IncidentJoinCommand {
  static let command = Command(
    CommandDescription(
      "incident join", summary: "join the room of an incident", synopsis: ["[INCIDENT]"],
      operands: 0...1, options: [.json], details: IncidentOptions.naming,
      examples: ["brink incident join", "brink incident join checkout"])
  ) { session, arguments throws(Fault) in
    // What was opened on another clone may not be here yet.
    try session.catchUp()
    let incident = try session.incident(arguments.operands.first)
    let person = try session.person()
    let enters = session.entersRooms
    // Whoever was cut off is listed still; coming back after a while is a sign of them again.
    let now = session.now
    if !incident.people.contains(where: { person.isCalled($0.name) && !$0.isQuiet(at: now) }) {
      let entry = try session.record(Joining(), in: incident.id)
      session.tellRecorded(
        entry, "Joined \(incident.title.trimmed, .bold) (\(incident.id.short, .accent)).")
    }
    return enters ? try session.enterRoom(of: incident.id) : ExitStatus.done.rawValue
  }
}
