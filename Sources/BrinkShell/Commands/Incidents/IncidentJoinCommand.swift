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
    let incident = try session.incident(arguments.operands.first)
    let person = try session.person()
    let enters = session.entersRooms
    if !incident.people.contains(where: { person.isCalled($0.name) }) {
      let entry = try session.record(Joining(), in: incident.id)
      session.tellRecorded(
        entry, "Joined \(incident.title.trimmed, .bold) (\(incident.id.short, .accent)).")
    }
    return enters ? try session.enterRoom(of: incident.id) : ExitStatus.done.rawValue
  }
}
