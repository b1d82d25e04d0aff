/// What a claim says of a share of yes.
package enum ShareTarget: Equatable, Sendable {
  /// Lower than the baseline's share, by at least this share of it.
  case drop(Fraction)
  /// Higher than the baseline's share, by at least this share of it.
  case rise(Fraction)
  /// Lower than the baseline's share by at least so much: 1/10 for ten percentage points.
  case dropBy(Fraction)
  case riseBy(Fraction)
  /// At least this share, whatever the baseline was: 4/5 for 80 %.
  case atLeast(Fraction)
  case atMost(Fraction)
  case exactly(Fraction)
}
