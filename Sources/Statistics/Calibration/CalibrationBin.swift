/// Forecasts of neighbouring percents, and how many came true.
package struct CalibrationBin: Equatable, Sendable {
  /// The whole percents in it.
  package let percents: ClosedRange<Int>
  /// The mean of the stated chances, 0 to 1.
  package let stated: Double
  package let cameTrue: Share
  /// Wilson's 90 % interval of the share that came true.
  package let range90: Interval
}
