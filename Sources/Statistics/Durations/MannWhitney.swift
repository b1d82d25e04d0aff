/// The Mann–Whitney test of values y against c·x, ties by mid-ranks.
package struct MannWhitney: Equatable, Sendable {
  /// W: the pairs with y above c·x, a tie as one half.
  package let statistic: Double
  /// The chance of a W as low or lower when nothing differs.
  package let less: Double
  /// The chance of a W as high or higher when nothing differs.
  package let greater: Double
  package let method: Method

  package enum Method: Equatable, Sendable {
    /// Every assignment of the values counted.
    case exact
    /// The normal approximation, for samples of more than `exactLimit` values together.
    case normalApproximation
  }

  /// The most values, both samples together, that are counted exactly.
  package static let exactLimit = 100
}
