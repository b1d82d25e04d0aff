internal import Prose
internal import Statistics

/// A claim's terms in the words of the arithmetic.
extension ClaimJudge {
  static func count(_ terms: ClaimTerms) -> Target {
    let tally = terms.baseline?.tally
    func claim(_ target: CountTarget) -> CountClaim {
      CountClaim(target, baseline: tally, cycles: terms.cycles)
    }
    let basis: CountTarget.Basis = terms.isPerCycle ? .perCycle : .total
    let isDown = terms.direction == .down || terms.direction == .atMost
    guard let amount = terms.amount else {
      // Only a direction: strictly fewer, or more, than the baseline per cycle.
      guard let tally else { return .undefined(.noBaseline) }
      guard let level = tally.expected(in: terms.cycles) else { return .undefined(.tooLarge) }
      let whole = isDown ? level.roundedUp - 1 : level.roundedDown + 1
      guard whole >= 0 else { return .undefined(.emptyBaseline) }
      let literal = claim(
        isDown ? .atMost(Fraction(whole), .total) : .atLeast(Fraction(whole), .total))
      return .count(literal, evidence: claim(isDown ? .drop(Fraction(0)) : .rise(Fraction(0))))
    }
    switch amount.against {
    case .relative, .points:
      let relative = claim(isDown ? .drop(amount.value) : .rise(amount.value))
      return .count(relative, evidence: relative)
    case .difference:
      guard let tally else { return .undefined(.noBaseline) }
      guard let level = tally.expected(in: terms.cycles),
        let mark = isDown ? level.subtracting(amount.value) : level.adding(amount.value)
      else { return .undefined(.tooLarge) }
      return .count(claim(isDown ? .atMost(mark, .total) : .atLeast(mark, .total)), evidence: nil)
    case .level:
      let target: CountTarget =
        switch terms.direction {
        case .down, .atMost: .atMost(amount.value, basis)
        case .up, .atLeast: .atLeast(amount.value, basis)
        case .equal, .event: .exactly(amount.value, basis)
        }
      return .count(claim(target), evidence: nil)
    }
  }

  static func share(_ terms: ClaimTerms) -> Target {
    let baseline = terms.baseline?.share
    func claim(_ target: ShareTarget) -> ShareClaim { ShareClaim(target, baseline: baseline) }
    let isDown = terms.direction == .down || terms.direction == .atMost
    guard let amount = terms.amount else {
      guard let baseline else { return .undefined(.noBaseline) }
      guard baseline.total > 0 else { return .undefined(.emptyBaseline) }
      let evidence = claim(isDown ? .drop(Fraction(0)) : .rise(Fraction(0)))
      return .share(evidence, evidence: evidence)
    }
    let target: ShareTarget =
      switch (amount.against, terms.direction) {
      case (.relative, _): isDown ? .drop(amount.value) : .rise(amount.value)
      case (.points, _), (.difference, _): isDown ? .dropBy(amount.value) : .riseBy(amount.value)
      case (.level, .down), (.level, .atMost): .atMost(amount.value)
      case (.level, .up), (.level, .atLeast): .atLeast(amount.value)
      case (.level, _): .exactly(amount.value)
      }
    let claimed = claim(target)
    return .share(claimed, evidence: claimed)
  }

  static func median(_ terms: ClaimTerms) -> Target {
    let baseline = terms.baseline.flatMap { Sample($0.amounts) }
    func claim(_ target: DurationTarget) -> DurationClaim {
      DurationClaim(target, baseline: baseline)
    }
    let isDown = terms.direction == .down || terms.direction == .atMost
    if terms.needsBaseline, baseline == nil { return .undefined(.noBaseline) }
    guard let amount = terms.amount else {
      let evidence = claim(isDown ? .drop(Fraction(0)) : .rise(Fraction(0)))
      return .median(evidence, evidence: evidence)
    }
    switch amount.against {
    case .relative, .points:
      let relative = claim(isDown ? .drop(amount.value) : .rise(amount.value))
      return .median(relative, evidence: relative)
    case .difference:
      guard let median = terms.baseline?.amounts.median,
        let mark = isDown ? median.subtracting(amount.value) : median.adding(amount.value)
      else { return .undefined(.noBaseline) }
      return .median(claim(isDown ? .atMost(mark) : .atLeast(mark)), evidence: nil)
    case .level:
      let target: DurationTarget =
        switch terms.direction {
        case .down, .atMost: .atMost(amount.value)
        case .up, .atLeast: .atLeast(amount.value)
        case .equal, .event: .exactly(amount.value)
        }
      return .median(claim(target), evidence: nil)
    }
  }

  static func each(_ terms: ClaimTerms) -> Target {
    let isLast = terms.statistic == .last
    guard let amount = terms.amount else { return .undefined(.noBaseline) }
    let isDown = terms.direction == .down || terms.direction == .atMost
    guard amount.against != .level else {
      return .each(Bound(mark: amount.value, direction: terms.direction), isLast: isLast)
    }
    guard let median = terms.baseline?.amounts.median else { return .undefined(.noBaseline) }
    let change =
      amount.against == .relative
      ? median.times(amount.value.numerator, over: amount.value.denominator) : amount.value
    guard let change, let mark = isDown ? median.subtracting(change) : median.adding(change) else {
      return .undefined(.tooLarge)
    }
    return .each(Bound(mark: mark, direction: isDown ? .down : .up), isLast: isLast)
  }
}
