import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText

/// The loop at the prompt: plain words are commands there, answers inside a walk.
final class Shell {
  private let session: Session
  private let conversation: any Conversation
  private var isLeaving = false

  init(_ session: Session) {
    self.session = session
    conversation = session.conversation()
  }

  /// Stands at a first boundary, then obeys until the person leaves; gives the exit status.
  func run() throws(Fault) -> Int32 {
    let journal = try session.journal()
    if conversation.isInteractive {
      conversation.say("brink \(Version.number)  \(journal.directory, .dim)")
      conversation.say(
        StyledText("Commands work here too: help, due, log. Ctrl-D leaves.", .dim))
      if let unsent = session.unsent(for: Self.unsentFor) {
        conversation.say(
          "\("\(SyncText.entries(unsent.count)) not sent to the others", .warning): \("sync", .accent) sends them."
        )
      }
    }
    let boundary = try session.prompts.checklist(named: "boundary")
    let standing = Standing(boundary, called: "boundary", in: session)
    let status = try standing.stand([], guarding: nil, orElse: obeyed)
    guard conversation.isInteractive, status < 128 else { return status }
    return loop()
  }

  /// How long entries may wait before the shell says so, in milliseconds.
  private static let unsentFor: Int64 = 15 * 60_000

  private func loop() -> Int32 {
    let history = session.history(named: "shell")
    while !isLeaving {
      let prompt = LinePrompt(
        "brink> ", history: history, complete: session.completionAtPrompt(_:), multiline: false)
      switch conversation.ask(prompt) {
      case .line(let line):
        guard !line.trimmed.isEmpty, !tookSlash(line) else { continue }
        guard let words = ShellWords.split(line) else {
          conversation.say("A quote is not closed.")
          continue
        }
        obey(words.first == "brink" ? Array(words.dropFirst()) : words)
      case .interrupted: continue
      case .endOfInput: return ExitStatus.done.rawValue
      case .terminated(let signal): return 128 + signal
      }
    }
    return ExitStatus.done.rawValue
  }

  /// Runs the line when it is a whole command.
  private func obeyed(_ line: String) -> FirstLine {
    guard let words = ShellWords.split(line), !words.isEmpty else { return .answer }
    guard Self.farewells.contains(words) || Dispatch(session).understands(words) else {
      return .answer
    }
    obey(words)
    return isLeaving ? .farewell : .command
  }

  /// Does what a slash asks for where no walk is going on; false for a line without one.
  private func tookSlash(_ line: String) -> Bool {
    switch SlashCommand(line) {
    case nil: return false
    case .help: obey(["help"])
    case .leave: isLeaving = true
    case .note(let text):
      attempt { () throws(Fault) in
        conversation.say("Noted as \(try session.note(text).id.short, .accent).")
      }
    case .park(let text):
      attempt { () throws(Fault) in
        conversation.say("Parked as \(try session.park(text).id.short, .accent).")
      }
    case .overload: obey(["overload"])
    case .back, .skip, .hold, .edit, .copy: conversation.say("That works inside a walk.")
    case .unknown(let word): conversation.say(SlashCommand.complaint(about: word))
    }
    return true
  }

  private static let farewells = [["exit"], ["quit"]]

  private func obey(_ words: [String]) {
    if Self.farewells.contains(words) {
      isLeaving = true
      return
    }
    attempt { () throws(Fault) in
      _ = try Dispatch(session).run(CommandWords(words))
      try session.world.output.flush()
    }
  }

  /// Does something; what goes wrong is told, and the shell goes on.
  private func attempt(_ action: () throws(Fault) -> Void) {
    do {
      try action()
    } catch {
      conversation.say(StyledText(FaultText.text(of: error).trimmed))
    }
    try? session.world.errors.flush()
  }
}
