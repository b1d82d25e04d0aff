/// The Hodges–Lehmann estimate of how one sample lies to another, with its interval.
package struct HodgesLehmann: Equatable, Sendable {
  package let scale: Scale
  /// The middle of all y/x, or of all y − x.
  package let estimate: Double
  /// Two of the ordered y/x (or y − x), as close as the confidence asked for allows.
  package let interval: Interval
  /// The confidence the interval has, 0 to 1: asked for is 95 %, small samples reach less.
  package let confidence: Double

  package enum Scale: Equatable, Sendable {
    case ratio
    /// Some value is zero, so that ratios have no meaning.
    case difference
  }
}
