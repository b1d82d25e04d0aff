/// Entries and what later entries say about each, folded in any order; what stands struck is left out.
///
/// Most of what waits for somebody is a question put to this: what was parked and nothing settled,
/// owned and still missing a part, claimed and not pronounced on.
package struct Threads: Sendable {
  /// One entry and those about it, oldest first.
  package typealias Thread = (entry: Entry, replies: [Entry])

  private var openings: [EntryID: Entry] = [:]
  private var replies: [EntryID: [Entry]] = [:]
  private var strikes = Strikes()

  package init() {}

  /// True when nothing was opened.
  package var isEmpty: Bool { openings.isEmpty }

  /// Takes an entry that others may be about.
  package mutating func open(_ entry: Entry) { openings[entry.id] = entry }

  /// Takes an entry about another; one that names none changes nothing.
  package mutating func reply(_ entry: Entry) {
    if let about = entry.about { replies[about, default: []].append(entry) }
  }

  package mutating func strike(_ entry: Entry) { strikes.apply(entry) }

  /// Every one that stands, oldest first.
  package var standing: [Thread] { standing(with: []) }

  /// The same, with entries that were never opened by themselves.
  package func standing(with others: [Entry]) -> [Thread] {
    let struck = strikes.struck
    return (Array(openings.values) + others).filter { !struck.contains($0.id) }
      .inOrder.map { ($0, replies(to: $0, without: struck)) }
  }

  /// The one with that identifier; nil when there is none or it was struck.
  package subscript(id: EntryID) -> Thread? {
    let struck = strikes.struck
    guard !struck.contains(id), let entry = openings[id] else { return nil }
    return (entry, replies(to: entry, without: struck))
  }

  /// What stands of what was said about an entry, oldest first.
  package func replies(to entry: Entry) -> [Entry] {
    replies(to: entry, without: strikes.struck)
  }

  private func replies(to entry: Entry, without struck: Set<EntryID>) -> [Entry] {
    (replies[entry.id] ?? []).filter { !struck.contains($0.id) }.inOrder
  }
}

extension Sequence<Entry> {
  /// By moment, then by identifier: the order every clone agrees on.
  package var inOrder: [Entry] { sorted { ($0.at, $0.id) < ($1.at, $1.id) } }
}
