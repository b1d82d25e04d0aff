/// Actions somebody owns and has not closed, folded from entries in any order.
package struct Actions: Sendable {
  /// Actions, what closed them and what put them off.
  private var threads = Threads()
  /// Walks that promised one.
  private var walks: [EntryID: Entry] = [:]
  /// What became an entry of its own, by the walk that promised it.
  private var written: [EntryID: Set<String>] = [:]

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  /// The entries it needs.
  package static let filter = EntryFilter(
    kinds: [.action, .done, .amend, .strike], orFields: [PromisedAction.field])

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .action:
      threads.open(entry)
      if let from = entry["From"].flatMap({ EntryID($0) }), let what = entry["What"] {
        written[from, default: []].insert(what)
      }
    case .strike: threads.strike(entry)
    case .amend, .done: threads.reply(entry)
    default:
      if entry[PromisedAction.field] != nil, entry["Held"] != "yes" { walks[entry.id] = entry }
    }
  }

  /// An action with the day that counts and, once it is closed, what closed it.
  package typealias Standing = (entry: Entry, due: CivilDate, closing: Entry?)

  /// Every one that stands, open or closed, oldest first.
  package var all: [Standing] {
    threads.standing(with: missing).map { entry, replies in
      (entry, Self.day(of: entry, after: replies), replies.first { $0.kind == .done })
    }
  }

  /// Those with the day they are due; earliest first.
  ///
  /// An action that a walk promised and that never became an entry of its own stands here under the
  /// walk's identifier.
  package var open: [(entry: Entry, due: CivilDate)] {
    all.filter { $0.closing == nil }.map { ($0.entry, $0.due) }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
  }

  /// Every one that stands with what became of it, oldest first.
  package var histories: [ActionHistory] {
    threads.standing(with: missing).map { ActionHistory($0.entry, $0.replies) }
  }

  /// The day it was put off to last, else its own.
  private static func day(of action: Entry, after replies: [Entry]) -> CivilDate {
    let last = replies.last { $0.kind == .amend }
    return (last?["Due"] ?? action["Due"]).flatMap { CivilDate($0) } ?? action.at.date
  }

  /// Promised in a walk, with no entry of its own.
  private var missing: [Entry] {
    walks.values.flatMap { walk in
      PromisedAction.all(in: walk).filter { written[walk.id]?.contains($0.what) != true }
        .map { promised in
          Entry(
            id: walk.id, at: walk.at, kind: .action, by: walk.by, fields: promised.draft.fields)
        }
    }
  }
}
