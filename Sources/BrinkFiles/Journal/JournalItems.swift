/// The items of a journal, ordered by moment and then identifier across all logs.
///
/// As `JournalRecords`, with every entry taken apart.
package struct JournalItems: Sequence, IteratorProtocol {
  private let records: JournalRecords

  init(_ records: JournalRecords) {
    self.records = records
  }

  package func next() -> JournalItem? {
    switch records.next() {
    case .entry(let found):
      .entry(LoggedEntry(entry: found.entry, place: found.place, isSealed: found.isSealed))
    case .torn(let torn): .torn(torn)
    case .fault(let fault): .fault(fault)
    case nil: nil
    }
  }
}
