/// Every decision and what followed, folded from entries in any order.
package struct Decisions: Sendable {
  private var entries: [EntryID: Entry] = [:]
  private var runs: [EntryID: [Entry]] = [:]
  private var outcomes: [EntryID: [Entry]] = [:]
  private var strikes = Strikes()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  /// The kinds this fold needs; others change nothing.
  package static let kinds: Set<EntryKind> = [.decision, .outcome, .run, .strike]

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .decision: entries[entry.id] = entry
    case .run: if let about = entry.about { runs[about, default: []].append(entry) }
    case .outcome: if let about = entry.about { outcomes[about, default: []].append(entry) }
    case .strike: strikes.apply(entry)
    default: break
    }
  }

  /// All that were not struck, oldest first.
  package var all: [Decision] {
    let struck = strikes.struck
    return entries.values.filter { !struck.contains($0.id) }
      .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
      .map { decision($0, without: struck) }
  }

  /// The decision with that identifier, or nil when there is none or it was struck.
  package subscript(id: EntryID) -> Decision? {
    let struck = strikes.struck
    return struck.contains(id) ? nil : entries[id].map { decision($0, without: struck) }
  }

  /// Those whose look-back day has come, longest overdue first.
  package func due(on day: CivilDate) -> [(decision: Decision, since: CivilDate)] {
    all.compactMap { decision in
      decision.lookBack.flatMap { $0 <= day ? (decision, $0) : nil }
    }
    .sorted { ($0.since, $0.decision.id) < ($1.since, $1.decision.id) }
  }

  private func decision(_ entry: Entry, without struck: Set<EntryID>) -> Decision {
    func remaining(_ list: [Entry]?) -> [Entry] {
      (list ?? []).filter { !struck.contains($0.id) }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }
    return Decision(
      entry: entry, runs: remaining(runs[entry.id]), outcomes: remaining(outcomes[entry.id]))
  }
}

extension Entry {
  /// The entry this one is about: a decision's outcome, a struck entry's strike.
  package var about: EntryID? { self["About"].flatMap { EntryID($0) } }
}
