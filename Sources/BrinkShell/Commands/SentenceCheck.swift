import BrinkModel
import BrinkTerminal
import DisplayText

/// Reads the words of a command line, or each line of standard input, and says what is in them.
struct SentenceCheck<Reading> {
  let read: (String) -> Reading
  let isOK: (Reading) -> Bool
  let json: (Reading) -> String
  let text: (Reading) -> StyledText

  /// The exit status: held when any of them is not enough.
  func run(_ session: Session, _ arguments: Arguments) throws(Fault) -> Int32 {
    let asJSON = arguments.has("json")
    func passes(_ sentence: String) -> Bool {
      let reading = read(sentence)
      if asJSON {
        session.world.output.write(json(reading) + "\n")
      } else {
        session.print(text(reading))
      }
      return isOK(reading)
    }
    guard arguments.operands.isEmpty else {
      let sentence = arguments.operands.joined(separator: " ")
      return (passes(sentence) ? ExitStatus.done : .held).rawValue
    }
    let lines = PipedLines(descriptor: 0, .buffered)
    var refused = 0
    while let line = try lines.nextOrFault() { refused += passes(line) ? 0 : 1 }
    return (refused == 0 ? ExitStatus.done : .held).rawValue
  }
}
