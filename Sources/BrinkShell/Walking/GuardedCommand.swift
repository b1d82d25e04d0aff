import BrinkFiles
import BrinkModel
import BrinkProcesses
import DisplayText
import Glibc
import Rec

/// A command that waits behind a boundary.
struct GuardedCommand: WaitingStep {
  private let words: CommandWords
  private let session: Session
  /// What the rules make of it.
  var facts = RuleFacts()

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

  var known: [GivenAnswer] {
    let judgment = [GivenAnswer(item: "weight", text: "judgment")]
    return [GivenAnswer(item: "doing", text: recorded)] + (facts.isHeld ? judgment : [])
  }

  var fields: [Field] { facts.fields }

  var wantsSecondPerson: Bool { facts.wantsSecondPerson }

  var isLeftAtOnce: Bool { false }

  func again(_ checklist: String) -> StyledText {
    let resume = DraftSubject(checklist: checklist, command: recorded).resumeCommand
    return "\(resume, .accent) offers them again."
  }

  /// Runs it; whatever fails afterwards is told and never changes its exit status.
  func follow(
    _ decision: Entry, _ conversation: any Conversation, _ journal: Journal
  ) -> Int32 {
    try? session.world.output.flush()
    try? session.world.errors.flush()
    let (ending, milliseconds) = run(lentBy: conversation)
    do {
      _ = try journal.append(
        .run(of: decision, recorded, ending, milliseconds: milliseconds), now: session.now)
      if conversation.isInteractive, decision["Weight"] == "judgment" {
        conversation.say(ComingBack.text(of: decision, ending, milliseconds: milliseconds))
        try LookBack(decision, in: session, conversation).ask()
      }
    } catch {
      session.world.errors.write(FaultText.text(of: error))
    }
    return ending.shellStatus
  }

  /// Runs it in our place; gives how it ended and how many milliseconds it took.
  private func run(lentBy conversation: any Conversation) -> (ending: Ending, milliseconds: Int) {
    let command = ForegroundCommand(words.bytes, inherited: session.world.inherited)
    let began = session.world.uptime()
    // Ctrl-C just after the last answer, while the entry was on its way to the disk, still counts.
    let ending =
      conversation.takeInterrupt() ? .signalled(SIGINT) : conversation.lend { command.run() }
    return (ending, Int(session.world.uptime() - began))
  }
}
