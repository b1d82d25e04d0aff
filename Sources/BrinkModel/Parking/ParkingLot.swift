/// What was put off, and not yet taken up or dropped, folded from entries in any order.
package struct ParkingLot: Sendable {
  /// What was parked, and what settled it.
  private var threads = Threads()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .park: threads.open(entry)
    case .strike: threads.strike(entry)
    case .action, .done, .claim: threads.reply(entry)
    default: break
    }
  }

  /// Oldest first.
  package var open: [Entry] { threads.standing.filter(\.replies.isEmpty).map(\.entry) }
}
