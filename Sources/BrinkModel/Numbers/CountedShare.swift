/// A number as a part of a whole, with the entries behind both.
package struct CountedShare: Equatable, Sendable {
  package let met: [EntryID]
  package let missed: [EntryID]

  package init(met: [EntryID], missed: [EntryID]) {
    self.met = met
    self.missed = missed
  }

  package var total: Int { met.count + missed.count }

  /// Whole percent, halves rounded up; nil where there is nothing to take a part of.
  package var percent: Int? {
    total == 0 ? nil : (200 * met.count + total) / (2 * total)
  }
}
