package import Statistics

extension Tally {
  /// The events to expect in so many cycles when nothing changes; nil when it does not fit.
  func expected(in cycles: Int) -> Fraction? { Fraction(events).times(cycles, over: self.cycles) }
}

extension Fraction {
  /// The largest whole number that is not above it.
  package var roundedDown: Int {
    let quotient = numerator / denominator
    return numerator % denominator < 0 ? quotient - 1 : quotient
  }

  /// The smallest whole number that is not below it.
  package var roundedUp: Int {
    let quotient = numerator / denominator
    return numerator % denominator > 0 ? quotient + 1 : quotient
  }
}

extension [Fraction] {
  /// The middle one, or the mean of the two in the middle; nil for none, or where it does not fit.
  package var median: Fraction? {
    let sorted = sorted()
    guard let upper = sorted.dropFirst(count / 2).first else { return nil }
    guard count % 2 == 0, let lower = sorted.dropFirst(count / 2 - 1).first else { return upper }
    return lower.adding(upper)?.times(1, over: 2)
  }
}

extension ClaimValue {
  /// True for one yes or no.
  var isOneTry: Bool {
    guard case .share(let share) = self else { return false }
    return share.total == 1
  }

  var isOneAmount: Bool {
    guard case .amounts(let amounts) = self else { return false }
    return amounts.count == 1
  }
}

extension Share {
  /// Hits over tries; nil without any.
  package var fraction: Fraction? { Fraction(hits, over: total) }
}
