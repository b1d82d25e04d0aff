/// What one walk through a checklist with scores came to.
package struct Score: Equatable, Sendable {
  package let id: EntryID
  package let at: Timestamp
  /// One for each dimension of the series; nil where it was not scored.
  package let scores: [Int?]
  /// Nil where not every score was given, or there is only one.
  package let total: Int?
  /// The total's band as it was called then.
  package let band: String?
  /// The dimensions named lowest then.
  package let lowest: [String]
  /// What was answered once too often, as ``RepeatRule`` calls it.
  package let debt: Debt?
  /// The day promised for the next one.
  package let next: CivilDate?

  init(_ entry: Entry, _ checklist: Checklist) {
    id = entry.id
    at = entry.at
    scores = checklist.dimensions.map { item in entry[item.field].flatMap { Int($0) } }
    total = entry["Total"].flatMap { Int($0) }
    band = entry["Band"]
    lowest = entry.values(of: "Lowest")
    debt = Debt(entry, checklist.repeats)
    next = entry[LookBacks.field].flatMap { CivilDate($0) }
  }
}

extension Checklist {
  /// The items that are scored, in order.
  package var dimensions: [Item] { items.filter { $0.type.scale != nil } }
}
