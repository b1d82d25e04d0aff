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
  /// The most values in one sample for which anything is computed.
  package static let limit = 100_000

  /// Tests y against c·x, compared exactly; nil for an empty sample, one over `limit`, or c below 0.
  package init?(baseline: Sample, times c: Fraction, window: Sample) {
    let m = baseline.count
    let n = window.count
    guard m > 0, n > 0, m <= Self.limit, n <= Self.limit, c.numerator >= 0 else { return nil }
    let x = baseline.numerators.map { WideProduct($0, c.numerator, window.denominator) }
    let y = window.numerators.map { WideProduct($0, c.denominator, baseline.denominator) }
    let pooled = (x.map { ($0, false) } + y.map { ($0, true) }).sorted { $0.0 < $1.0 }

    var doubledRanks: [Int] = []
    var windowSum = 0
    var tieCubes = 0.0
    var start = 0
    while start < pooled.count {
      let end = pooled[start...].firstIndex { $0.0 != pooled[start].0 } ?? pooled.count
      // Ranks start+1 to end, of which the middle, doubled.
      let rank = start + 1 + end
      for position in start..<end {
        doubledRanks.append(rank)
        if pooled[position].1 { windowSum += rank }
      }
      let ties = Double(end - start)
      tieCubes += ties * ties * ties - ties
      start = end
    }

    let doubled = windowSum - n * (n + 1)
    statistic = Double(doubled) / 2
    if m + n <= Self.exactLimit {
      method = .exact
      (less, greater) = Self.exact(doubledRanks, windowSum, n)
    } else {
      method = .normalApproximation
      (less, greater) = Self.normal(statistic, Double(m), Double(n), tieCubes: tieCubes)
    }
  }

  /// Draws the smaller sample out of all: fewer rows to count.
  private static func exact(_ ranks: [Int], _ windowSum: Int, _ n: Int) -> (Double, Double) {
    let m = ranks.count - n
    if n <= m {
      let sums = RankSums(doubledRanks: ranks, drawn: n)
      return (sums.atMost(windowSum), sums.atLeast(windowSum))
    }
    let sums = RankSums(doubledRanks: ranks, drawn: m)
    let other = ranks.reduce(0, +) - windowSum
    return (sums.atLeast(other), sums.atMost(other))
  }

  /// With the variance corrected for ties, and half a pair for continuity.
  private static func normal(
    _ statistic: Double, _ m: Double, _ n: Double, tieCubes: Double
  ) -> (Double, Double) {
    let all = m + n
    let variance = m * n / 12 * (all + 1 - tieCubes / (all * (all - 1)))
    guard variance > 0 else { return (1, 1) }
    let deviation = variance.squareRoot()
    let distance = statistic - m * n / 2
    return (
      NormalDistribution.lower((distance + 0.5) / deviation),
      NormalDistribution.lower(-(distance - 0.5) / deviation)
    )
  }
}
