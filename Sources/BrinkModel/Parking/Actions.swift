/// Actions somebody owns and has not closed, folded from entries in any order.
package struct Actions: Sendable {
  private var actions: [EntryID: Entry] = [:]
  private var closed: Set<EntryID> = []

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .action: actions[entry.id] = entry
    case .done, .strike: if let about = entry.about { closed.insert(about) }
    default: break
    }
  }

  /// Those with the day they are due; earliest first.
  package var open: [(entry: Entry, due: CivilDate)] {
    actions.values.filter { !closed.contains($0.id) }
      .map { ($0, $0["Due"].flatMap { CivilDate($0) } ?? $0.at.date) }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
  }
}
