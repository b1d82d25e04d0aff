import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Rec

/// The questions about what became of an earlier entry.
struct LookBack {
  private let subject: Entry
  private let closing: String
  private let session: Session
  private let conversation: any Conversation

  /// `closing` names the checklist that asks them.
  init(
    _ subject: Entry, with closing: String = "outcome", in session: Session,
    _ conversation: any Conversation
  ) {
    self.subject = subject
    self.closing = closing
    self.session = session
    self.conversation = conversation
  }

  /// Asks, and records the outcome; gives the exit status.
  @discardableResult
  func ask(
    given: [GivenAnswer] = [], carrying carried: [GivenAnswer] = []
  ) throws(Fault) -> Int32 {
    let journal = try session.journal()
    let checklist = try session.prompts.checklist(named: closing)
    let start = try DraftChoice(
      checklist, called: closing, about: subject, in: session, conversation
    ).start(given, carrying: carried, guarding: nil)
    guard let (walk, draft) = start else { return ExitStatus.held.rawValue }
    let runner = WalkRunner(walk, draft: draft, in: session, conversation)
    switch try runner.run() {
    case .terminated(let signal): return 128 + signal
    case .left:
      if runner.isUntouched { session.putAway(draft?.draft) }
      return later()
    case .held:
      session.putAway(draft?.draft)
      return later()
    case .finished(let finished):
      guard says(finished.fields, checklist) else {
        session.putAway(draft?.draft)
        return later()
      }
      let about = Field("About", subject.id.text)
      let entry = try journal.append(
        EntryDraft(kind: .outcome, fields: [about] + finished.fields, took: runner.took),
        now: session.now)
      session.putAway(draft?.draft)
      let feedback = try feedback(entry).map { "\n" + $0 } ?? ""
      session.tellRecorded(
        entry, "Outcome recorded as \(entry.id.short, .accent).\(feedback)")
      let following = Following(entry, of: checklist, in: session)
      let followed = try following.record(in: journal)
      following.tell(followed, isInteractive: conversation.isInteractive)
      return ExitStatus.done.rawValue
    }
  }

  /// What came of the confidence it was decided with; nil without one, or while it is too early.
  private func feedback(_ outcome: Entry) throws(Fault) -> String? {
    guard !session.answersInJSON, subject.kind == .decision, subject.confidence != nil,
      outcome["Result"].map({ $0 != Outcome.tooEarly }) == true
    else { return nil }
    return try session.feedback(on: subject.id, by: subject.by)
  }

  /// True when there is something to record: the result, where it was asked for.
  private func says(_ fields: [Field], _ checklist: Checklist) -> Bool {
    let asksResult = checklist.items.contains { $0.field == "Result" }
    return asksResult ? fields.contains { $0.name == "Result" } : !fields.isEmpty
  }

  private func later() -> Int32 {
    session.tell(
      "Later, then: \("brink outcome \(subject.id.short)", .accent). `brink due` reminds you.")
    return ExitStatus.held.rawValue
  }
}
