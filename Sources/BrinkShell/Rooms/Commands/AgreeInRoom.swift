import BrinkModel
import DisplayText

/// No strong objection to a decision.
enum AgreeInRoom {
  static let command = RoomCommand(
    "/ok", "[ID]", "no strong objection to a decision", inWalks: true
  ) {
    room, rest throws(Fault) in
    guard let poll = Polls.poll(called: rest.firstWord.word, in: room) else { return }
    try room.record(PollAnswer(poll.id))
    room.say("No objection to “\(poll.entry["Doing"] ?? "")”.")
  }
}

/// A strong objection to a decision, with the reason.
enum ObjectInRoom {
  static let command = RoomCommand(
    "/object", "[ID] WHY", "a strong objection to a decision", inWalks: true
  ) {
    room, rest throws(Fault) in
    let (word, more) = rest.firstWord
    let isNamed = Polls.all(room).contains { $0.id.short == word.uppercased() }
    let why = isNamed ? more : rest
    guard !why.isEmpty else { throw misused("needs the reason") }
    guard let poll = Polls.poll(called: isNamed ? word : "", in: room) else { return }
    try room.record(PollAnswer(poll.id, objection: why))
    room.say("\("Objected", .warning) to “\(poll.entry["Doing"] ?? "")”.")
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}

/// The decisions others made, which one may agree or object to.
enum Polls {
  static func all(_ room: Room) -> [Incident.Said] {
    room.incident.decisions.filter { !room.person.isCalled($0.entry.by) }
  }

  /// The decision called so; without a name the newest not answered, else the newest.
  static func poll(called name: String, in room: Room) -> Incident.Said? {
    let found =
      name.isEmpty
      ? room.incident.polls(for: room.person).last ?? all(room).last
      : all(room).first { $0.id.text.hasSuffix(name.uppercased()) }
    if found == nil {
      room.say(name.isEmpty ? "Nobody else has decided anything." : "No decision ends in \(name).")
    }
    return found
  }
}
