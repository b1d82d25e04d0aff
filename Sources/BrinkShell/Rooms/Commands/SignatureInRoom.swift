import BrinkModel
import DisplayText

/// One sentence by which the next one recognises this failure; earlier ones are looked for.
enum SignatureInRoom {
  static let command = RoomCommand(
    "/signature", "TEXT", "how to know it again; looks for earlier ones"
  ) { room, rest throws(Fault) in
    guard !rest.isEmpty else { throw misused("needs one sentence") }
    try room.record(RunbookNote([.signature: rest]))
    let all = try room.session.incidents()
    let matches = try Repeats(in: room.session).matches(rest, in: room.incident, among: all)
    guard !matches.isEmpty else { return room.say("Not seen before.") }
    for match in matches {
      room.say(RepeatText.text(of: match, among: all))
      guard !match.isDecision,
        !room.incident.relations.contains(where: { $0.other == match.id }),
        room.confirms("Is it the same failure again?")
      else { continue }
      let why = "\(match.likeness) % alike: \(match.shared.joined(separator: ", "))"
      try room.record(Relation(to: match.id, isRepeat: true, why: why))
      room.say("A repeat of \(match.id.short, .accent).")
    }
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
