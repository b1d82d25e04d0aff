import BrinkModel
import DisplayText
import Statistics

extension CalibrationReport: Report {
  package var document: Document {
    guard !tally.judged.isEmpty else {
      return Document(
        "Calibration",
        [
          .paragraph("No forecast is settled yet, so there is nothing to compare."),
          .list([
            "\(.code("brink predict 'TEXT' 70% --by DAY")): say how likely it is",
            "\(.code("brink resolve ID yes|no|void")): say what came of it",
            "\(.code("brink outcome ID")): the same for a decision with a confidence",
          ]),
        ])
    }
    return Document(
      "Calibration",
      facts: [
        .init("Settled", "\(tally.judged.count)"), .init("Open", "\(tally.open)"),
        .init("Void", "\(tally.void)"),
      ],
      [
        .paragraph(headline), .table(sides), .heading("Said and came true"),
        .figure(CalibrationFigure(self)), .table(bins),
        .heading("Every forecast"), .table(forecasts),
      ])
  }

  private var headline: Inline {
    guard let gap = calibration.overconfidence else {
      return "Every forecast says 50 %, which is neither over- nor underconfident."
    }
    let words = GapText(gap: gap)
    let chance = words.mayBeChance ? " Chance alone may have made this." : ""
    return "\(words.words, .bold), \(words.range) (90 %).\(chance)"
  }

  private var sides: Table {
    func row(_ name: String, _ side: Calibration) -> [Table.Cell] {
      let gap = side.overconfidence
      return [
        .text(name), .count(side.forecasts.count),
        gap.map { .count(GapText.points($0.gap)) } ?? .nothing,
        gap.map { .count(GapText.points($0.range90.low)) } ?? .nothing,
        gap.map { .count(GapText.points($0.range90.high)) } ?? .nothing,
        side.brier.map { .number(FixedPoint($0, places: 3).description) } ?? .nothing,
      ]
    }
    // A side with too few forecasts says nothing worth a number.
    let parts = ["calm", "pressed"].map { ($0, calibration(when: $0)) }
      .filter { Self.telling($0.1) >= PressureComparison.least }
    return Table(
      "sides", caption: "Points of overconfidence; below zero is underconfidence",
      [
        .init("made", "Made"), .init("forecasts", "Forecasts", .number),
        .init("gap", "Gap, points", .number), .init("low", "90 % from", .number),
        .init("high", "to", .number), .init("brier", "Brier score", .number),
      ],
      [row("all", calibration)] + parts.map { row($0.0, $0.1) })
  }

  private var bins: Table {
    Table(
      "bins", caption: "Bins with at least 5 forecasts",
      [
        .init("from", "From, %", .number), .init("to", "To, %", .number),
        .init("stated", "Mean said, %", .number), .init("came_true", "Came true", .number),
        .init("of", "Of", .number), .init("low", "90 % from, %", .number),
        .init("high", "to, %", .number),
      ],
      calibration.table.map { bin in
        [
          .count(bin.percents.lowerBound), .count(bin.percents.upperBound),
          .number(FixedPoint.percent(bin.stated)), .count(bin.cameTrue.hits),
          .count(bin.cameTrue.total), .number(FixedPoint.percent(bin.range90.low)),
          .number(FixedPoint.percent(bin.range90.high)),
        ]
      })
  }

  private var forecasts: Table {
    Table(
      "forecasts", caption: "Settled, oldest first",
      [
        .init("entry", "Entry", .id), .init("day", "Day", .date), .init("by", "By"),
        .init("kind", "Of"), .init("percent", "Said, %", .number), .init("pressure", "Made"),
        .init("result", "What came of it"),
      ],
      tally.judged.map { forecast in
        [
          .entry(forecast.id), .day(forecast.at.date), .text(forecast.by),
          .text(forecast.kind.rawValue), .count(forecast.percent), .text(forecast.pressure),
          .text(forecast.result),
        ]
      })
  }
}
