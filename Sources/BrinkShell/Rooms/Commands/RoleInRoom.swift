import BrinkModel
import DisplayText

/// Gives a role to somebody; one person has it at a time.
enum RoleInRoom {
  static let command = RoomCommand("/role", "ROLE NAME", "give a role, or hand it over") {
    room, rest throws(Fault) in
    let (word, name) = rest.firstWord
    guard !name.isEmpty else { throw misused("needs a role and one name") }
    let role = usual[word.lowercased()] ?? word.lowercased()
    let person = room.incident.name(of: name)
    let before = room.incident.holder(of: role)
    if let before, Person([person]).isCalled(before.person), before.rivals.isEmpty {
      return room.say("\(before.person, .accent) has it already.")
    }
    if let before, !room.person.isCalled(before.person), before.rivals.isEmpty,
      !room.confirms(
        "\(before.person, .accent) has \(role). Two cannot. Hand it over to \(person)?")
    {
      return room.say("\(before.person, .accent) keeps it.")
    }
    try room.record(RoleChange(role, person: person, from: before?.person))
    room.say("\(role): \(person, .accent).")
  }

  /// Other words for the one role every incident has.
  private static let usual = ["lead": "incident-lead", "commander": "incident-lead"]

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
