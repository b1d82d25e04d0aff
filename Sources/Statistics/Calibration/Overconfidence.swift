/// How far confidence runs ahead of being right, over forecasts other than 50 %.
package struct Overconfidence: Equatable, Sendable {
  /// The mean of max(p, 1 − p).
  package let confidence: Double
  /// The forecasts on the side of what happened.
  package let right: Share
  /// Confidence less share right: above 0 is overconfident.
  package let gap: Double
  /// The gap's range, from Wilson's 90 % interval of the share right.
  package let range90: Interval
}
