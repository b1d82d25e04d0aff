/// What was put off, and not yet taken up or dropped, folded from entries in any order.
package struct ParkingLot: Sendable {
  private var parked: [EntryID: Entry] = [:]
  /// What settled each, by what it is about.
  private var settled: [EntryID: [EntryID]] = [:]
  private var strikes = Strikes()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .park: parked[entry.id] = entry
    case .strike: strikes.apply(entry)
    case .action, .done, .claim:
      if let about = entry.about { settled[about, default: []].append(entry.id) }
    default: break
    }
  }

  /// Oldest first.
  package var open: [Entry] {
    let struck = strikes.struck
    return parked.values.filter { entry in
      !struck.contains(entry.id) && (settled[entry.id] ?? []).allSatisfy(struck.contains)
    }
    .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }
}
