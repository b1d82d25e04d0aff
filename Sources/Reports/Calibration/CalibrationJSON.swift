import BrinkModel
import Statistics

extension CalibrationReport {
  package var json: String { Self.shape.text(self) + "\n" }

  static let shape = JSONShape<CalibrationReport>.object([
    .init("forecasts", .count, "Chances stated and settled.", \.tally.judged.count),
    .init("open", .count, "Chances stated of what is not settled yet.", \.tally.open),
    .init("void", .count, "Chances stated of what never applied; left out.", \.tally.void),
    .init("brier", .number, "Brier's score: 0 is the best, 0.25 is a coin.", \.calibration.brier),
    .init("log_score", .number, "The mean log score; nearer to 0 is better.") {
      $0.calibration.logScore
    },
    .init(
      "overconfidence", .optional(gap), "How much surer people were than they were right.",
      \.calibration.overconfidence),
    .init("bins", .list(bin), "The forecasts in ranges of chances, the lowest first.") { report in
      report.calibration.table.map { (report, $0) }
    },
    .init("calm", side, "Of them, those stated calmly.") { ($0, "calm") },
    .init("pressed", side, "Of them, those stated under pressure.") { ($0, "pressed") },
    .init(
      "comparison", .optional(comparison),
      "Pressed against calm; null with fewer than \(PressureComparison.least) of either.",
      \.comparison),
    .init(
      "murphy", .optional(murphy),
      "Brier's score in its parts; null with fewer than \(Murphy.leastForecasts) forecasts.",
      \.murphy),
    .init("judged", .list(judged), "Every forecast that is settled.", \.tally.judged),
  ])

  private static let bin = JSONShape<(report: CalibrationReport, one: CalibrationBin)>.object([
    .init("from", .count, "The lowest chance in it, in percent.", \.one.percents.lowerBound),
    .init("to", .count, "The highest, in percent.", \.one.percents.upperBound),
    .init("stated", .number, "The mean of the chances, 0 to 1.") { $0.one.stated },
    .init("came_true", .count, "How many came true.", \.one.cameTrue.hits),
    .init("of", .count, "Of so many.", \.one.cameTrue.total),
    .init("range90", .range, "Wilson's 90 % interval of the share that came true.", \.one.range90),
    .init("ids", .list(.id), "The entries that state them.") { bin in
      bin.report.tally.judged.filter { bin.one.percents.contains($0.percent) }.map(\.id)
    },
  ])

  private static let side = JSONShape<(report: CalibrationReport, pressure: String)>.object([
    .init("forecasts", .count, "How many there are.") {
      $0.report.calibration(when: $0.pressure).forecasts.count
    },
    .init(
      "overconfidence", .optional(gap),
      "Null with fewer than \(PressureComparison.least) that say anything."
    ) {
      let side = $0.report.calibration(when: $0.pressure)
      return telling(side) >= PressureComparison.least ? side.overconfidence : nil
    },
    .init("ids", .list(.id), "The entries that state them.") { side in
      side.report.tally.judged.filter { $0.pressure == side.pressure }.map(\.id)
    },
  ])

  private static let gap = JSONShape<Overconfidence>.object([
    .init("gap", .number, "Confidence less the share right; above 0 is too sure.") { $0.gap },
    .init("range90", .range, "The range of the gap, 90 %.", \.range90),
    .init("confidence", .number, "The mean confidence, 0.5 to 1.") { $0.confidence },
    .init("right", .count, "How many were on the side of what happened.", \.right.hits),
    .init("of", .count, "Of so many that did not say 50 %.", \.right.total),
  ])

  private static let comparison = JSONShape<PressureComparison>.object([
    .init("gap_difference", .number, "The gap under pressure less the gap when calm.") {
      $0.difference
    },
    .init(
      "right_difference90", .range, "Share right pressed less share right calm, Newcombe, 90 %.",
      \.rightDifference90),
    .init("width", .number, "The width of that range.") { $0.width },
  ])

  private static let murphy = JSONShape<Murphy>.object([
    .init("reliability", .number, "How far chances are from what happened; 0 is the best.") {
      $0.reliability
    },
    .init("resolution", .number, "How well chances tell cases apart; more is better.") {
      $0.resolution
    },
    .init("uncertainty", .number, "How hard the cases are: the base rate times the rest.") {
      $0.uncertainty
    },
  ])

  private static let judged = JSONShape<JudgedForecast>.object([
    .init("id", .id, "The entry that states it.", \.id),
    .init("about", .id, "The decision, or the question of a prediction.", \.about),
    .init("kind", .text, "The kind of the entry that states it.", \.kind.rawValue),
    .init("by", .text, "Who stated it.", \.by), .init("at", .moment, "When.", \.at),
    .init("percent", .count, "The chance, 1 to 99.", \.percent),
    .init("came_true", .flag, "Whether it came true.", \.cameTrue),
    .init(
      "pressure", .optional(.text), "Calm or pressed, as was said then; null where nothing was.",
      \.pressure),
  ])
}
