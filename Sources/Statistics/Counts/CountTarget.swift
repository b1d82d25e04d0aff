/// What a claim says of events in the window.
package enum CountTarget: Equatable, Sendable {
  /// Fewer per cycle than the baseline, by at least this share of it: 1/4 for 25 %.
  case drop(Fraction)
  /// More per cycle than the baseline, by at least this share of it.
  case rise(Fraction)
  case atMost(Fraction, Basis)
  case atLeast(Fraction, Basis)
  case exactly(Fraction, Basis)

  /// What an absolute level is counted over.
  package enum Basis: Equatable, Sendable {
    /// The whole window.
    case total
    /// The mean of a cycle.
    case perCycle
  }
}
