/// Actions somebody owns and has not closed, folded from entries in any order.
package struct Actions: Sendable {
  private var actions: [EntryID: Entry] = [:]
  /// What closed each, by what it is about.
  private var closed: [EntryID: [EntryID]] = [:]
  private var strikes = Strikes()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .action: actions[entry.id] = entry
    case .strike: strikes.apply(entry)
    case .done: if let about = entry.about { closed[about, default: []].append(entry.id) }
    default: break
    }
  }

  /// Those with the day they are due; earliest first.
  package var open: [(entry: Entry, due: CivilDate)] {
    let struck = strikes.struck
    return actions.values.filter { entry in
      !struck.contains(entry.id) && (closed[entry.id] ?? []).allSatisfy(struck.contains)
    }
    .map { ($0, $0["Due"].flatMap { CivilDate($0) } ?? $0.at.date) }
    .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
  }
}
