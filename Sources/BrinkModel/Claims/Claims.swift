internal import Rec

/// Every claim and what followed, folded from entries in any order.
package struct Claims: Sendable {
  private var entries: [EntryID: Entry] = [:]
  private var later: [EntryID: [Entry]] = [:]
  private var cycles: [Entry] = []
  private var strikes = Strikes()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  /// The kinds this fold needs; others change nothing.
  package static let kinds: [EntryKind] = [
    .claim, .amend, .observation, .cycle, .verdict, .state, .strike,
  ]

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .claim: entries[entry.id] = entry
    case .cycle: cycles.append(entry)
    case .strike: strikes.apply(entry)
    case .amend, .observation, .verdict, .state:
      if let about = entry.about { later[about, default: []].append(entry) }
    default: break
    }
  }

  /// All that were not struck, oldest first; a claim whose terms cannot be read is left out.
  package var all: [Claim] {
    let struck = strikes.struck
    return entries.values.filter { !struck.contains($0.id) }
      .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
      .compactMap { claim($0, without: struck) }
  }

  /// The claim with that identifier; nil when there is none, it was struck or cannot be read.
  package subscript(id: EntryID) -> Claim? {
    let struck = strikes.struck
    return struck.contains(id) ? nil : entries[id].flatMap { claim($0, without: struck) }
  }

  /// The moments at which cycles of that name were ended, oldest first.
  package func endings(of pace: Pace) -> [Timestamp] { endings(of: pace, without: strikes.struck) }

  private func endings(of pace: Pace, without struck: Set<EntryID>) -> [Timestamp] {
    guard !pace.isCalendar else { return [] }
    return cycles.filter { entry in
      !struck.contains(entry.id) && entry["Name"].flatMap { Pace($0) } == pace
    }
    .map(\.at).sorted()
  }

  private func claim(_ entry: Entry, without struck: Set<EntryID>) -> Claim? {
    let remaining = (later[entry.id] ?? []).filter { !struck.contains($0.id) }
      .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    let amendments = remaining.filter { $0.kind == .amend }
    guard let terms = ClaimTerms(amendments.reduce(entry) { $0.amended(by: $1) }) else {
      return nil
    }
    return Claim(
      entry: entry, terms: terms, amendments: amendments,
      observations: remaining.filter { $0.kind == .observation }.compactMap {
        Observation($0, of: terms)
      },
      verdicts: remaining.filter { $0.kind == .verdict },
      states: remaining.filter { $0.kind == .state },
      endings: endings(of: terms.pace, without: struck))
  }
}

extension Entry {
  /// The entry with the fields of a later one in place of its own, what the later one says of itself apart.
  fileprivate func amended(by later: Entry) -> Entry {
    let changes = later.fields.filter { !["About", "Why", "Clears"].contains($0.name) }
    let cleared = Set(later.values(of: "Clears") + changes.map(\.name))
    return Entry(
      id: id, at: at, kind: kind, by: by,
      fields: fields.filter { !cleared.contains($0.name) } + changes, took: took, seal: seal)
  }
}
