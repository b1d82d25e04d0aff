import BrinkModel
import BrinkProcesses
import Glibc

/// A command that waits behind a boundary.
struct GuardedCommand {
  let words: [String]
  private let session: Session

  /// Throws when there is no such program: nobody should answer questions for nothing.
  init(_ words: [String], in session: Session) throws(Fault) {
    guard let name = words.first else {
      throw Fault(
        place: "--", what: "no command follows", remedy: "Write brink -- CMD ARG…",
        status: .usage)
    }
    switch SearchPath.lookUp(name, in: session.world.variables["PATH"]) {
    case .found: break
    case .forbidden(let file):
      throw Fault(
        place: file, what: "cannot be run", remedy: "It is no program, or not one you may run.",
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
  var recorded: String { CommandLineText.quoted(Redaction.redacted(words)) }

  /// Runs it in our place; gives how it ended and how many milliseconds it took.
  func run(lentBy conversation: any Conversation) -> (ending: Ending, milliseconds: Int) {
    let command = ForegroundCommand(
      words, environment: session.world.variables, inherited: session.world.inherited)
    let began = Self.monotonicMilliseconds()
    // Ctrl-C just after the last answer, while the entry was on its way to the disk, still counts.
    let ending =
      conversation.takeInterrupt() ? .signalled(SIGINT) : conversation.lend { command.run() }
    return (ending, Self.monotonicMilliseconds() - began)
  }

  /// A clock that nobody sets back.
  private static func monotonicMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
