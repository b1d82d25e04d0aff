/// Overconfidence when calm against overconfidence under pressure.
package struct PressureComparison: Equatable, Sendable {
  package let calm: Overconfidence
  package let pressed: Overconfidence
  /// Share right under pressure less share right when calm, by Newcombe, 90 %.
  package let rightDifference90: Interval

  /// The fewest forecasts other than 50 % on either side.
  package static let least = 20

  /// Nil where either side has fewer than `least`.
  package init?(calm: Calibration, pressed: Calibration) {
    guard let calm = calm.overconfidence, let pressed = pressed.overconfidence,
      calm.right.total >= Self.least, pressed.right.total >= Self.least,
      let range = calm.right.newcombe(to: pressed.right)
    else { return nil }
    self.calm = calm
    self.pressed = pressed
    rightDifference90 = range
  }

  /// The gap under pressure less the calm one: above 0, pressure makes overconfident.
  package var difference: Double { pressed.gap - calm.gap }

  /// The width of the range: how little can be told yet.
  package var width: Double { rightDifference90.high - rightDifference90.low }
}
