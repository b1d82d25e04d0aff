import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Rec
import Reports

/// One stand at a boundary (or any checklist): the walk, the entry, and what waits behind it.
struct Standing {
  let checklist: Checklist
  let name: String
  let session: Session
  private let remark: (Entry) -> StyledText

  /// `remark` says something more of what was recorded, where there is something to say.
  init(
    _ checklist: Checklist, called name: String, in session: Session,
    adding remark: @escaping (Entry) -> StyledText = { _ in "" }
  ) {
    self.remark = remark
    self.checklist = checklist
    self.name = name
    self.session = session
  }

  /// Stands there.
  ///
  /// - Parameters:
  ///   - given: Answers that are not asked for.
  ///   - step: What happens once it is crossed.
  ///   - obeyed: Tried first on what is typed while nothing is answered yet.
  /// - Returns: The exit status.
  /// - Throws: The fault that kept the entry from being recorded; the command did not run then.
  func stand(
    _ given: [GivenAnswer], guarding step: (any WaitingStep)?,
    orElse obeyed: ((String) -> FirstLine)? = nil
  ) throws(Fault) -> Int32 {
    if let agent = session.agent, step != nil || checklist.gate != nil {
      return try holdForPerson(agent, given, step)
    }
    let journal = try session.journal()
    let conversation = session.conversation(commandFollows: step != nil)
    if let step, step.wantsSecondPerson,
      let waiting = try SecondPerson(session: session, conversation: conversation).waiting(
        for: step)
    {
      return try goOn(with: waiting.decision, step, conversation, journal)
    }
    try sayIfRetired(conversation)
    let start = try DraftChoice(checklist, called: name, in: session, conversation)
      .start(given, guarding: step)
    guard let (walk, draft) = start else { return heldStatus }
    let runner = WalkRunner(
      walk, draft: draft, in: session, conversation, isLeftAtOnce: step?.isLeftAtOnce ?? false,
      orElse: obeyed)
    switch try runner.run() {
    case .left where !runner.hasAnswers:
      session.putAway(draft?.draft)
      return heldStatus
    case .left:
      let left: StyledText = "Left. Nothing ran; your answers are kept. "
      session.tell(left + (step?.again(name) ?? "\("brink \(name)", .accent) offers them again."))
      return heldStatus
    case .terminated(let signal):
      return 128 + signal
    case .held(let held):
      guard conversation.isInteractive || held.fields.contains(where: \.isAnswer) else {
        // Nothing was said, so there is nothing to record.
        session.putAway(draft?.draft)
        session.tell("Held: \(missingWords(held.missing)). Nothing was recorded.")
        return heldStatus
      }
      let entry = try record(held.fields, runner.took, step, in: journal)
      session.putAway(draft?.draft)
      session.tellRecorded(entry, HoldText.text(of: held, entry, in: checklist))
      return heldStatus
    case .finished(let finished):
      var fields = finished.fields
      if let drafted = finished.message {
        switch MessageStep(conversation: conversation).settle(drafted) {
        case .settled(let message):
          fields.append(Field("Message", message))
          if !conversation.isInteractive, !session.answersInJSON {
            session.tell(StyledText(message))
          }
        case .terminated(let signal): return 128 + signal
        }
      }
      if let step, step.wantsSecondPerson {
        let decision = try holdForSecond(fields, runner.took, step, in: journal)
        session.putAway(draft?.draft)
        return try goOn(with: decision, step, conversation, journal)
      }
      let entry = try record(fields, runner.took, step, in: journal)
      session.putAway(draft?.draft)
      let verb = checklist.gate == nil ? "Done" : "Crossed"
      session.tellRecorded(
        entry, "\(verb, .good). Recorded as \(entry.id.short, .accent).\(remark(entry))")
      if !session.answersInJSON, let more = StillToCome.text(of: entry) { session.tell(more) }
      let following = Following(entry, of: checklist, in: session)
      let followed = try following.record(in: journal)
      following.tell(followed, isInteractive: conversation.isInteractive)
      return step?.follow(entry, conversation, journal) ?? ExitStatus.done.rawValue
    }
  }

  /// A checklist whose claim failed can still be walked; who walks it is told.
  private func sayIfRetired(_ conversation: any Conversation) throws(Fault) {
    guard let retirement = try session.retirement(of: name) else { return }
    let claim = retirement.about.map { " by claim \($0.short)" } ?? ""
    let successor = retirement["Successor"].map { "; \($0) took its place" } ?? ""
    let words = "was retired on \(retirement.at.date)\(claim)\(successor)"
    // Said before the first question where somebody is there to leave; output is written at the end.
    if conversation.isInteractive {
      conversation.say("\(name, .bold) \(words, .warning).")
    } else {
      session.warn("brink: \(name): \(words)\n")
    }
  }

  var heldStatus: Int32 {
    (session.isAroundCommand ? ExitStatus.commandNotStarted : .held).rawValue
  }

  func record(
    _ fields: [Field], _ took: Int, _ step: (any WaitingStep)?, in journal: Journal
  ) throws(Fault) -> Entry {
    var fields = fields
    if let step { fields.append(Field("Command", step.recorded)) }
    // A push asks later whether there was a decision in its repository.
    if step != nil || checklist.kind == .decision && session.isInWorkTree {
      fields.append(Field("Directory", session.world.directory))
    }
    fields += step?.fields ?? []
    return try journal.append(
      EntryDraft(kind: checklist.kind, fields: fields, took: took), now: session.now)
  }

  private func missingWords(_ missing: [String]) -> String {
    missing.isEmpty ? "no answer came" : missing.joined(separator: ", ") + " is missing"
  }
}

extension Field {
  /// True for what a person said, false for what the walk adds about itself.
  fileprivate var isAnswer: Bool {
    !["Crossed", "Held", "Missing", "Checklist", "ChecklistVersion"].contains(name)
  }
}
