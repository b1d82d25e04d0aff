/// What was put off, and not yet taken up or dropped, folded from entries in any order.
package struct ParkingLot: Sendable {
  private var parked: [EntryID: Entry] = [:]
  private var settled: Set<EntryID> = []

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .park: parked[entry.id] = entry
    case .action, .done, .claim, .strike: if let about = entry.about { settled.insert(about) }
    default: break
    }
  }

  /// Oldest first.
  package var open: [Entry] {
    parked.values.filter { !settled.contains($0.id) }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }
}
