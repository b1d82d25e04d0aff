import BrinkModel
import DisplayText

/// Asks for what the runbook still lacks, one part after the other.
enum RunbookInRoom {
  static let command = RoomCommand("/runbook", "", "write down what the runbook still lacks") {
    room, _ throws(Fault) in
    try fill(room)
    room.say(GapReport.text(room.incident))
  }

  /// Asks for each part that is missing; Enter leaves it for later, Ctrl-D all that follow.
  static func fill(_ room: Room) throws(Fault) {
    for part in RunbookPart.allCases where !room.incident.has(part) {
      guard room.termination == nil else { return }
      guard let said = try answer(room, part) else { continue }
      if part == .signature {
        try SignatureInRoom.command.run(room, said)
      } else {
        try room.record(RunbookNote([part: said]))
      }
    }
  }

  private static func answer(_ room: Room, _ part: RunbookPart) throws(Fault) -> String? {
    var question: StyledText = "\(part.words, .bold)?\("  Enter: later", .dim)"
    while let said = room.ask(question, of: part.rawValue) {
      do {
        return try RunbookAnswer.checked(
          said, for: part, now: room.session.now, place: part.words)
      } catch {
        question = "\(error.what, .warning). \(error.remedy)"
      }
    }
    return nil
  }
}
