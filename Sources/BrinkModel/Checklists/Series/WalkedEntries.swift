internal import Rec

/// Everything that walks through one checklist left behind, folded from entries in any order.
package struct WalkedEntries: Sendable {
  private let checklist: Checklist
  private var entries: [EntryID: Entry] = [:]
  private var strikes = Strikes()

  package init(_ checklist: Checklist) {
    self.checklist = checklist
  }

  /// The entries it needs: those that match one of these.
  package var filters: [EntryFilter] {
    let name = checklist.isNamedInEntries ? [Field("Checklist", checklist.name)] : []
    return [EntryFilter(kinds: [checklist.kind], fields: name), EntryFilter(kinds: [.strike])]
  }

  package mutating func apply(_ entry: Entry) {
    if entry.kind == .strike { strikes.apply(entry) }
    if checklist.wrote(entry) { entries[entry.id] = entry }
  }

  /// Those that came to their end and were not struck, oldest first.
  package var all: [Entry] {
    let struck = strikes.struck
    return entries.values.filter { !struck.contains($0.id) }
      .inOrder
  }

  /// Those about the same as that one, oldest first.
  package func series(of name: String) -> [Entry] {
    let wanted = LooseText.name(name)
    return all.filter { entry in
      checklist.seriesName(of: entry).map { LooseText.name($0) == wanted } ?? false
    }
  }
}
