/// Forecasts of neighbouring percents, and how many came true.
package struct CalibrationBin: Equatable, Sendable {
  /// The whole percents in it.
  package let percents: ClosedRange<Int>
  /// The mean of the stated chances, 0 to 1.
  package let stated: Double
  package let cameTrue: Share
  /// Wilson's 90 % interval of the share that came true.
  package let range90: Interval

  /// The fewest forecasts that are shown as a bin.
  package static let least = 5

  /// Nil for fewer than `least`.
  init?(_ percents: ClosedRange<Int>, of forecasts: [Forecast]) {
    let own = forecasts.filter { percents.contains($0.percent) }
    let cameTrue = Share(hits: own.count(where: \.cameTrue), of: own.count)
    guard own.count >= Self.least, let range = cameTrue.wilson() else { return nil }
    self.percents = percents
    stated = Double(own.reduce(0) { $0 + $1.percent }) / (100 * Double(own.count))
    self.cameTrue = cameTrue
    range90 = range
  }
}
