package import BrinkModel

/// The entries of a journal alone: what is torn or at fault is passed over, as folds need it.
package struct JournalEntries: Sequence, IteratorProtocol {
  private let items: JournalItems

  init(_ items: JournalItems) {
    self.items = items
  }

  package func next() -> Entry? {
    while let item = items.next() {
      if case .entry(let found) = item { return found.entry }
    }
    return nil
  }
}

extension Journal {
  /// As `items`, without what is no entry.
  package func entries(
    matching filter: EntryFilter = EntryFilter()
  ) throws(Fault) -> JournalEntries {
    JournalEntries(try items(matching: filter))
  }
}
