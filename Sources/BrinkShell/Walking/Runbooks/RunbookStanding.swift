import BrinkFiles
import BrinkModel
import DisplayText
import Rec

/// One run through a runbook: the walk, its `run` entry, an `action` entry for each drift.
struct RunbookStanding {
  private let file: RunbookFile
  private let session: Session

  init(_ file: RunbookFile, in session: Session) {
    self.file = file
    self.session = session
  }

  /// Walks it; gives the exit status.
  func stand() throws(Fault) -> Int32 {
    let journal = try session.journal()
    let conversation = session.conversation()
    guard let (walk, draft) = try begin(conversation) else { return ExitStatus.held.rawValue }
    let runner = RunbookRunner(walk, of: file, draft: draft, in: session, conversation)
    switch try runner.run() {
    case .terminated(let signal): return 128 + signal
    case .left:
      if runner.walk.draft.isEmpty {
        session.putAway(draft)
      } else {
        session.tell("Left. Your answers are kept: \("brink \(name)", .accent) offers them again.")
      }
      return ExitStatus.held.rawValue
    case .ended:
      return try record(runner.walk, runner.took, draft, in: journal)
    }
  }

  /// The command without `brink`: under it the draft is found again, wherever one stands.
  private var name: String { CommandLineText.quoted(["walk", file.resolved]) }

  private func begin(
    _ conversation: any Conversation
  ) throws(Fault) -> (walk: RunbookWalk, draft: Draft?)? {
    let subject = DraftSubject(checklist: name)
    let drafts = try session.drafts()
    let new = RunbookWalk(
      file.runbook, isInteractive: conversation.isInteractive, now: session.now)
    guard conversation.isInteractive else { return (new, nil) }
    let found = try drafts.abandoned()
    for fault in found.faults { conversation.say(StyledText(FaultText.text(of: fault).trimmed)) }
    for left in found.drafts where left.subject == subject {
      switch DraftOffer(left).put(to: conversation) {
      case .resume:
        if let draft = try drafts.resume(left) {
          return (resume(left, conversation), draft)
        }
        conversation.say("Somebody else has taken it up meanwhile.")
      case .anew: break
      case .drop: try drafts.resume(left)?.finish()
      case .leave: return nil
      }
    }
    let draft = try drafts.begin(subject, now: session.now)
    try draft.record([digestLine])
    return (new, draft)
  }

  private func resume(_ left: AbandonedDraft, _ conversation: any Conversation) -> RunbookWalk {
    let lines = left.lines.filter { !$0.item.hasPrefix(Self.digestMark) }
    let walk = RunbookWalk(
      file.runbook, resuming: lines, isInteractive: true, now: session.now)
    guard !left.lines.contains(digestLine) else { return walk }
    conversation.say(
      "\("The file has changed since.", .warning) Answers are kept by the texts of their steps.")
    for text in walk.lost { conversation.say("  Not there any more: \(text)") }
    return walk
  }

  private static let digestMark = "/digest "
  private var digestLine: DraftLine {
    DraftLine(item: Self.digestMark + file.digest, text: "")
  }

  private func record(
    _ walk: RunbookWalk, _ took: Int, _ draft: Draft?, in journal: Journal
  ) throws(Fault) -> Int32 {
    let isHeld = walk.state != .finished
    let record = RunbookRecord(walk, path: file.path, digest: file.digest)
    guard !(isHeld && record.isEmpty) else {
      session.putAway(draft)
      session.tell(
        "Held: \(walk.runbook.steps.count == 1 ? "the only step was not" : "none of \(walk.runbook.steps.count) steps was") "
          + "answered. Nothing was recorded.")
      return ExitStatus.held.rawValue
    }
    let directory = Field("Directory", session.world.directory)
    let entry = try journal.append(
      EntryDraft(kind: .run, fields: record.fields + [directory], took: took), now: session.now)
    var actions: [Entry] = []
    for fields in record.actions {
      let about = Field("About", entry.id.text)
      actions.append(
        try journal.append(
          EntryDraft(kind: .action, fields: fields + [about, directory]), now: session.now))
    }
    session.putAway(draft)
    let verb: StyledText = isHeld ? "\("Held", .warning)" : "\("Done", .good)"
    session.tellRecorded(entry, "\(verb). Recorded as \(entry.id.short, .accent).")
    for action in actions {
      session.tellRecorded(
        action,
        "  \(action["Owner"] ?? "", .accent) by \(action["Due"] ?? ""): \(action.actionText) "
          + "(\(action.id.short, .accent))")
    }
    return (isHeld ? ExitStatus.held : .done).rawValue
  }
}
