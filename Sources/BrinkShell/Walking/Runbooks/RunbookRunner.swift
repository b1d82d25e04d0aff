import BrinkFiles
import BrinkModel
import BrinkProcesses
import BrinkTerminal
import DisplayText
import Glibc
import Reports

/// Leads a person, or a pipe, through a runbook; every answer is in the draft before the next step.
final class RunbookRunner {
  private let session: Session
  private let conversation: any Conversation
  private let text: RunbookText
  private let draft: Draft?
  /// Milliseconds of the clock that nobody sets.
  private let began: Int64
  private var kept: Int
  private var wasInterrupted = false
  private var prefill = ""
  /// The step that is on the screen already, and its section.
  private var shown: (number: Int, path: [String])?
  private(set) var walk: RunbookWalk

  enum Ending {
    /// Every step has its answer, or it was held.
    case ended
    case left
    /// The process is to end by that signal.
    case terminated(Int32)
  }

  init(
    _ walk: RunbookWalk, of file: RunbookFile, draft: Draft?, in session: Session,
    _ conversation: any Conversation
  ) {
    self.walk = walk
    self.session = session
    self.conversation = conversation
    self.draft = draft
    text = RunbookText(path: file.path, title: file.runbook.title)
    kept = walk.draft.count
    began = session.world.uptime()
  }

  /// Seconds since the walk began.
  var took: Int { Int((session.world.uptime() - began) / 1000) }

  /// Asks until the walk ends or is left; throws when an answer cannot be kept.
  func run() throws(Fault) -> Ending {
    if conversation.isInteractive { conversation.say(text.opening(walk.runbook)) }
    while true {
      try keepNewLines()
      switch walk.state {
      case .finished, .held: return .ended
      case .running(let block): walk.apply(.ran(run(block)), at: session.now)
      case .asking(let question):
        if let ending = try ask(question) { return ending }
      }
    }
  }

  private func ask(_ question: RunbookQuestion) throws(Fault) -> Ending? {
    if !conversation.isInteractive, let refusal = question.refusal {
      conversation.say(
        "brink: \(text.path):\(question.step.line): step \(question.step.number): \(refusal.what)\n"
          + "  \(refusal.how)")
      walk.apply(.endOfInput, at: session.now)
      return nil
    }
    switch conversation.ask(prompt(for: question)) {
    case .line(let line):
      wasInterrupted = false
      prefill = ""
      return try take(line)
    case .interrupted:
      if wasInterrupted { return .left }
      wasInterrupted = true
      conversation.say("Ctrl-C once more leaves; what you answered is kept.")
    case .endOfInput:
      guard !conversation.isInteractive else { return .left }
      walk.apply(.endOfInput, at: session.now)
    case .terminated(let signal): return .terminated(signal)
    }
    return nil
  }

  private func take(_ line: String) throws(Fault) -> Ending? {
    if let isDone = session.roomObeys?(line) {
      if !isDone { prefill = line }
      return nil
    }
    switch SlashCommand(line) {
    case nil: walk.apply(.line(line), at: session.now)
    case .back: walk.apply(.back, at: session.now)
    case .skip: walk.apply(.skip, at: session.now)
    case .hold(let why): walk.apply(.hold(because: why), at: session.now)
    case .help: walk.apply(.line("?"), at: session.now)
    case .leave: return .left
    case .edit: prefill = conversation.edit("") ?? ""
    case .note(let text):
      conversation.say("Noted as \(try session.note(text).id.short, .accent).")
    case .park(let text):
      conversation.say("Parked as \(try session.park(text).id.short, .accent).")
    case .overload: return try session.standAside(conversation).map { .terminated($0) }
    case .copy: conversation.say("There is no message to copy here.")
    case .unknown(let word):
      conversation.say(SlashCommand.complaint(about: word))
    }
    return nil
  }

  private func keepNewLines() throws(Fault) {
    try draft?.record(Array(walk.draft[min(kept, walk.draft.count)...]))
    kept = walk.draft.count
  }

  /// Runs what the person has seen and agreed to; shows what it writes and keeps it, bounded.
  private func run(_ block: ShellBlock) -> StepRun {
    let terminal = TerminalDevice.controlling()
    let command = TeedCommand(
      ForegroundCommand(
        [block.shell, "-c", block.command].map { Array($0.utf8) },
        inherited: session.world.inherited), display: terminal?.output ?? STDERR_FILENO)
    var output = BoundedOutput()
    let ending = conversation.lend { command.run { output.append($0) } }
    let run = StepRun(
      command: Redaction.redacted(script: block.command), status: ending.shellStatus,
      output: Redaction.redacted(output: output.text))
    conversation.say(RunbookText.ending(run))
    return run
  }

  private func prompt(for question: RunbookQuestion) -> LinePrompt {
    let isNew: Bool
    if case .ticked = question.part {
      isNew = false
    } else {
      isNew = shown?.number != question.step.number
    }
    let lead = text.text(
      of: question, showsStep: isNew, showsSection: shown?.path != question.step.path)
    if isNew { shown = (question.step.number, question.step.path) }
    return LinePrompt(
      "> ", lead: lead,
      right: { [weak self] in
        self.map { ClockText.text(seconds: $0.took) + $0.session.newsWords }
      },
      prefill: prefill.isEmpty ? Self.prefill(of: question) : prefill,
      prefillGivesWay: prefill.isEmpty,
      complete: { [session] in session.completion(of: $0, for: question) }, multiline: false)
  }

  private static func prefill(of question: RunbookQuestion) -> String {
    question.part == .due && question.refusal == nil ? "in 2 weeks" : ""
  }
}
