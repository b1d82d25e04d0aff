import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Reports

/// Leads a person, or a pipe, through a walk; every answer is in the draft before the next question.
final class WalkRunner {
  private let session: Session
  private let conversation: any Conversation
  private var walk: Walk
  private let draft: Draft?
  private let began: Int64
  private var kept: Int
  private let obeyed: ((String) -> FirstLine)?
  private let isLeftAtOnce: Bool
  /// True once somebody typed an answer, now or before this walk was taken up again.
  private(set) var hasAnswers: Bool
  private var wasInterrupted = false
  /// What stands in the line next, where an editor or a slash command decided.
  private var prefill: String?
  /// The last line typed.
  private var typed: String?

  /// How a walk was left.
  enum Ending {
    case finished(FinishedWalk)
    case held(HeldWalk)
    /// Left unfinished: the draft has every answer.
    case left
    /// The process is to end by that signal.
    case terminated(Int32)
  }

  /// A walk about to be led.
  ///
  /// `obeyed` is tried first on what is typed while nothing is answered yet. One Ctrl-C leaves where
  /// `isLeftAtOnce` says so, else two.
  init(
    _ walk: Walk, draft: KeptDraft?, in session: Session, _ conversation: any Conversation,
    isLeftAtOnce: Bool = false, orElse obeyed: ((String) -> FirstLine)? = nil
  ) {
    self.isLeftAtOnce = isLeftAtOnce
    self.obeyed = obeyed
    self.session = session
    self.conversation = conversation
    self.walk = walk
    self.draft = draft?.draft
    kept = draft?.kept ?? 0
    hasAnswers = kept > 0
    began = session.world.uptime()
  }

  /// Seconds since the walk began.
  var took: Int { Int((session.world.uptime() - began) / 1000) }

  /// True while nothing was answered or given.
  var isUntouched: Bool { walk.draft.isEmpty }

  /// Asks until the walk ends or is left; throws when an answer cannot be kept.
  func run() throws(Fault) -> Ending {
    while true {
      try keepNewLines()
      switch walk.state {
      case .finished(let finished):
        show(finished.notes)
        return .finished(finished)
      case .held(let held):
        show(held.notes)
        return .held(held)
      case .asking(let question):
        if let ending = try ask(question) { return ending }
      }
    }
  }

  private func ask(_ question: Question) throws(Fault) -> Ending? {
    guard conversation.isInteractive || !question.isSecondAttempt else {
      // Nobody is there to be asked again: what was given is not enough.
      if let refusal = question.refusal {
        conversation.say("brink: \(question.item): \(refusal.what)\n  \(refusal.how)")
      } else {
        conversation.say("brink: \(question.item): \(question.text)")
      }
      walk.apply(.endOfInput, at: session.now)
      return nil
    }
    switch conversation.ask(prompt(for: question)) {
    case .line(let line):
      wasInterrupted = false
      prefill = nil
      typed = line
      return try take(line, question)
    case .interrupted:
      if wasInterrupted || isLeftAtOnce { return .left }
      wasInterrupted = true
      conversation.say("Ctrl-C once more leaves; what you answered is kept.")
    case .endOfInput:
      guard conversation.isInteractive else {
        walk.apply(.endOfInput, at: session.now)
        return nil
      }
      if isUntouched { _ = obeyed?("exit") }
      return .left
    case .terminated(let signal): return .terminated(signal)
    }
    return nil
  }

  private func take(_ line: String, _ question: Question) throws(Fault) -> Ending? {
    if isUntouched, let obeyed {
      switch obeyed(line) {
      case .answer: break
      case .command: return nil
      case .farewell: return .left
      }
    }
    if let isDone = session.roomObeys?(line) {
      if !isDone { prefill = line }
      return nil
    }
    switch SlashCommand(line) {
    case nil:
      hasAnswers = true
      walk.apply(.answer(line), at: session.now)
      try remark(on: question)
    case .back: walk.apply(.back, at: session.now)
    case .skip: walk.apply(.skip, at: session.now)
    case .hold(let why): walk.apply(.hold(because: why), at: session.now)
    case .help: walk.apply(.answer("?"), at: session.now)
    case .leave: return .left
    case .edit:
      let edited = conversation.edit(offered(question))
      if edited == nil { conversation.say("The editor failed; nothing was changed.") }
      prefill = edited ?? question.prefill
    case .note(let text):
      conversation.say("Noted as \(try session.note(text).id.short, .accent).")
    case .park(let text):
      conversation.say("Parked as \(try session.park(text).id.short, .accent).")
    case .copy: copyMessage()
    case .overload: return try standAside()
    case .unknown(let word):
      conversation.say(SlashCommand.complaint(about: word))
    }
    return nil
  }

  /// Walks through the overload protocol and comes back to the question.
  private func standAside() throws(Fault) -> Ending? {
    guard walk.checklist.kind != .overload else {
      conversation.say("You are in it: one question at a time.")
      return nil
    }
    return try session.standAside(conversation).map { .terminated($0) }
  }

  private func copyMessage() {
    guard let message = walk.message, !message.isEmpty else {
      conversation.say("There is no message to copy yet.")
      return
    }
    conversation.say(StyledText(message))
    conversation.say(
      conversation.copy(visible(message, keepingNewlines: true))
        ? "Copied as far as it goes; the rest comes with your answers."
        : "This terminal cannot copy. Select the text above.")
  }

  /// Says what a person would want to know about the answer just given.
  private func remark(on question: Question) throws(Fault) {
    guard conversation.isInteractive,
      walk.checklist.items.contains(where: { $0.id == question.item && $0.type is SentenceItem }),
      let sentence = walk.values(of: question.item).first,
      let notice = try RepeatedSentence(in: session).notice(sentence)
    else { return }
    conversation.say(notice)
  }

  private func keepNewLines() throws(Fault) {
    try draft?.record(Array(walk.draft[min(kept, walk.draft.count)...]))
    kept = walk.draft.count
  }

  private func show(_ notes: [Note]) {
    guard conversation.isInteractive else { return }
    for note in notes { conversation.say(NoteText.text(of: note)) }
  }

  /// How the checklist's own clocks stand, once it is known when they began.
  private var clocks: String? {
    guard let clocks = walk.checklist.clocks,
      let began = walk.values(of: clocks.from).first.flatMap({ Timestamp($0) })
    else { return nil }
    return clocks.words(
      after: max(0, Int(session.now.milliseconds - began.milliseconds) / 1000),
      clock: ClockText.text(seconds:))
  }

  /// What stands in the line: an earlier answer, never one just refused, which the next word typed
  /// would only be added to; the up arrow brings that back.
  private func offered(_ question: Question) -> String {
    question.refusal != nil && question.prefill == typed ? "" : question.prefill
  }

  private func prompt(for question: Question) -> LinePrompt {
    let budget = walk.checklist.budget
    return LinePrompt(
      "> ", lead: QuestionText.text(of: question),
      right: { [weak self] in
        self.map { runner in
          ClockText.text(seconds: runner.took)
            + (budget.map { " / " + ClockText.text(seconds: $0) } ?? "")
            + (runner.clocks.map { " · " + $0 } ?? "") + runner.session.newsWords
        }
      },
      prefill: prefill ?? offered(question),
      prefillGivesWay: prefill == nil && question.offersDefault,
      history: session.history(of: question),
      complete: { [session, isUntouched, obeyed] request in
        let command = isUntouched && obeyed != nil ? session.completionAtPrompt(request) : nil
        // Behind a command's name its own words are meant, not an earlier answer.
        return (request.before.contains(" ") ? command : nil)
          ?? session.completion(of: request, for: question) ?? command
      },
      multiline: question.isMultiline)
  }
}

extension Question {
  /// True when the person was asked once already: a refusal, or a part asked for separately.
  fileprivate var isSecondAttempt: Bool { refusal != nil || part != nil }
}
