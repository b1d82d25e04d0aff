package import BrinkModel

/// One series of scores as a JSON object on one line.
package enum ScoreJSON {
  package static func text(of series: ScoreSeries) -> String {
    JSONText.object([
      ("checklist", JSONText.string(series.checklist)), ("series", JSONText.string(series.name)),
      ("most", "\(series.most)"),
      ("scores", JSONText.array(series.scores.map { score($0, series) })),
      ("debts", JSONText.array(series.debts.map(debt))),
    ])
  }

  private static func score(_ score: Score, _ series: ScoreSeries) -> String {
    let dimensions = zip(series.dimensions, score.scores).map { dimension, value in
      (name: dimension.name, value: number(value))
    }
    return JSONText.object([
      ("id", JSONText.string(score.id.text)), ("at", JSONText.string(score.at.description)),
      ("total", number(score.total)), ("band", score.band.map(JSONText.string) ?? "null"),
      ("lowest", JSONText.array(score.lowest.map(JSONText.string))),
      (
        "dimensions",
        JSONText.array(
          dimensions.map { name, value in
            JSONText.object([("name", JSONText.string(name)), ("score", value)])
          })
      ),
    ])
  }

  private static func debt(_ debt: Debt) -> String {
    JSONText.object([
      ("name", JSONText.string(debt.name)), ("what", JSONText.string(debt.what)),
      ("count", "\(debt.count)"), ("since", JSONText.string(debt.since.description)),
    ])
  }

  private static func number(_ value: Int?) -> String { value.map { "\($0)" } ?? "null" }
}
