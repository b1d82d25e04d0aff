import BrinkModel
import BrinkProcesses
import Glibc

/// A command that waits behind a boundary.
struct GuardedCommand {
  private let words: CommandWords
  private let session: Session

  /// Throws when there is no such program: nobody should answer questions for nothing.
  init(_ words: CommandWords, in session: Session) throws(Fault) {
    guard let name = words.texts.first, let program = words.bytes.first else {
      throw Fault(
        place: "--", what: "no command follows", remedy: "Write brink -- CMD ARG…",
        status: .usage)
    }
    switch SearchPath.lookUp(program) {
    case .found: break
    case .forbidden(let file):
      throw Fault(
        place: String(decoding: file, as: UTF8.self), what: "cannot be run",
        remedy: "It is no program, or not one you may run.",
        status: .commandNotExecutable)
    case .missing:
      throw Fault(
        place: name, what: "no such command", remedy: "Check its name and your PATH.",
        status: .commandNotFound)
    }
    self.words = words
    self.session = session
  }

  /// The command line for the record: quoted, and without the secrets we recognise.
  var recorded: String { CommandLineText.quoted(Redaction.redacted(words.texts)) }

  /// Runs it in our place; gives how it ended and how many milliseconds it took.
  func run(lentBy conversation: any Conversation) -> (ending: Ending, milliseconds: Int) {
    let command = ForegroundCommand(words.bytes, inherited: session.world.inherited)
    let began = session.world.uptime()
    // Ctrl-C just after the last answer, while the entry was on its way to the disk, still counts.
    let ending =
      conversation.takeInterrupt() ? .signalled(SIGINT) : conversation.lend { command.run() }
    return (ending, Int(session.world.uptime() - began))
  }
}
