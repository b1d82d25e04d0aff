/// Every decision and what followed, folded from entries in any order.
package struct Decisions: Sendable {
  /// Decisions, what ran behind them and what became of them.
  private var threads = Threads()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  /// The kinds this fold needs; others change nothing.
  package static let kinds: Set<EntryKind> = [.decision, .outcome, .run, .strike]

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .decision: threads.open(entry)
    case .run, .outcome: threads.reply(entry)
    case .strike: threads.strike(entry)
    default: break
    }
  }

  /// All that were not struck, oldest first.
  package var all: [Decision] { threads.standing.map(Self.decision) }

  /// The decision with that identifier, or nil when there is none or it was struck.
  package subscript(id: EntryID) -> Decision? { threads[id].map(Self.decision) }

  /// Those whose look-back day has come, longest overdue first.
  package func due(on day: CivilDate) -> [(decision: Decision, since: CivilDate)] {
    all.compactMap { decision in
      decision.lookBack.flatMap { $0 <= day ? (decision, $0) : nil }
    }
    .sorted { ($0.since, $0.decision.id) < ($1.since, $1.decision.id) }
  }

  private static func decision(_ thread: Threads.Thread) -> Decision {
    Decision(
      entry: thread.entry, runs: thread.replies.filter { $0.kind == .run },
      outcomes: thread.replies.filter { $0.kind == .outcome })
  }
}

extension Entry {
  /// The entry this one is about: a decision's outcome, a struck entry's strike.
  package var about: EntryID? { self["About"].flatMap { EntryID($0) } }
}
