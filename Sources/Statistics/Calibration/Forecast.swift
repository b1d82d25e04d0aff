/// A probability that was stated, and what came of it.
package struct Forecast: Equatable, Sendable {
  /// The stated chance in whole percent, 0 to 100; ask people for 1 to 99.
  package let percent: Int
  package let cameTrue: Bool

  /// A chance of 0 to 100 percent; what lies outside counts as the nearer end.
  package init(percent: Int, cameTrue: Bool) {
    self.percent = min(max(0, percent), 100)
    self.cameTrue = cameTrue
  }
}
