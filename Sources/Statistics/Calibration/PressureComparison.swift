/// Overconfidence when calm against overconfidence under pressure.
package struct PressureComparison: Equatable, Sendable {
  package let calm: Overconfidence
  package let pressed: Overconfidence
  /// The gap under pressure less the calm one: above 0, pressure makes overconfident.
  package let difference: Double
  /// Share right under pressure less share right when calm, by Newcombe, 90 %.
  package let rightDifference90: Interval
  /// The width of that range: how little can be told yet.
  package var width: Double { rightDifference90.high - rightDifference90.low }

  /// The fewest forecasts other than 50 % on either side.
  package static let least = 20

  /// Nil where either side has fewer than `least`.
  package init?(calm: Calibration, pressed: Calibration) { fatalError() }
}
