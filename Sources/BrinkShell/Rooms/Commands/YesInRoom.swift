import BrinkModel
import DisplayText

/// Says yes to what one was asked by name: a task, a role, a hand-over.
enum YesInRoom {
  static let command = RoomCommand("/yes", "[ID]", "say yes to what you were asked", inWalks: true)
  {
    room, rest throws(Fault) in
    guard let question = question(called: rest.firstWord.word, in: room) else { return }
    try room.record(Consent(question.id, isGiven: true))
    room.say("\("Yours", .good): \(question.words).")
  }

  /// The question called so; without a name the oldest.
  ///
  /// Says so where there is none.
  static func question(
    called name: String, in room: Room
  ) -> (id: EntryID, words: String)? {
    let all = room.incident.questions(to: room.person)
    let found = name.isEmpty ? all.first : all.first { $0.id.text.hasSuffix(name.uppercased()) }
    if found == nil {
      room.say(
        name.isEmpty ? "Nobody asked you for anything." : "No question to you ends in \(name).")
    }
    return found
  }
}

/// Says no to what one was asked by name.
enum NoInRoom {
  static let command = RoomCommand(
    "/no", "[ID] [WHY]", "say no to what you were asked", inWalks: true
  ) {
    room, rest throws(Fault) in
    let (word, more) = rest.firstWord
    let isNamed = room.incident.questions(to: room.person)
      .contains { $0.id.short == word.uppercased() }
    guard let question = YesInRoom.question(called: isNamed ? word : "", in: room) else { return }
    let why = isNamed ? more : rest
    try room.record(Consent(question.id, isGiven: false, why: why.isEmpty ? nil : why))
    room.say("Declined: \(question.words).")
  }
}
