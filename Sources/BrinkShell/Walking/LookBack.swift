import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Rec

/// The questions about what became of a decision.
struct LookBack {
  private let decision: Entry
  private let session: Session
  private let conversation: any Conversation

  init(_ decision: Entry, in session: Session, _ conversation: any Conversation) {
    self.decision = decision
    self.session = session
    self.conversation = conversation
  }

  /// Asks, and records the outcome; gives the exit status.
  @discardableResult
  func ask(given: [GivenAnswer] = []) throws(Fault) -> Int32 {
    let journal = try session.journal()
    let checklist = try session.prompts.checklist(named: "outcome")
    let start = try DraftChoice(
      checklist, called: "outcome", about: decision.id, in: session, conversation
    ).start(given, guarding: nil)
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
      guard finished.fields.contains(where: { $0.name == "Result" }) else {
        session.putAway(draft?.draft)
        return later()
      }
      let about = Field("About", decision.id.text)
      let entry = try journal.append(
        EntryDraft(kind: checklist.kind, fields: [about] + finished.fields, took: runner.took),
        now: session.now)
      session.putAway(draft?.draft)
      session.tellRecorded(entry, "Outcome recorded as \(entry.id.short, .accent).")
      return ExitStatus.done.rawValue
    }
  }

  private func later() -> Int32 {
    session.tell(
      "Later, then: \("brink outcome \(decision.id.short)", .accent). `brink due` reminds you.")
    return ExitStatus.held.rawValue
  }
}
