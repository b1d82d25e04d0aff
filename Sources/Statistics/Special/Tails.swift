/// The two parts of a distribution on either side of a point; each keeps its own precision.
struct Tails: Equatable, Sendable {
  /// The chance of a value at most the point.
  var lower: Double
  /// The chance of a value above it: 1 − lower, without cancellation.
  var upper: Double

  var swapped: Tails { Tails(lower: upper, upper: lower) }
}
