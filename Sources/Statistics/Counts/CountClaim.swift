/// A claim about a count: what it says, its baseline, and how many cycles its window has.
///
/// Index 1 is the baseline and 2 the window: k events in n cycles, c = 1 − claimed drop.
package struct CountClaim: Equatable, Sendable {
  package let target: CountTarget
  package let baseline: Tally?
  /// The cycles of the window, n2.
  package let cycles: Int

  /// - Parameters:
  ///   - target: What the claim says.
  ///   - baseline: What was counted before; absolute bounds need none.
  ///   - cycles: Of the window, 1 or more.
  package init(_ target: CountTarget, baseline: Tally?, cycles: Int) {
    self.target = target
    self.baseline = baseline
    self.cycles = max(1, cycles)
  }

  /// Which numbers of events in the window pass: k2·n1 ≤ c·k1·n2 for a drop, exactly.
  package var accepted: AcceptedEvents {
    switch target {
    case .drop, .rise: acceptedChange
    case .atMost(let level, let basis): below(level, over: span(basis), 1)
    case .atLeast(let level, let basis): above(level, over: span(basis), 1)
    case .exactly(let level, let basis): at(level, over: span(basis))
    }
  }

  /// The verdict on that many events in a complete window.
  package func literal(_ events: Int) -> Literal {
    switch accepted {
    case .between(let least, let most): Literal(events >= least && events <= most ?? .max)
    case .none: .fail
    case .undefined(let reason): .undefined(reason)
    }
  }

  /// What is certain while values are missing or still to come.
  ///
  /// - Parameters:
  ///   - events: The tally so far, S.
  ///   - remaining: The cycles without a value, r.
  ///   - maximum: The most events one cycle can have, where that was declared, M.
  /// - Returns: Secured or refuted only where no value still unknown can change it.
  package func standing(events: Int, _ remaining: Remaining, maximum: Int? = nil) -> Standing {
    let least: Int
    let most: Int
    switch accepted {
    case .between(let from, let to): (least, most) = (from, to ?? .max)
    case .none: return .refuted
    case .undefined(let reason): return .undefined(reason)
    }
    let final = finalEvents(events, remaining, maximum)
    return Standing(
      mayPass: final.lowerBound <= most && final.upperBound >= least,
      mayFail: final.lowerBound < least || final.upperBound > most, remaining)
  }

  /// The factor c or g that the claim sets between the rates; nil for absolute bounds.
  var factor: Fraction? {
    switch target {
    case .drop(let drop): Fraction(1).subtracting(drop)
    case .rise(let rise): Fraction(1).adding(rise)
    case .atMost, .atLeast, .exactly: nil
    }
  }

  private var acceptedChange: AcceptedEvents {
    guard let baseline else { return .undefined(.noBaseline) }
    guard baseline.events > 0 else { return .undefined(.emptyBaseline) }
    guard let factor else { return .undefined(.tooLarge) }
    let rate = (events: baseline.events, cycles: cycles)
    if case .rise = target { return above(factor, over: rate, baseline.cycles) }
    return below(factor, over: rate, baseline.cycles)
  }

  private func span(_ basis: CountTarget.Basis) -> (events: Int, cycles: Int) {
    (1, basis == .total ? 1 : cycles)
  }

  /// Up to ⌊factor·events·cycles/divisor⌋.
  private func below(
    _ factor: Fraction, over span: (events: Int, cycles: Int), _ divisor: Int
  ) -> AcceptedEvents {
    guard factor.numerator >= 0 else { return .none }
    let bound = WideProduct(factor.numerator, span.events, span.cycles)
      .divided(by: factor.denominator, divisor)
    return .between(least: 0, most: bound?.quotient)
  }

  /// From ⌈factor·events·cycles/divisor⌉ on.
  private func above(
    _ factor: Fraction, over span: (events: Int, cycles: Int), _ divisor: Int
  ) -> AcceptedEvents {
    guard factor.numerator > 0 else { return .between(least: 0, most: nil) }
    let bound = WideProduct(factor.numerator, span.events, span.cycles)
      .divided(by: factor.denominator, divisor)
    guard let bound, bound.quotient < .max else { return .none }
    return .between(least: bound.quotient + (bound.isExact ? 0 : 1), most: nil)
  }

  private func at(_ level: Fraction, over span: (events: Int, cycles: Int)) -> AcceptedEvents {
    guard level.numerator >= 0,
      let bound = WideProduct(level.numerator, span.events, span.cycles)
        .divided(by: level.denominator, 1),
      bound.isExact
    else { return .none }
    return .between(least: bound.quotient, most: bound.quotient)
  }

  private func finalEvents(
    _ events: Int, _ remaining: Remaining, _ maximum: Int?
  ) -> ClosedRange<Int> {
    let events = max(0, events)
    guard remaining.cycles > 0 else { return events...events }
    guard let maximum else { return events...Int.max }
    let (more, isMore) = remaining.cycles.multipliedReportingOverflow(by: max(0, maximum))
    let (sum, overflows) = events.addingReportingOverflow(more)
    return events...(isMore || overflows ? .max : sum)
  }
}
