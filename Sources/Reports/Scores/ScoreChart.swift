package import BrinkModel
package import DisplayText

/// One series of scores as a small chart: a row for each dimension, its last scores as bars.
package struct ScoreChart {
  private let series: ScoreSeries
  private let glyphs: Glyphs

  private static let unlimited = 10_000

  /// How many scores a row shows at most.
  package static let most = 12

  package init(_ series: ScoreSeries, glyphs: Glyphs) {
    self.series = series
    self.glyphs = glyphs
  }

  /// The lines with their line breaks.
  package func text(columns: Int?) -> StyledText {
    lines(columns: columns).reduce(into: StyledText()) { $0 += $1 + "\n" }
  }

  /// The lines, kept to so many columns; nil for no limit.
  package func lines(columns: Int?) -> [StyledText] {
    let columns = columns ?? Self.unlimited
    var lines = [heading]
    lines += rows(columns: columns)
    if let last = series.scores.last, !last.lowest.isEmpty {
      lines.append("  lowest: \(last.lowest.joined(separator: ", "), .warning)")
    }
    if series.scores.count == 1 { lines.append("  \(first, .dim)") }
    lines += series.debts.map { "  \($0.words.onOneLine, .warning)" }
    return lines.flatMap { $0.wrapped(toColumns: max(20, columns), indent: 4) }
  }

  private var heading: StyledText {
    let days = series.scores.map(\.at.date.description)
    let span = days.count > 1 ? ", \(days.count) scores since \(days[0])" : ""
    return "\(series.name.onOneLine, .bold)  \(series.checklist.onOneLine)\(span, .dim)"
  }

  private var first: String {
    let next = series.scores.last?.next.map { "; next one on \($0)" } ?? ""
    return "first score\(next)"
  }

  private func rows(columns: Int) -> [StyledText] {
    let shown = series.scores.suffix(Self.most)
    var rows = series.dimensions.indices.map { index in
      let values = shown.map { $0.scores.indices.contains(index) ? $0.scores[index] : nil }
      return (series.dimensions[index].name, values, series.dimensions[index].scale, "")
    }
    if shown.contains(where: { $0.total != nil }) {
      let band = shown.last?.band.map { ", \($0)" } ?? ""
      let total = shown.last?.total == nil ? "" : " of \(series.most)\(band)"
      rows.append(("total", shown.map(\.total), 0...max(1, series.most), total))
    }
    let widest = rows.map { DisplayWidth.columns(of: $0.0) }.max() ?? 0
    let width = max(8, min(widest, columns - shown.count - 11))
    return rows.map { name, values, scale, more in
      let label = name.clipped(toColumns: width).padded(toColumns: width)
      let bars = String(values.map { $0.map { glyphs.bar($0, on: scale) } ?? glyphs.gap })
      return "  \(label, .dim)  \(bars, .accent)  \(change(values))\(more)"
    }
  }

  /// `0→1` where the last score differs from the one before, else the score.
  private func change(_ values: [Int?]) -> StyledText {
    guard let last = values.last ?? nil else { return "" }
    guard let before = values.dropLast().last(where: { $0 != nil }) ?? nil, before != last else {
      return "\(last)"
    }
    return "\("\(before)\(glyphs.arrow)\(last)", last > before ? .good : .warning)"
  }
}
