/// What two counts say about the ratio of their rates: window over baseline.
///
/// Gamma posteriors from Jeffreys' prior Gamma(½, 0) for each rate make the ratio's odds a beta.
package struct RateRatio: Sendable {
  private let posterior: BetaDistribution
  private let baselineCycles: Double
  private let windowCycles: Double

  /// - Parameters:
  ///   - baseline: k1 events in n1 cycles.
  ///   - window: k2 events in n2 cycles.
  ///   - overdispersion: φ, 1 or more: k1/φ and k2/φ events are reckoned with.
  package init(baseline: Tally, window: Tally, overdispersion: Double = 1) {
    posterior = BetaDistribution(
      Double(window.events) / overdispersion + 0.5, Double(baseline.events) / overdispersion + 0.5)
    baselineCycles = Double(baseline.cycles)
    windowCycles = Double(window.cycles)
  }

  /// The chance that the true ratio is at most c: I_x(k2+½, k1+½), x = c·n2/(n1 + c·n2).
  package func probability(atMost c: Fraction) -> Double { tails(at: c).lower }

  /// The chance that the true ratio is at least g.
  package func probability(atLeast g: Fraction) -> Double { tails(at: g).upper }

  /// Where the true ratio lies with a chance of 90 %: (n1/n2)·q/(1 − q) at q of 5 % and 95 %.
  package var range90: Interval {
    func ratio(_ p: Double) -> Double {
      let (x, complement) = posterior.quantile(p)
      return baselineCycles / windowCycles * (x / complement)
    }
    return Interval(low: ratio(0.05), high: ratio(0.95))
  }

  private func tails(at c: Fraction) -> Tails {
    guard c.numerator > 0 else { return Tails(lower: 0, upper: 1) }
    let odds = Double(c.numerator) / Double(c.denominator) * (windowCycles / baselineCycles)
    return posterior.tails(at: odds / (1 + odds), complement: 1 / (1 + odds))
  }
}
