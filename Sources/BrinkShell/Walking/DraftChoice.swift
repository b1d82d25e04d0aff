import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// A draft and how many of the walk's lines it has already.
struct KeptDraft {
  let draft: Draft
  let kept: Int

  init(_ draft: Draft, kept: Int) {
    self.draft = draft
    self.kept = kept
  }
}

/// Where a walk begins: anew, or where a draft left off.
struct DraftChoice {
  private let checklist: Checklist
  private let name: String
  private let about: Entry?
  private let session: Session
  private let conversation: any Conversation

  init(
    _ checklist: Checklist, called name: String, about: Entry? = nil, in session: Session,
    _ conversation: any Conversation
  ) {
    self.checklist = checklist
    self.name = name
    self.about = about
    self.session = session
    self.conversation = conversation
  }

  /// The walk to lead and the draft to keep its answers in; nil when the person left instead.
  ///
  /// There is a draft where somebody is about to type answers; what a command line or a pipe gave
  /// can be given again.
  /// `carried` answers are known from an earlier entry.
  func start(
    _ given: [GivenAnswer], carrying carried: [GivenAnswer] = [],
    guarding step: (any WaitingStep)?
  ) throws(Fault) -> (walk: Walk, draft: KeptDraft?)? {
    let subject = DraftSubject(checklist: name, about: about?.id, command: step?.recorded)
    let drafts = try session.drafts()
    if conversation.isInteractive, given.isEmpty {
      let found = try drafts.abandoned()
      for fault in found.faults { conversation.say(StyledText(FaultText.text(of: fault).trimmed)) }
      for left in found.drafts where left.subject == subject {
        switch DraftOffer(left).put(to: conversation) {
        case .resume:
          if let resumed = try resume(left, in: drafts) { return resumed }
          conversation.say("Somebody else has taken it up meanwhile.")
        case .anew: break
        case .drop: try drafts.resume(left)?.finish()
        case .leave: return nil
        }
      }
    }
    let known = (step?.known ?? []).filter { known in
      checklist.items.contains { $0.id == known.item }
    }
    let given =
      given
      + (known + carried).filter { known in
        !given.contains { $0.item == known.item }
      }
    let walk = try Walk(
      checklist, given: given, isInteractive: conversation.isInteractive, now: session.now,
      past: try session.past(checklist, about: about), readSentence: try session.sentenceRule(),
      findCommit: session.commitRule)
    guard conversation.isInteractive, case .asking = walk.state else { return (walk, nil) }
    return (walk, KeptDraft(try drafts.begin(subject, now: session.now), kept: 0))
  }

  private func resume(
    _ left: AbandonedDraft, in drafts: DraftStore
  ) throws(Fault) -> (walk: Walk, draft: KeptDraft?)? {
    guard let draft = try drafts.resume(left) else { return nil }
    let walk = Walk(
      checklist, resuming: left.lines, isInteractive: true, now: session.now,
      past: try session.past(checklist, about: about), readSentence: try session.sentenceRule(),
      findCommit: session.commitRule)
    return (walk, KeptDraft(draft, kept: walk.draft.count))
  }
}
