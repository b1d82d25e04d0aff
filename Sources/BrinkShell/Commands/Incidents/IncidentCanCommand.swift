import BrinkModel
import DisplayText
import Reports

/// Prints conditions, actions and needs.
enum IncidentCanCommand {
  static let command = Command(
    CommandDescription(
      "incident can", summary: "print conditions, actions and needs, ready to paste",
      synopsis: ["[INCIDENT] [--sent]"], operands: 0...1,
      options: [
        Option("sent", help: "record that they were told: the clock of updates starts anew"), .json,
      ])
  ) { session, arguments throws(Fault) in
    let incident = try session.incident(arguments.operands.first)
    let text = CanText.text(of: incident, now: session.now)
    let update = StatusUpdate(text)
    if arguments.has("sent") {
      return try session.recordAndTell(update, in: incident, StyledText(text))
    }
    if arguments.has("json") {
      session.world.output.write(JSONText.object([("Text", JSONText.string(text))]) + "\n")
    } else {
      session.print(StyledText(text + "\n"))
    }
    return ExitStatus.done.rawValue
  }
}
