internal import Prose
package import Statistics

/// Holds the values of a window against the terms of a claim, in exact arithmetic.
package struct ClaimJudge: Sendable {
  private let terms: ClaimTerms
  private let target: Target

  /// Terms in the words of the arithmetic.
  private enum Target {
    case count(CountClaim, evidence: CountClaim?)
    case share(ShareClaim, evidence: ShareClaim?)
    case median(DurationClaim, evidence: DurationClaim?)
    case each(Bound, isLast: Bool)
    case event
    case undefined(Undefined)
  }

  package init(_ terms: ClaimTerms) {
    self.terms = terms
    target = Self.target(terms)
  }

  /// The claim as one about counts; nil when it is about something else.
  package var countClaim: CountClaim? {
    guard case .count(let claim, _) = target else { return nil }
    return claim
  }

  /// The claim whose chance of luck and smallest visible change can be said.
  package var countEvidenceClaim: CountClaim? {
    guard case .count(_, let claim) = target else { return nil }
    return claim
  }

  /// What is certain before the window is complete.
  package func standing(_ seen: [ClaimValue], _ remaining: Remaining) -> Standing {
    switch target {
    case .count(let claim, _):
      claim.standing(events: seen.events, remaining, maximum: terms.maximum)
    case .share(let claim, _):
      // Only where each cycle is one yes or no is the number still to come known.
      seen.allSatisfy(\.isOneTry) ? claim.standing(seen.share, remaining) : .open
    case .median(let claim, _):
      seen.allSatisfy(\.isOneAmount)
        ? Sample(seen.amounts).map { claim.standing($0, remaining) } ?? .undefined(.tooLarge)
        : .open
    case .each(let bound, let isLast):
      !isLast && seen.amounts.contains { !bound.holds($0) } ? .refuted : .open
    case .event: seen.happened ? .secured : .open
    case .undefined(let why): .undefined(why)
    }
  }

  /// The verdict on a window of which nothing more is to come.
  package func verdict(_ seen: [ClaimValue], _ remaining: Remaining) -> Literal {
    guard case .each(_, isLast: true) = target else {
      if case .event = target { return Literal(seen.happened) }
      guard remaining.missing == 0 else {
        return switch standing(seen, remaining) {
        case .secured: .pass
        case .refuted: .fail
        case .open: .undefined(.missing(cycles: remaining.missing))
        case .undefined(let why): .undefined(why)
        }
      }
      return literal(seen)
    }
    return literal(seen)
  }

  private func literal(_ seen: [ClaimValue]) -> Literal {
    switch target {
    case .count(let claim, _): return claim.literal(seen.events)
    case .share(let claim, _):
      return strictly(claim.literal(seen.share)) {
        $0.share.fraction == seen.share.fraction
      }
    case .median(let claim, _):
      let amounts = seen.amounts
      guard !amounts.isEmpty else { return .undefined(.nothingSeen) }
      guard let sample = Sample(amounts) else { return .undefined(.tooLarge) }
      return strictly(claim.literal(sample)) { $0.amounts.median == amounts.median }
    case .each(let bound, let isLast):
      let amounts = seen.amounts
      guard let last = amounts.last else { return .undefined(.nothingSeen) }
      return Literal(isLast ? bound.holds(last) : amounts.allSatisfy(bound.holds))
    case .event: return Literal(seen.happened)
    case .undefined(let why): return .undefined(why)
    }
  }

  /// A claim that names only a direction fails where nothing moved.
  private func strictly(
    _ literal: Literal, unless isUnmoved: (BaselineValues) -> Bool
  ) -> Literal {
    guard terms.amount == nil, literal == .pass, let baseline = terms.baseline else {
      return literal
    }
    return Literal(!isUnmoved(baseline))
  }

  /// What a complete window says about the true change.
  package func evidence(_ seen: [ClaimValue]) -> ClaimEvidence {
    switch target {
    case .count(_, let claim?):
      let factor = Overdispersion.factor(
        baseline: terms.baseline?.values.counts ?? [], window: seen.counts)
      let phi = terms.baseline?.values.isEmpty == false ? factor ?? 1 : 1
      return .count(claim.evidence(seen.events, overdispersion: phi), overdispersion: phi)
    case .share(_, let claim?): return .share(claim.evidence(seen.share))
    case .median(_, let claim?):
      return Sample(seen.amounts).map { .amounts(claim.evidence($0)) } ?? .none(.tooLarge)
    case .undefined(let why): return .none(why)
    default: return .none(.absoluteBound)
    }
  }

  private static func target(_ terms: ClaimTerms) -> Target {
    switch terms.measure {
    case .event: return .event
    case .count: return count(terms)
    case .share: return share(terms)
    case .duration, .number:
      return terms.statistic == .last || terms.statistic == .every ? each(terms) : median(terms)
    }
  }
}

/// A mark that a single value lies on the right side of, or does not.
struct Bound: Equatable, Sendable {
  let mark: Fraction
  let direction: ClaimDirection

  /// The mark itself passes, as strict and non-strict words mean the same in claims.
  func holds(_ value: Fraction) -> Bool {
    switch direction {
    case .down, .atMost: value <= mark
    case .up, .atLeast: value >= mark
    case .equal: value == mark
    case .event: false
    }
  }
}

extension ClaimJudge {
  private static func count(_ terms: ClaimTerms) -> Target {
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
      let literal = claim(isDown ? .atMost(Fraction(whole), .total) : .atLeast(Fraction(whole), .total))
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

  private static func share(_ terms: ClaimTerms) -> Target {
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

  private static func median(_ terms: ClaimTerms) -> Target {
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

  private static func each(_ terms: ClaimTerms) -> Target {
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
