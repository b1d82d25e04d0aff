/// Exact readings, one a cycle or an event, on one common denominator.
package struct Sample: Equatable, Sendable {
  /// In the order they came.
  let numerators: [Int]
  let denominator: Int

  /// Takes readings, 0 or more each; nil for a negative one or where no common denominator fits.
  package init?(_ readings: [Fraction]) { fatalError() }

  package var count: Int { numerators.count }
}
