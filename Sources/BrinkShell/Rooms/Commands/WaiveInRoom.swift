import BrinkModel
import DisplayText

/// Lets an action go, by name and with the reason.
enum WaiveInRoom {
  static let command = RoomCommand("/waive", "ID NAME WHY", "let an action go; NAME answers for it")
  {
    room, rest throws(Fault) in
    let (id, more) = rest.firstWord
    let (name, why) = more.firstWord
    guard !why.isEmpty else { throw misused("needs an action, one name and the reason") }
    guard
      let action = room.incident.actions.first(where: { action in
        !action.isSettled && action.id.short == id.uppercased()
      })
    else {
      return room.say("No open action of this incident is \(id).")
    }
    let person = room.incident.name(of: name)
    try room.record(ActionWaiver(action.id, person: person, why: why))
    room.say("Waived by \(person, .accent): \(action.said.what).")
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
