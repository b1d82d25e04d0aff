import BrinkModel
import BrinkTerminal
import DisplayText

/// Notes something in an incident, from a script or without entering the room.
enum IncidentNoteCommand {
  static let command = Command(
    CommandDescription(
      "incident note", summary: "note something in an incident without entering its room",
      synopsis: ["INCIDENT TEXT", "INCIDENT - < FILE"], operands: 2...2,
      options: [IncidentOptions.at, .json],
      details: "With -, every line of standard input is a note.",
      examples: ["brink incident note checkout 'deploy 812 rolled back'"])
  ) { session, arguments throws(Fault) in
    let incident = try session.incident(arguments.operands[0])
    let when = try IncidentOptions.moment(session, arguments)
    guard arguments.operands[1] == "-" else {
      let text = arguments.operands[1].trimmed
      guard !text.isEmpty else {
        throw Fault(
          place: "incident note", what: "there is nothing to note",
          remedy: "Write brink incident note INCIDENT 'TEXT'.", status: .usage)
      }
      return try session.recordAndTell(RoomNote(text, when: when), in: incident, "Noted.")
    }
    let lines = PipedLines(descriptor: 0, .buffered)
    while let line = try lines.nextOrFault() {
      guard !line.trimmed.isEmpty else { continue }
      _ = try session.recordAndTell(
        RoomNote(line.trimmed, when: when), in: incident, "\("Noted", .dim): \(line.trimmed)")
    }
    return ExitStatus.done.rawValue
  }
}
