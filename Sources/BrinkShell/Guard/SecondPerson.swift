import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Rec

/// Waits at a boundary until somebody else agrees too.
struct SecondPerson {
  let session: Session
  let conversation: any Conversation

  enum Answer {
    case agreed(Entry)
    /// Nobody did, and whoever waited left.
    case left
    case terminated(Int32)
  }

  /// The newest decision about that very step that waits, or that was agreed to and has not run.
  func waiting(for step: any WaitingStep) throws(Fault) -> Agreement? {
    let journal = try session.journal()
    return try session.agreements().last { agreement in
      agreement.decision.by == journal.by && agreement.decision["Command"] == step.recorded
        && agreement.decision["Directory"] == session.world.directory
    }
  }

  /// Asks until somebody agreed or the person leaves; never goes on without a key of hers.
  func wait(for decision: Entry) throws(Fault) -> Answer {
    if let approval = try approval(of: decision) { return .agreed(approval) }
    let sync = try RoomSync(session)
    defer { sync?.end(within: 500) { _ in } }
    sync?.hurry()
    var told: Set<EntryID> = []
    var follower = JournalFollower(
      try session.journal(),
      matching: EntryFilter(
        kinds: [.approval], fields: [Field("About", decision.id.text)]),
      now: session.now)
    conversation.news = { [session] _ in
      follower.newEntries(now: session.now).filter { $0.by != decision.by }
        .filter { told.insert($0.id).inserted }
        .map { "\($0.by, .accent) agrees. Enter goes on." }
    }
    defer { conversation.news = nil }
    conversation.say(
      "\("A second person", .warning) has to agree: \("brink guard approve \(decision.id.short)", .accent)"
    )
    while true {
      switch conversation.ask(
        LinePrompt("> ", lead: "Enter looks whether somebody did · Ctrl-C leaves it held"))
      {
      case .terminated(let signal): return .terminated(signal)
      case .interrupted, .endOfInput: return .left
      case .line: if let approval = try approval(of: decision) { return .agreed(approval) }
      }
      conversation.say("Nobody yet.")
    }
  }

  private func approval(of decision: Entry) throws(Fault) -> Entry? {
    try session.agreements().first { $0.decision.id == decision.id }?.approval
  }
}

extension Session {
  /// What waits for a second person, or was agreed to and has not run, oldest first.
  func agreements() throws(Fault) -> [Agreement] {
    let since = now.adding(milliseconds: -Agreement.patience)
    let filter = EntryFilter(kinds: [.decision, .approval, .strike], since: since)
    return Agreement.waiting(in: try journal().entries(matching: filter))
  }
}
