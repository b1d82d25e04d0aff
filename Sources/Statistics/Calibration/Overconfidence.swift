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

  /// Nil when every forecast says 50 %.
  init?(_ forecasts: [Forecast]) {
    let sided = forecasts.filter { $0.percent != 50 }
    let right = Share(hits: sided.count { ($0.percent > 50) == $0.cameTrue }, of: sided.count)
    guard let range = right.wilson() else { return nil }
    let stated = sided.reduce(0) { $0 + max($1.percent, 100 - $1.percent) }
    confidence = Double(stated) / (100 * Double(sided.count))
    self.right = right
    gap = Double(stated - 100 * right.hits) / (100 * Double(sided.count))
    range90 = Interval(low: confidence - range.high, high: confidence - range.low)
  }
}
