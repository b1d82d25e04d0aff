/// How well stated chances fit what came of them.
package struct Calibration: Equatable, Sendable {
  package let forecasts: [Forecast]

  package init(_ forecasts: [Forecast]) { self.forecasts = forecasts }

  /// The mean of (p − o)², 0 to 1, 0 the best; nil without forecasts.
  package var brier: Double? {
    guard !forecasts.isEmpty else { return nil }
    let sum = forecasts.reduce(0) { sum, forecast in
      let miss = forecast.percent - (forecast.cameTrue ? 100 : 0)
      return sum + miss * miss
    }
    return Double(sum) / (10_000 * Double(forecasts.count))
  }

  /// The mean of −ln of the chance given to what happened; nil without forecasts, or infinite.
  ///
  /// Infinite is what a stated 0 or 100 % that was wrong gives.
  package var logScore: Double? {
    guard !forecasts.isEmpty else { return nil }
    var sum = 0.0
    for forecast in forecasts {
      let given = forecast.cameTrue ? forecast.percent : 100 - forecast.percent
      guard given > 0 else { return nil }
      sum -= Elementary.log(Double(given) / 100)
    }
    return sum / Double(forecasts.count)
  }

  /// The headline: confidence less share right; nil when every forecast says 50 %.
  package var overconfidence: Overconfidence? { Overconfidence(forecasts) }

  /// Stated against happened in bins of whole percents; bins with fewer than 5 are hidden.
  ///
  /// Ten bins from 100 forecasts on, five below; nothing is folded around 50 %.
  package var table: [CalibrationBin] {
    let bins = forecasts.count < 100 ? 5 : 10
    return (0..<bins).compactMap { bin in
      let first = 100 / bins * bin
      let last = bin == bins - 1 ? 100 : 100 / bins * (bin + 1) - 1
      return CalibrationBin(first...last, of: forecasts)
    }
  }

  /// Reliability, resolution and uncertainty, by distinct forecast; nil without forecasts.
  ///
  /// Show it from `Murphy.leastForecasts` on: below, a perfect forecaster looks unreliable.
  package var murphy: Murphy? { Murphy(forecasts) }
}
