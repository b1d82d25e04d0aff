/// Actions somebody owns and has not closed, folded from entries in any order.
package struct Actions: Sendable {
  private var actions: [EntryID: Entry] = [:]
  /// Walks that promised one.
  private var walks: [EntryID: Entry] = [:]
  /// What closed each, by what it is about.
  private var closed: [EntryID: [EntryID]] = [:]
  /// Days it was put off to, by what it is about.
  private var moved: [EntryID: [Entry]] = [:]
  private var strikes = Strikes()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  /// The entries it needs.
  package static let filter = EntryFilter(
    kinds: [.action, .done, .amend, .strike], orFields: [PromisedAction.field])

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .action: actions[entry.id] = entry
    case .strike: strikes.apply(entry)
    case .amend: if let about = entry.about { moved[about, default: []].append(entry) }
    case .done: if let about = entry.about { closed[about, default: []].append(entry.id) }
    default:
      if entry[PromisedAction.field] != nil, entry["Held"] != "yes" { walks[entry.id] = entry }
    }
  }

  /// Those with the day they are due; earliest first.
  ///
  /// An action that a walk promised and that never became an entry of its own stands here under the
  /// walk's identifier.
  package var open: [(entry: Entry, due: CivilDate)] {
    let struck = strikes.struck
    return (Array(actions.values) + missing).filter { entry in
      !struck.contains(entry.id) && (closed[entry.id] ?? []).allSatisfy(struck.contains)
    }
    .map { ($0, day(of: $0, without: struck)) }
    .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
  }

  /// The day it was put off to last, else its own.
  private func day(of action: Entry, without struck: Set<EntryID>) -> CivilDate {
    let last = (moved[action.id] ?? []).filter { !struck.contains($0.id) }
      .max { ($0.at, $0.id) < ($1.at, $1.id) }
    return (last?["Due"] ?? action["Due"]).flatMap { CivilDate($0) } ?? action.at.date
  }

  /// Promised in a walk, with no entry of its own.
  private var missing: [Entry] {
    guard !walks.isEmpty else { return [] }
    var written: [EntryID: Set<String>] = [:]
    for action in actions.values {
      guard let from = action["From"].flatMap({ EntryID($0) }), let what = action["What"] else {
        continue
      }
      written[from, default: []].insert(what)
    }
    return walks.values.flatMap { walk in
      PromisedAction.all(in: walk).filter { !(written[walk.id] ?? []).contains($0.what) }
        .map { promised in
          Entry(
            id: walk.id, at: walk.at, kind: .action, by: walk.by, fields: promised.draft.fields)
        }
    }
  }
}
