import BrinkModel
import DisplayText
import Reports

/// The last lines of the timeline, with the identifiers to name them by.
enum LogInRoom {
  static let command = RoomCommand(
    "/log", "[N]", "the last lines, with their identifiers", inWalks: true
  ) {
    room, rest throws(Fault) in
    let count = max(1, Int(rest) ?? 20)
    for entry in room.incidents.timeline(of: room.id).suffix(count) {
      room.say("\(entry.id.short, .accent)  \(RoomLine.text(of: entry, in: room.incidents))")
    }
  }
}
