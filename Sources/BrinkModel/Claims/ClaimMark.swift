internal import Prose
package import Statistics

/// The figure a claim's window is held against.
package struct ClaimMark: Equatable, Sendable {
  package enum Side: Equatable, Sendable {
    /// The mark and less.
    case atMost
    /// The mark and more.
    case atLeast
    case exactly
  }

  /// A count's total over the whole window, a share from 0 to 1, or an amount in the claim's unit.
  package let value: Fraction
  package let side: Side

  /// Nil for an event, and where a baseline is missing.
  package init?(_ terms: ClaimTerms) {
    let sides: [ClaimDirection: Side] = [
      .down: .atMost, .atMost: .atMost, .up: .atLeast, .atLeast: .atLeast, .equal: .exactly,
    ]
    guard let side = sides[terms.direction], let exact = Self.exact(terms, side) else { return nil }
    self.side = side
    guard terms.measure == .count else {
      value = exact
      return
    }
    // Counts are whole: a mark between two of them is passed by the one inside.
    let isStrict = terms.amount == nil
    value =
      switch side {
      case .atMost: Fraction(isStrict ? exact.roundedUp - 1 : exact.roundedDown)
      case .atLeast: Fraction(isStrict ? exact.roundedDown + 1 : exact.roundedUp)
      case .exactly: exact
      }
  }

  private static func exact(_ terms: ClaimTerms, _ side: Side) -> Fraction? {
    guard let amount = terms.amount else { return baseline(terms) }
    switch amount.against {
    case .level:
      return terms.measure == .count && terms.isPerCycle
        ? amount.value.times(terms.cycles, over: 1) : amount.value
    case .points, .difference:
      return baseline(terms).flatMap { moved($0, by: amount.value, side) }
    case .relative:
      guard let baseline = baseline(terms),
        let change = baseline.times(amount.value.numerator, over: amount.value.denominator)
      else { return nil }
      return moved(baseline, by: change, side)
    }
  }

  private static func moved(_ baseline: Fraction, by change: Fraction, _ side: Side) -> Fraction? {
    side == .atLeast ? baseline.adding(change) : baseline.subtracting(change)
  }

  /// What the window would have if nothing changed.
  private static func baseline(_ terms: ClaimTerms) -> Fraction? {
    switch terms.measure {
    case .count: terms.baseline?.tally.expected(in: terms.cycles)
    case .share: terms.baseline?.share.fraction
    case .duration, .number: terms.baseline?.amounts.median
    case .event: nil
    }
  }
}
