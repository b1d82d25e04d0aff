internal import Rec

/// Every practice somebody promised to look back at, folded from entries in any order.
///
/// Decisions have a fold of their own: their outcome is asked for even where no day was named.
package struct LookBacks: Sendable {
  /// The field that says when; one for each day where there are several.
  package static let field = "LookBack"

  private var threads = Threads()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .decision: break
    case .outcome: threads.reply(entry)
    case .strike: threads.strike(entry)
    default:
      if entry[Self.field] != nil, entry["Held"] != "yes" { threads.open(entry) }
    }
  }

  /// True when nothing was ever to be looked back at.
  package var isEmpty: Bool { threads.isEmpty }

  /// Those whose day has come, longest overdue first.
  package func due(on day: CivilDate) -> [(entry: Entry, since: CivilDate)] {
    threads.standing.compactMap { entry, outcomes in
      Self.next(of: entry, after: outcomes).flatMap { $0 <= day ? (entry, $0) : nil }
    }
    .sorted { ($0.since, $0.entry.id) < ($1.since, $1.entry.id) }
  }

  /// The day to look back at it next; nil when every day was looked back on.
  ///
  /// An outcome answers the earliest day that is open, and may name the next one itself.
  package func next(of entry: Entry) -> CivilDate? {
    Self.next(of: entry, after: threads.replies(to: entry))
  }

  private static func next(of entry: Entry, after outcomes: [Entry]) -> CivilDate? {
    if let last = outcomes.last, let named = last[field].flatMap({ CivilDate($0) }) {
      return named
    }
    if let last = outcomes.last, last["Result"] == Outcome.tooEarly {
      return last.at.date.adding(days: 7)
    }
    let answered = outcomes.filter { $0["Result"] != Outcome.tooEarly }.count
    return entry.values(of: field).compactMap { CivilDate($0) }.sorted()
      .dropFirst(answered).first
  }
}

extension Entry {
  /// True when the person wrote it or is named in it as an owner.
  package func concerns(_ person: Person) -> Bool {
    person.isCalled(by)
      || fields.contains { $0.name.hasSuffix("Owner") && person.isCalled($0.value) }
  }
}
