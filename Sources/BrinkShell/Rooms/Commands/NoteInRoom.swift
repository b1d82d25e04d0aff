import BrinkModel
import DisplayText
import Reports

/// A plain line: a note with its time.
enum NoteInRoom {
  static let command = RoomCommand(
    "/note", "TEXT", "a note with its time, as a plain line is", inWalks: true
  ) { room, rest throws(Fault) in
    guard !rest.isEmpty else { throw misused("needs a text") }
    try note(rest, in: room)
    if room.isWalking { room.say("Noted.") }
  }

  /// How long the same words count as said twice, in milliseconds.
  private static let repeatedWithin: Int64 = 10_000

  static func note(_ text: String, when: Timestamp? = nil, in room: Room) throws(Fault) {
    guard try isMeant(text, room) else { return room.say("Not noted again.") }
    let entry = try room.record(RoomNote(text, when: when))
    if when != nil { room.say(RoomLine.text(of: entry, in: room.incidents)) }
  }

  /// False when the very words were just noted and the person did not mean to say them again.
  private static func isMeant(_ text: String, _ room: Room) throws(Fault) -> Bool {
    let now = room.session.now.milliseconds
    let same = room.incident.notes.reversed().prefix { now - $0.at.milliseconds < repeatedWithin }
      .first { $0["Text"]?.lowercased() == text.lowercased() }
    guard let same else { return true }
    let who = same.by == room.me ? "You" : same.by
    let ago = max(1, (now - same.at.milliseconds) / 1000)
    return room.confirms("\(who, .warning) noted exactly this \(ago) s ago. Note it again?")
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
