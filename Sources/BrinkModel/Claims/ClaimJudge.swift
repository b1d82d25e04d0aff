internal import Prose
package import Statistics

/// Holds the values of a window against the terms of a claim, in exact arithmetic.
package struct ClaimJudge: Sendable {
  private let terms: ClaimTerms
  let target: Target

  /// Terms in the words of the arithmetic.
  enum Target {
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
