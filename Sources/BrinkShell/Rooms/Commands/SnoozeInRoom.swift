import BrinkModel
import DisplayText

/// Puts off what falls due first, for so many minutes, with the reason.
enum SnoozeInRoom {
  static let command = RoomCommand(
    "/snooze", "MIN WHY", "put off what falls due first; all see why", inWalks: true
  ) { room, rest throws(Fault) in
    let (number, why) = rest.firstWord
    guard let minutes = Int(number), (1...240).contains(minutes) else {
      throw misused("needs the minutes, 1 to 240")
    }
    guard !why.isEmpty else { throw misused("needs the reason") }
    guard let clock = room.incident.clocks.first else { return room.say("Nothing falls due.") }
    let now = room.session.now
    let until = max(clock.due, now).adding(milliseconds: Int64(minutes) * 60_000)
    try room.record(Snooze(clock.key, until: until, why: why))
    room.say("\(clock.words), \("put off to \(until.hoursAndMinutes)", .warning): \(why).")
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
