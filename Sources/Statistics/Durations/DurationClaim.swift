/// A claim about the median of durations: what it says and its baseline.
package struct DurationClaim: Equatable, Sendable {
  package let target: DurationTarget
  package let baseline: Sample?

  /// - Parameters:
  ///   - target: What the claim says.
  ///   - baseline: What was measured before; absolute bounds need none.
  package init(_ target: DurationTarget, baseline: Sample? = nil) {
    self.target = target
    self.baseline = baseline
  }

  /// The verdict on a complete window, by the medians.
  package func literal(_ window: Sample) -> Literal {
    guard let median = window.twiceMedian() else { return .undefined(.nothingSeen) }
    return literal(twiceMedian: median, over: window.denominator)
  }

  /// What is certain while values are missing or still to come, one a cycle.
  ///
  /// With r unknown, the median of n = 2m+1 lies between x(m+1−r) and x(m+1) of those seen.
  package func standing(_ seen: Sample, _ remaining: Remaining) -> Standing {
    guard remaining.cycles <= Int.max - seen.count else { return .undefined(.tooLarge) }
    guard let lowest = seen.twiceMedian(unknownBelow: remaining.cycles) else {
      return .undefined(.nothingSeen)
    }
    let highest = seen.twiceMedian(unknownAbove: remaining.cycles)
    let atLowest = literal(twiceMedian: lowest, over: seen.denominator)
    if case .undefined(let reason) = atLowest { return .undefined(reason) }
    let atHighest = highest.map { literal(twiceMedian: $0, over: seen.denominator) }
    if case .exactly(let level) = target {
      let goal = WideProduct(2, UInt64(max(0, level.numerator)), UInt64(seen.denominator))
      func product(_ median: UInt64) -> WideProduct {
        WideProduct(median, UInt64(level.denominator), 1)
      }
      return Standing(
        mayPass: level.numerator >= 0 && product(lowest) <= goal
          && (highest.map { product($0) >= goal } ?? true),
        mayFail: atLowest == .fail || atHighest != .pass, remaining)
    }
    let openEnd = isUpward ? Literal.pass : .fail
    return Standing(
      mayPass: atLowest == .pass || (atHighest ?? openEnd) == .pass,
      mayFail: atLowest == .fail || (atHighest ?? openEnd) == .fail, remaining)
  }

  /// True when longer is what the claim asks for.
  private var isUpward: Bool {
    switch target {
    case .rise, .atLeast: true
    case .drop, .atMost, .exactly: false
    }
  }

  /// The factor c or g that the claim sets between the medians; nil for absolute bounds.
  var factor: Fraction? {
    switch target {
    case .drop(let drop): Fraction(1).subtracting(drop)
    case .rise(let rise): Fraction(1).adding(rise)
    case .atMost, .atLeast, .exactly: nil
    }
  }

  private func literal(twiceMedian median: UInt64, over denominator: Int) -> Literal {
    switch target {
    case .atMost(let level), .atLeast(let level), .exactly(let level):
      let own = WideProduct(median, UInt64(level.denominator), 1)
      return judge(own, WideProduct(2, UInt64(max(0, level.numerator)), UInt64(denominator)), level)
    case .drop, .rise: break
    }
    guard let baseline, let before = baseline.twiceMedian() else { return .undefined(.noBaseline) }
    guard before > 0 else { return .undefined(.zeroBaseline) }
    guard let factor else { return .undefined(.tooLarge) }
    return judge(
      WideProduct(median, UInt64(baseline.denominator), UInt64(factor.denominator)),
      WideProduct(before, UInt64(denominator), UInt64(max(0, factor.numerator))), factor)
  }

  /// Compares, where a bound below zero lies below everything.
  private func judge(_ own: WideProduct, _ bound: WideProduct, _ level: Fraction) -> Literal {
    switch target {
    case .drop, .atMost: Literal(level.numerator >= 0 && own <= bound)
    case .rise, .atLeast: Literal(level.numerator < 0 || own >= bound)
    case .exactly: Literal(level.numerator >= 0 && own == bound)
    }
  }
}
