extension CountClaim {
  /// The fewest events in a baseline for which chances are reckoned.
  package static let leastEvents = 5
  /// The most events for which they are: beyond, the continued fraction loses digits.
  package static let mostEvents = 1_000_000_000

  /// The chance that luck alone passes the claim when nothing changes; nil where it has no value.
  ///
  /// I_{n1/(n1+n2)}(k1+½, T+1) for a drop that passes with at most T events.
  package var luckPass: Double? {
    guard let baseline, factor != nil else { return nil }
    let share = Double(baseline.cycles) / (Double(baseline.cycles) + Double(cycles))
    let other = Double(cycles) / (Double(baseline.cycles) + Double(cycles))
    /// The chance of at most so many events at the baseline's rate.
    func chance(atMost events: Int) -> Tails? {
      guard events < Self.mostEvents, baseline.events < Self.mostEvents else { return nil }
      return BetaDistribution(Double(baseline.events) + 0.5, Double(events) + 1)
        .tails(at: share, complement: other)
    }
    switch accepted {
    case .between(0, let most?): return chance(atMost: most)?.lower
    case .between(0, nil): return 1
    case .between(let least, _): return chance(atMost: least - 1)?.upper
    case .none: return 0
    case .undefined: return nil
    }
  }

  /// The chance that the true change meets the claim, and the range of the ratio of rates.
  ///
  /// - Parameters:
  ///   - events: In the complete window.
  ///   - overdispersion: `Overdispersion.factor` of the values per cycle; 1 for totals only.
  /// - Returns: `notComputed` for absolute bounds and for fewer than 5 events in the baseline.
  package func evidence(_ events: Int, overdispersion: Double = 1) -> CountEvidence {
    if let reason = withheld { return CountEvidence(reason) }
    guard let baseline, let factor, events < Self.mostEvents else {
      return CountEvidence(.tooLarge)
    }
    let ratio = RateRatio(
      baseline: baseline, window: Tally(events: events, cycles: cycles),
      overdispersion: max(1, overdispersion))
    return CountEvidence(
      chance(ratio, factor), ratio.range90,
      withheld: factor == Fraction(0) && events == 0 ? .absolute : nil)
  }

  /// The smallest true change that this window would show as supported 4 times in 5.
  ///
  /// That is the ratio r nearest to 1 for which k2 ~ Poisson(r·(k1/n1)·n2) has evidence `supported`
  /// with a chance of 0.8. The baseline's rate is taken for its true one; φ is 1.
  package var detectable: DetectableChange {
    if let reason = withheld { return .undefined(reason) }
    guard let baseline, let factor else { return .undefined(.tooLarge) }
    func isSupported(_ events: Int) -> Bool {
      let window = Tally(events: events, cycles: cycles)
      return chance(RateRatio(baseline: baseline, window: window), factor) >= 0.95
    }
    let expected = Double(baseline.events) * (Double(cycles) / Double(baseline.cycles))
    let mean: Double
    switch accepted {
    case .between(0, let most?):
      guard most < Self.mostEvents else { return .undefined(.tooLarge) }
      guard isSupported(0) else { return .none }
      let last = Bisection.firstFailure(from: 1, to: most + 1, isSupported) - 1
      mean = Bisection.root(Self.around(last)) {
        PoissonDistribution(mean: $0).atMost(last) < 0.8
      }
    case .between(let least, nil):
      guard case .rise = target else { return .undefined(.tooLarge) }
      var most = max(least, 1)
      while !isSupported(most) {
        guard most < Self.mostEvents / 2 else { return .undefined(.tooLarge) }
        most *= 2
      }
      let first = Bisection.firstFailure(from: 0, to: most) { !isSupported($0) }
      mean = Bisection.root(Self.around(first)) {
        PoissonDistribution(mean: $0).atLeast(first) >= 0.8
      }
    case .between, .none, .undefined: return .none
    }
    return .ratio(mean / expected)
  }

  /// Where the mean lies that exceeds, or stays below, so many events 4 times in 5.
  private static func around(_ events: Int) -> Interval {
    let reach = 3 * Double(events).squareRoot() + 10
    return Interval(low: max(0, Double(events) - reach), high: Double(events) + reach)
  }

  /// Why chances have no value here; nil when they have one.
  private var withheld: Undefined? {
    switch target {
    case .atMost, .atLeast, .exactly: return .absoluteBound
    case .drop, .rise: break
    }
    guard let baseline else { return .noBaseline }
    if baseline.events == 0 { return .emptyBaseline }
    if baseline.events < Self.leastEvents { return .sparseBaseline }
    return baseline.events < Self.mostEvents ? nil : .tooLarge
  }

  private func chance(_ ratio: RateRatio, _ factor: Fraction) -> Double {
    if case .rise = target { return ratio.probability(atLeast: factor) }
    return ratio.probability(atMost: factor)
  }
}
