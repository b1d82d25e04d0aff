/// The steps of runbooks that somebody still has to set right, folded from entries in any order.
package struct OpenDrifts: Sendable {
  private var actions = Actions()
  private var folders: [EntryID: String] = [:]

  package init() {}

  /// The entries it needs; walks only where an old action does not say where it was.
  package static let filter = EntryFilter(kinds: [.action, .done, .strike])

  package mutating func apply(_ entry: Entry) {
    actions.apply(entry)
    if entry.kind == .run, let folder = entry["Directory"] { folders[entry.id] = folder }
  }

  /// Earliest due first.
  package var all: [DriftAction] {
    actions.open.compactMap { entry, due in
      DriftAction(entry, due: due, walked: entry.about.flatMap { folders[$0] })
    }
  }
}
