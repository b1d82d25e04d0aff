internal import Prose
internal import Statistics

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
