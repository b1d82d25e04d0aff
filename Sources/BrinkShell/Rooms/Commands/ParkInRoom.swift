import BrinkFiles
import BrinkModel
import DisplayText

/// Puts something off in writing.
enum ParkInRoom {
  static let command = RoomCommand("/park", "TEXT", "put something off in writing", inWalks: true) {
    room, rest throws(Fault) in
    guard !rest.isEmpty else { throw misused("needs what is put off") }
    let entry = try room.session.park(rest)
    room.know(entry)
    room.say("Parked as \(entry.id.short, .accent).")
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
