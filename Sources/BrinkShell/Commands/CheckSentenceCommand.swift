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
    var allOK = true
    func check(_ text: String) {
      let reading = reader.read(text)
      allOK = allOK && reading.ok
      if asJSON {
        session.world.output.write(SentenceReport.json(reading) + "\n")
      } else {
        session.print(SentenceReport.text(reading))
      }
    }
    if !arguments.operands.isEmpty {
      check(arguments.operands.joined(separator: " "))
    } else {
      let lines = PipedLines(descriptor: 0, .buffered)
      reading: while true {
        switch lines.next() {
        case .line(let line): check(line)
        case .tooLong(let limit): throw LineFault.tooLong(limit)
        case .failed(let error): throw LineFault.failed(error)
        case .endOfInput: break reading
        }
      }
    }
    return (allOK ? ExitStatus.done : .held).rawValue
  }
}
