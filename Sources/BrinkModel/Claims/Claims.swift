internal import Rec

/// Every claim and what followed, folded from entries in any order.
package struct Claims: Sendable {
  private var claims = Threads()
  /// The ends of cycles, which nothing is about.
  private var cycles = Threads()

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
    case .claim: claims.open(entry)
    case .cycle: cycles.open(entry)
    case .strike:
      claims.strike(entry)
      cycles.strike(entry)
    case .amend, .observation, .verdict, .state: claims.reply(entry)
    default: break
    }
  }

  /// All that were not struck, oldest first; a claim whose terms cannot be read is left out.
  package var all: [Claim] { claims.standing.compactMap(claim) }

  /// The claim with that identifier; nil when there is none, it was struck or cannot be read.
  package subscript(id: EntryID) -> Claim? { claims[id].flatMap(claim) }

  /// The moments at which cycles of that name were ended, oldest first.
  package func endings(of pace: Pace) -> [Timestamp] {
    guard !pace.isCalendar else { return [] }
    return cycles.standing.map(\.entry)
      .filter { $0["Name"].flatMap { Pace($0) } == pace }.map(\.at)
  }

  private func claim(_ thread: Threads.Thread) -> Claim? {
    let amendments = thread.replies.filter { $0.kind == .amend }
    guard let terms = ClaimTerms(amendments.reduce(thread.entry) { $0.amended(by: $1) }) else {
      return nil
    }
    return Claim(
      entry: thread.entry, terms: terms, amendments: amendments,
      observations: thread.replies.filter { $0.kind == .observation }.compactMap {
        Observation($0, of: terms)
      },
      verdicts: thread.replies.filter { $0.kind == .verdict },
      states: thread.replies.filter { $0.kind == .state }, endings: endings(of: terms.pace))
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
