package import BrinkModel
import DisplayText

/// How scores have changed: every series with all its scores.
package struct ScoresReport: Report {
  private let series: [ScoreSeries]
  /// What to say where there is none.
  private let nothing: String

  package init(_ series: [ScoreSeries], nothing: String) {
    self.series = series
    self.nothing = nothing
  }

  package var document: Document {
    guard !series.isEmpty else { return Document("Scores", [.paragraph(Inline(nothing))]) }
    return Document(
      "Scores",
      series.flatMap { one -> [Block] in
        var blocks: [Block] = [
          .heading("\(one.name) (\(one.checklist))"), .figure(ScoreFigure(one)),
          .table(Self.table(of: one)),
        ]
        if let lowest = one.scores.last?.lowest, !lowest.isEmpty {
          blocks.append(.paragraph("Lowest: \(lowest.joined(separator: ", "), .warning)"))
        }
        blocks += one.debts.map { .callout(Inline($0.words), .warning) }
        return blocks
      })
  }

  package var json: String { series.map { ScoreJSON.text(of: $0) + "\n" }.joined() }

  /// One row a score and dimension: series differ in their dimensions.
  package var tables: [Table] {
    let rows = series.flatMap { one in
      one.scores.flatMap { score -> [[Table.Cell]] in
        let parts = zip(one.dimensions, score.scores).map { ($0.name, $1) }
        return (parts + [("total", score.total)]).map { name, value in
          [
            .entry(score.id), .text(one.checklist), .text(one.name), .day(score.at.date),
            .text(name), .count(value), .text(score.band),
          ]
        }
      }
    }
    return [
      Table(
        "scores", caption: "Scores",
        [
          .init("entry", "Entry", .id), .init("checklist"), .init("series"),
          .init("day", "Day", .date), .init("dimension"), .init("score", "Score", .number),
          .init("band"),
        ],
        rows)
    ]
  }

  private static func table(of series: ScoreSeries) -> Table {
    Table(
      "scores", caption: "Oldest first, of \(series.most)",
      [.init("entry", "Entry", .id), .init("day", "Day", .date)]
        + series.dimensions.map { .init($0.name, $0.name, .number) }
        + [.init("total", "Total", .number), .init("band", "Band")],
      series.scores.map { score in
        [.entry(score.id), .day(score.at.date)] + score.scores.map { .count($0) }
          + [.count(score.total), .text(score.band)]
      })
  }
}
