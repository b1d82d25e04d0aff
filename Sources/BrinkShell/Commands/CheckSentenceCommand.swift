import BrinkModel
import BrinkTerminal
import DisplayText
import Prose
import Reports

/// Reads boundary sentences and says what is in them.
enum CheckSentenceCommand {
  static let command = Command(
    CommandDescription(
      "check sentence", summary: "read a boundary sentence: who owns it, how does it fail",
      synopsis: ["[--json] TEXT…", "[--json] < FILE"], operands: 0...Int.max, options: [.json],
      details: """
        Without TEXT, every line of standard input is read as one sentence. Exits with 1 when a
        sentence lacks an owner or a failure mode, or has a vague one.
        """,
      examples: ["brink check sentence 'Ana owns it; fails if the replica lags over 30 s'"])
  ) { session, arguments throws(Fault) in
    let reader = SentenceReader()
    let asJSON = arguments.has("json")
    func isOK(_ text: String) -> Bool {
      let reading = reader.read(text)
      if asJSON {
        session.world.output.write(SentenceReport.json(reading) + "\n")
      } else {
        session.print(SentenceReport.text(reading))
      }
      return reading.ok
    }
    guard arguments.operands.isEmpty else {
      let text = arguments.operands.joined(separator: " ")
      return (isOK(text) ? ExitStatus.done : .held).rawValue
    }
    let lines = PipedLines(descriptor: 0, .buffered)
    var refused = 0
    while let line = try lines.nextOrFault() { refused += isOK(line) ? 0 : 1 }
    return (refused == 0 ? ExitStatus.done : .held).rawValue
  }
}
