/// The Hodges–Lehmann estimate of how one sample lies to another, with its interval.
package struct HodgesLehmann: Equatable, Sendable {
  package let scale: Scale
  /// The middle of all y/x (geometric between two), or of all y − x.
  package let estimate: Double
  /// Two of the ordered y/x (or y − x), as close as the confidence asked for allows.
  package let interval: Interval
  /// The confidence the interval has, 0 to 1: asked for is 95 %, small samples reach less.
  package let confidence: Double

  package enum Scale: Equatable, Sendable {
    case ratio
    /// Some value is zero, so that ratios have no meaning.
    case difference
  }

  /// The most pairs of values that are compared.
  package static let limit = 1_000_000

  /// How y lies to x; nil for an empty sample or over `limit` pairs.
  ///
  /// The interval is D(k) to D(mn+1−k) of the ordered pairs, k the α/2 quantile of W without ties:
  /// Hollander and Wolfe, Nonparametric Statistical Methods, 4.3.
  package init?(baseline: Sample, window: Sample, scale asked: Scale? = nil) {
    let m = baseline.count
    let n = window.count
    guard m > 0, n > 0, !m.multipliedReportingOverflow(by: n).overflow, m * n <= Self.limit else {
      return nil
    }
    let scale = asked ?? (baseline.hasZero || window.hasZero ? .difference : .ratio)
    let x = baseline.values
    var pairs: [Double] = []
    pairs.reserveCapacity(m * n)
    for y in window.values {
      for x in x { pairs.append(scale == .ratio ? y / x : y - x) }
    }
    pairs.sort()
    let (low, high) = (pairs[(m * n - 1) / 2], pairs[m * n / 2])
    self.scale = scale
    if low == high {
      estimate = low
    } else {
      estimate = scale == .ratio ? low.squareRoot() * high.squareRoot() : low + (high - low) / 2
    }
    let (order, confidence) = Self.order(m, n)
    interval = Interval(low: pairs[order - 1], high: pairs[m * n - order])
    self.confidence = confidence
  }

  /// Which of the ordered pairs, from 1, bounds the interval, and the confidence that gives.
  private static func order(_ m: Int, _ n: Int) -> (Int, Double) {
    guard m + n <= MannWhitney.exactLimit else {
      let mean = Double(m) * Double(n) / 2
      let deviation = (Double(m) * Double(n) * Double(m + n + 1) / 12).squareRoot()
      let order = max(1, Int(mean + NormalDistribution.quantile(0.025) * deviation))
      let beyond = NormalDistribution.lower((Double(order) - 0.5 - mean) / deviation)
      return (order, max(0, 1 - 2 * beyond))
    }
    let drawn = min(m, n)
    let sums = RankSums(doubledRanks: (1...(m + n)).map { 2 * $0 }, drawn: drawn)
    /// The chance of a W of at most so much.
    func atMost(_ w: Int) -> Double { w < 0 ? 0 : sums.atMost(2 * w + drawn * (drawn + 1)) }
    var order = 0
    while atMost(order) < 0.025 { order += 1 }
    order = max(1, order)
    return (order, max(0, 1 - 2 * atMost(order - 1)))
  }
}
