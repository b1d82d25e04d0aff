/// Murphy's parts of the Brier score, by distinct forecast: reliability − resolution + uncertainty.
package struct Murphy: Equatable, Sendable {
  package let reliability: Double
  package let resolution: Double
  package let uncertainty: Double

  /// The fewest forecasts for which the parts mean something.
  package static let leastForecasts = 100
}
