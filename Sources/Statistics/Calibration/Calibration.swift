/// How well stated chances fit what came of them.
package struct Calibration: Equatable, Sendable {
  package let forecasts: [Forecast]

  package init(_ forecasts: [Forecast]) { self.forecasts = forecasts }

  /// The mean of (p − o)², 0 to 1, 0 the best; nil without forecasts.
  package var brier: Double? { fatalError() }

  /// The mean of −ln of the chance given to what happened; nil without forecasts, or infinite.
  package var logScore: Double? { fatalError() }

  /// The headline: confidence less share right; nil when every forecast says 50 %.
  package var overconfidence: Overconfidence? { fatalError() }

  /// Stated against happened in bins of whole percents; bins with fewer than 5 are hidden.
  package var table: [CalibrationBin] { fatalError() }

  /// Reliability, resolution and uncertainty, by distinct forecast; nil without forecasts.
  ///
  /// Show it from `Murphy.leastForecasts` on: below, a perfect forecaster looks unreliable.
  package var murphy: Murphy? { fatalError() }
}
