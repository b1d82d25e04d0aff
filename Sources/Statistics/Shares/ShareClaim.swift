/// A claim about a share: what it says and its baseline.
package struct ShareClaim: Equatable, Sendable {
  package let target: ShareTarget
  package let baseline: Share?

  /// - Parameters:
  ///   - target: What the claim says.
  ///   - baseline: What was seen before; absolute bounds need none.
  package init(_ target: ShareTarget, baseline: Share? = nil) {
    self.target = target
    self.baseline = baseline
  }

  /// The verdict on a complete window.
  package func literal(_ window: Share) -> Literal {
    guard window.total > 0 else { return .undefined(.nothingSeen) }
    switch target {
    case .atLeast(let level): return Literal(window.compared(to: level) != .below)
    case .atMost(let level): return Literal(window.compared(to: level) != .above)
    case .exactly(let level): return Literal(window.compared(to: level) == .equal)
    case .drop, .rise, .dropBy, .riseBy: break
    }
    guard let baseline, baseline.total > 0 else { return .undefined(.noBaseline) }
    if baseline.hits == 0, isRelative { return .undefined(.emptyBaseline) }
    guard let level = level(over: baseline) else { return .undefined(.tooLarge) }
    switch target {
    case .rise, .riseBy: return Literal(window.compared(to: level) != .below)
    default: return Literal(window.compared(to: level) != .above)
    }
  }

  /// What is certain while answers are missing or still to come, one a cycle.
  ///
  /// - Parameters:
  ///   - seen: The answers so far; the final share lies in s/n to (s+r)/n.
  ///   - remaining: The cycles without an answer, r.
  /// - Returns: Secured or refuted only where no answer still unknown can change it.
  package func standing(_ seen: Share, _ remaining: Remaining) -> Standing {
    let (total, isTooLong) = seen.total.addingReportingOverflow(remaining.cycles)
    guard !isTooLong else { return .undefined(.tooLarge) }
    let lowest = literal(Share(hits: seen.hits, of: total))
    let highest = literal(Share(hits: seen.hits + remaining.cycles, of: total))
    if case .undefined(let reason) = lowest { return .undefined(reason) }
    if case .exactly(let level) = target {
      let isBetween =
        Share(hits: seen.hits, of: total).compared(to: level) != .above
        && Share(hits: seen.hits + remaining.cycles, of: total).compared(to: level) != .below
      let hits = WideProduct(level.numerator, total, 1).divided(by: level.denominator, 1)
      return Standing(
        mayPass: isBetween && hits?.isExact == true,
        mayFail: remaining.cycles > 0 || lowest == .fail,
        remaining)
    }
    return Standing(
      mayPass: lowest == .pass || highest == .pass, mayFail: lowest == .fail || highest == .fail,
      remaining)
  }

  /// True for changes that are a share of the baseline's share.
  var isRelative: Bool {
    switch target {
    case .drop, .rise: true
    case .dropBy, .riseBy, .atLeast, .atMost, .exactly: false
    }
  }

  /// The share that the claim sets, exactly; nil when it does not fit.
  private func level(over baseline: Share) -> ShareLevel? {
    switch target {
    case .drop(let drop): ShareLevel(baseline, times: Fraction(1).subtracting(drop))
    case .rise(let rise): ShareLevel(baseline, times: Fraction(1).adding(rise))
    case .dropBy(let drop): ShareLevel(baseline, plus: drop.negated)
    case .riseBy(let rise): ShareLevel(baseline, plus: rise)
    case .atLeast(let level), .atMost(let level), .exactly(let level): ShareLevel(level)
    }
  }
}
