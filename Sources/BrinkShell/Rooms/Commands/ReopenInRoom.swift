import BrinkModel
import DisplayText

/// It is back, or was never over.
enum ReopenInRoom {
  static let command = RoomCommand("/reopen", "WHY", "it is back, or was never over") {
    room, rest throws(Fault) in
    guard room.incident.state != .open else { return room.say("It is open.") }
    guard !rest.isEmpty else { throw misused("needs the reason") }
    try room.record(Reopening(why: rest))
    room.say("\("Open again", .alarm).")
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
