package import BrinkModel

/// One series of scores as a JSON object on one line.
package enum ScoreJSON {
  package static func text(of series: ScoreSeries) -> String { shape.text(series) }

  static let shape = JSONShape<ScoreSeries>.object([
    .init("checklist", .text, "The checklist that is walked.", \.checklist),
    .init("series", .text, "What is scored.", \.name),
    .init("most", .count, "The most the total can be.", \.most),
    .init("scores", .list(score), "What each walk came to, oldest first.") { series in
      series.scores.map { (series, $0) }
    },
    .init("debts", .list(debt), "Answers that came once too often.", \.debts),
  ])

  private static let score = JSONShape<(series: ScoreSeries, one: Score)>.object([
    .init("id", .id, "The walk.", \.one.id), .init("at", .moment, "When.", \.one.at),
    .init("total", .optional(.whole), "Null where not everything was scored.", \.one.total),
    .init("band", .optional(.text), "The name of the total's range then.", \.one.band),
    .init("lowest", .list(.text), "The dimensions that were lowest then.", \.one.lowest),
    .init("dimensions", .list(dimension), "Each dimension with its score.") { score in
      zip(score.series.dimensions, score.one.scores).map { ($0.name, $1) }
    },
  ])

  private static let dimension = JSONShape<(name: String, score: Int?)>.object([
    .init("name", .text, "What it is called.", \.name),
    .init("score", .optional(.whole), "Null where it was not scored.", \.score),
  ])

  private static let debt = JSONShape<Debt>.object([
    .init("name", .text, "What such a debt is called.", \.name),
    .init("what", .text, "What was answered.", \.what),
    .init("count", .whole, "How often, one after the other.", \.count),
    .init("since", .day, "Since when.", \.since),
  ])
}
