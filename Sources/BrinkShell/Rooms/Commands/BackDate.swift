import BrinkModel
import DisplayText

/// A note told later than it happened.
enum BackDate {
  static let command = RoomCommand(
    "/at", "14:05 TEXT", "note something that was earlier", inWalks: true
  ) {
    room, rest throws(Fault) in
    let (word, text) = rest.firstWord
    guard !text.isEmpty else { throw misused("needs a time and what was then") }
    let now = room.session.now
    guard let when = MomentText.moment(word, now: now, endOfDay: false), when <= now else {
      throw misused("\(word) is no time that has been")
    }
    try NoteInRoom.note(text, when: when, in: room)
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
