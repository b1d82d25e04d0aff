package import BrinkModel
package import DisplayText

/// Totals of scores over time before the bands they fall into, with the lowest dimension named.
package struct ScoreFigure: DrawnFigure {
  package struct Scored: Equatable, Sendable {
    package let day: CivilDate
    /// Nil where not everything was scored.
    package let total: Int?
    package let lowest: [String]

    package init(_ day: CivilDate, total: Int?, lowest: [String] = []) {
      self.day = day
      self.total = total
      self.lowest = lowest
    }
  }

  package let name: String
  /// The most the total can be.
  package let most: Int
  /// From the lowest up.
  package let bands: [Bands.Band]
  /// Oldest first.
  package let scores: [Scored]
  /// The drawing in characters, where there is a series behind it.
  private(set) var series: ScoreSeries?

  package init(name: String, most: Int, bands: [Bands.Band], scores: [Scored]) {
    self.name = name
    self.most = most
    self.bands = bands
    self.scores = scores
  }

  /// The figure of a series; where only one thing is scored, that is its total.
  package init(_ series: ScoreSeries) {
    let isSingle = series.dimensions.count == 1
    self.init(
      name: series.name, most: series.most, bands: series.bands,
      scores: series.scores.map { score in
        Scored(
          score.at.date, total: isSingle ? score.scores.first ?? nil : score.total,
          lowest: score.lowest)
      })
    self.series = series
  }

  package var title: String { "Scores of \(name.onOneLine) over time" }

  package var summary: String {
    guard let last = known.last, let total = last.total else { return "No scores." }
    let band = band(of: total).map { ", \($0)" } ?? ""
    let lowest = last.lowest.isEmpty ? "" : "; lowest: " + last.lowest.joined(separator: ", ")
    let first = known.count > 1 ? known.first?.total.map { ", from \($0)" } ?? "" : ""
    return "\(name.onOneLine) on \(last.day): \(total) of \(most)\(band)\(first)\(lowest)."
  }

  package var emptiness: String? { known.isEmpty ? "Nothing was scored in full yet." : nil }

  package func text(columns: Int, glyphs: Glyphs) -> StyledText {
    if let series { return ScoreChart(series, glyphs: glyphs).text(columns: columns) }
    if let emptiness { return StyledText(lines: emptiness.wrapped(toColumns: columns)) }
    let bars = known.suffix(columns / 2).compactMap(\.total)
      .map { glyphs.bar($0, on: 0...max(1, most)) }
    return StyledText(lines: ([String(bars)] + summary.wrapped(toColumns: columns)))
  }

  var known: [Scored] { scores.filter { $0.total != nil } }

  func band(of total: Int) -> String? { bands.last { $0.least <= total }?.name }
}
