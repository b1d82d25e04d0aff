/// Which entries stand struck, folded from strikes in any order.
///
/// A strike can be struck itself: then it strikes nothing. The newest strike is heard first.
package struct Strikes: Sendable {
  private var strikes: [(at: Timestamp, id: EntryID, about: EntryID)] = []

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  package mutating func apply(_ entry: Entry) {
    guard entry.kind == .strike, let about = entry.about else { return }
    strikes.append((entry.at, entry.id, about))
  }

  /// The identifiers of every entry that stands struck.
  package var struck: Set<EntryID> {
    var struck: Set<EntryID> = []
    for strike in strikes.sorted(by: { ($0.at, $0.id) > ($1.at, $1.id) })
    where !struck.contains(strike.id) {
      struck.insert(strike.about)
    }
    return struck
  }
}
