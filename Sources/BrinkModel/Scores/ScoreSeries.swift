/// The scores of one checklist about one thing, in the order of time: `payments`, month by month.
package struct ScoreSeries: Sendable {
  /// One thing that is scored.
  package struct Dimension: Equatable, Sendable {
    /// As words: `decision traceability`.
    package let name: String
    package let scale: ClosedRange<Int>
  }

  /// The checklist's name.
  package let checklist: String
  /// What is scored, as it was written last.
  package let name: String
  package let dimensions: [Dimension]
  /// What the ranges of the total are called now, from the lowest up; empty where they have no names.
  package let bands: [Bands.Band]
  /// Oldest first; never empty.
  package let scores: [Score]
  /// The debts that stand.
  package let debts: [Debt]

  /// The most the total can be.
  package var most: Int { dimensions.reduce(0) { $0 + $1.scale.upperBound } }
}
