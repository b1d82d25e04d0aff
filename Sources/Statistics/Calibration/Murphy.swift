/// Murphy's parts of the Brier score, by distinct forecast: reliability − resolution + uncertainty.
///
/// A. H. Murphy, "A New Vector Partition of the Probability Score" (1973).
package struct Murphy: Equatable, Sendable {
  /// How far what happened lies from each stated chance, squared; 0 the best.
  package let reliability: Double
  /// How far what happened differs between stated chances, squared; more is better.
  package let resolution: Double
  /// The base rate times its complement.
  package let uncertainty: Double

  /// The fewest forecasts for which the parts mean something.
  package static let leastForecasts = 100

  /// Nil without forecasts.
  init?(_ forecasts: [Forecast]) {
    guard !forecasts.isEmpty else { return nil }
    var groups = [Share](repeating: Share(hits: 0, of: 0), count: 101)
    for forecast in forecasts {
      groups[forecast.percent].total += 1
      groups[forecast.percent].hits += forecast.cameTrue ? 1 : 0
    }
    let count = Double(forecasts.count)
    let base = Double(groups.reduce(0) { $0 + $1.hits }) / count
    var (reliability, resolution) = (0.0, 0.0)
    for (percent, group) in groups.enumerated() where group.total > 0 {
      let rate = Double(group.hits) / Double(group.total)
      let stated = Double(percent) / 100
      reliability += Double(group.total) * (stated - rate) * (stated - rate)
      resolution += Double(group.total) * (rate - base) * (rate - base)
    }
    self.reliability = reliability / count
    self.resolution = resolution / count
    uncertainty = base * (1 - base)
  }
}
