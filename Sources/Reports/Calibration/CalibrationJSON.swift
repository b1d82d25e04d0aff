import BrinkModel
import Statistics

extension CalibrationReport {
  /// Every number of the report and the identifiers behind it, as one object on one line.
  ///
  /// Shares and scores are 0 to 1; what is not shown to people for want of forecasts is null.
  package var json: String { object + "\n" }

  /// The same within something larger.
  var object: String {
    JSONText.object([
      ("forecasts", "\(tally.judged.count)"), ("open", "\(tally.open)"), ("void", "\(tally.void)"),
      ("brier", Self.number(calibration.brier)), ("log_score", Self.number(calibration.logScore)),
      ("overconfidence", calibration.overconfidence.map(Self.gap) ?? "null"),
      ("bins", JSONText.array(calibration.table.map(bin))),
      ("calm", side("calm")), ("pressed", side("pressed")),
      ("comparison", comparison.map(Self.compared) ?? "null"),
      ("murphy", murphy.map(Self.parts) ?? "null"),
      ("judged", JSONText.array(tally.judged.map(Self.judged))),
    ])
  }

  private func bin(_ bin: CalibrationBin) -> String {
    let within = tally.judged.filter { bin.percents.contains($0.percent) }
    return JSONText.object([
      ("from", "\(bin.percents.lowerBound)"), ("to", "\(bin.percents.upperBound)"),
      ("stated", Self.number(bin.stated)), ("came_true", "\(bin.cameTrue.hits)"),
      ("of", "\(bin.cameTrue.total)"), ("range90", Self.range(bin.range90)),
      ("ids", JSONText.array(within.map { JSONText.string($0.id.text) })),
    ])
  }

  private func side(_ pressure: String) -> String {
    let side = calibration(when: pressure)
    let ids = tally.judged.filter { $0.pressure == pressure }.map { JSONText.string($0.id.text) }
    let isEnough = Self.telling(side) >= PressureComparison.least
    let gap = isEnough ? side.overconfidence.map(Self.gap) : nil
    return JSONText.object([
      ("forecasts", "\(side.forecasts.count)"), ("overconfidence", gap ?? "null"),
      ("ids", JSONText.array(ids)),
    ])
  }

  private static func gap(_ gap: Overconfidence) -> String {
    JSONText.object([
      ("gap", number(gap.gap)), ("range90", range(gap.range90)),
      ("confidence", number(gap.confidence)), ("right", "\(gap.right.hits)"),
      ("of", "\(gap.right.total)"),
    ])
  }

  private static func compared(_ comparison: PressureComparison) -> String {
    JSONText.object([
      ("gap_difference", number(comparison.difference)),
      ("right_difference90", range(comparison.rightDifference90)),
      ("width", number(comparison.width)),
    ])
  }

  private static func parts(_ murphy: Murphy) -> String {
    JSONText.object([
      ("reliability", number(murphy.reliability)), ("resolution", number(murphy.resolution)),
      ("uncertainty", number(murphy.uncertainty)),
    ])
  }

  private static func judged(_ forecast: JudgedForecast) -> String {
    JSONText.object([
      ("id", JSONText.string(forecast.id.text)), ("about", JSONText.string(forecast.about.text)),
      ("kind", JSONText.string(forecast.kind.rawValue)), ("by", JSONText.string(forecast.by)),
      ("at", JSONText.string(forecast.at.description)), ("percent", "\(forecast.percent)"),
      ("came_true", "\(forecast.cameTrue)"),
      ("pressure", forecast.pressure.map(JSONText.string) ?? "null"),
    ])
  }

  private static func range(_ range: Interval) -> String {
    JSONText.array([number(range.low), number(range.high)])
  }

  private static func number(_ value: Double?) -> String {
    value.flatMap { $0.isFinite ? "\($0)" : nil } ?? "null"
  }
}
