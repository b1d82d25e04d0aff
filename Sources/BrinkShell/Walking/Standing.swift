import BrinkFiles
import BrinkModel
import BrinkProcesses
import BrinkTerminal
import DisplayText
import Rec
import Reports

/// One stand at a boundary (or any checklist): the walk, the entry, the command behind it, and
/// afterwards the sentence again.
struct Standing {
  private let checklist: Checklist
  private let name: String
  private let session: Session
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
  ///   - command: What runs once it is crossed.
  ///   - obeyed: Tried first on what is typed while nothing is answered yet.
  /// - Returns: The exit status.
  /// - Throws: The fault that kept the entry from being recorded; the command did not run then.
  func stand(
    _ given: [GivenAnswer], guarding command: GuardedCommand?,
    orElse obeyed: ((String) -> FirstLine)? = nil
  ) throws(Fault) -> Int32 {
    let journal = try session.journal()
    let conversation = session.conversation(commandFollows: command != nil)
    try sayIfRetired()
    let start = try DraftChoice(checklist, called: name, in: session, conversation)
      .start(given, guarding: command)
    guard let (walk, draft) = start else { return heldStatus }
    let runner = WalkRunner(walk, draft: draft, in: session, conversation, orElse: obeyed)
    switch try runner.run() {
    case .left where runner.isUntouched:
      session.putAway(draft?.draft)
      return heldStatus
    case .left:
      session.tell(
        "Left. Nothing ran; your answers are kept. \(again(command), .accent) offers them again.")
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
      let entry = try record(held.fields, runner.took, command, in: journal)
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
      let entry = try record(fields, runner.took, command, in: journal)
      session.putAway(draft?.draft)
      let verb = checklist.gate == nil ? "Done" : "Crossed"
      session.tellRecorded(
        entry, "\(verb, .good). Recorded as \(entry.id.short, .accent).\(remark(entry))")
      if !session.answersInJSON, let more = StillToCome.text(of: entry) { session.tell(more) }
      let following = Following(entry, of: checklist, in: session)
      let followed = try following.record(in: journal)
      following.tell(followed, isInteractive: conversation.isInteractive)
      guard let command else { return ExitStatus.done.rawValue }
      return run(command, behind: entry, conversation, journal)
    }
  }

  /// A checklist whose claim failed can still be walked; who walks it is told.
  private func sayIfRetired() throws(Fault) {
    guard let retirement = try session.retirement(of: name) else { return }
    let claim = retirement.about.map { " by claim \($0.short)" } ?? ""
    let successor = retirement["Successor"].map { "; \($0) took its place" } ?? ""
    session.warn("brink: \(name): was retired on \(retirement.at.date)\(claim)\(successor)\n")
  }

  private func again(_ command: GuardedCommand?) -> String {
    DraftSubject(checklist: name, command: command?.recorded).resumeCommand
  }

  private var heldStatus: Int32 {
    (session.isAroundCommand ? ExitStatus.commandNotStarted : .held).rawValue
  }

  private func record(
    _ fields: [Field], _ took: Int, _ command: GuardedCommand?, in journal: Journal
  ) throws(Fault) -> Entry {
    var fields = fields
    if let command {
      fields.append(Field("Command", command.recorded))
      fields.append(Field("Directory", session.world.directory))
    }
    return try journal.append(
      EntryDraft(kind: checklist.kind, fields: fields, took: took), now: session.now)
  }

  /// Runs the command; whatever fails afterwards is told and never changes its exit status.
  private func run(
    _ command: GuardedCommand, behind decision: Entry, _ conversation: any Conversation,
    _ journal: Journal
  ) -> Int32 {
    try? session.world.output.flush()
    try? session.world.errors.flush()
    let (ending, milliseconds) = command.run(lentBy: conversation)
    do {
      _ = try journal.append(
        .run(of: decision, command.recorded, ending, milliseconds: milliseconds),
        now: session.now)
      if conversation.isInteractive, decision["Weight"] == "judgment" {
        conversation.say(ComingBack.text(of: decision, ending, milliseconds: milliseconds))
        try LookBack(decision, in: session, conversation).ask()
      }
    } catch {
      session.world.errors.write(FaultText.text(of: error))
    }
    return ending.shellStatus
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
