/// What a claim says of durations, or of any measured amount: of their median.
package enum DurationTarget: Equatable, Sendable {
  /// The median is lower than the baseline's, by at least this share of it.
  case drop(Fraction)
  /// The median is higher than the baseline's, by at least this share of it.
  case rise(Fraction)
  case atMost(Fraction)
  case atLeast(Fraction)
  case exactly(Fraction)
}
