import BrinkModel
import BrinkTerminal
import DisplayText
import Prose
import Reports

/// Reads claims and says what is in them, and what would have to be.
enum CheckClaimCommand {
  static let command = Command(
    CommandDescription(
      "check claim", summary: "read a claim: could it be false, and by when",
      synopsis: ["[--json] TEXT…", "[--json] < FILE"], operands: 0...Int.max, options: [.json],
      details: """
        Without TEXT, every line of standard input is read as one claim. Exits with 1 when a
        claim lacks something to measure, a direction, a number or an end. Remarks never do that.
        """,
      examples: ["brink check claim 'Rollbacks drop by 20% in the next 6 sprints, or we stop'"])
  ) { session, arguments throws(Fault) in
    let reader = ClaimReader()
    let asJSON = arguments.has("json")
    func isOK(_ text: String) -> Bool {
      let reading = reader.read(text)
      if asJSON {
        session.world.output.write(ClaimReport.json(reading) + "\n")
      } else {
        session.print(ClaimReport.text(reading))
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
