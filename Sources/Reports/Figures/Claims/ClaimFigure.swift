package import BrinkModel
package import DisplayText
import Statistics

/// A claim's cycles against its mark: the baseline, then the window; what is missing is shown as
/// missing.
package struct ClaimFigure: DrawnFigure {
  /// What one column stands for.
  package enum Value: Equatable, Sendable {
    case known(Double)
    case missing
    case ahead
  }

  package var title: String
  /// What is measured, with its unit: what the numbers at the side are.
  package var measure: String
  /// What a cycle is called.
  package var cycle: String
  package var isShare: Bool
  package var baseline: [Double?]
  package var window: [Value]
  /// The level that decides for one cycle, and in words for the whole.
  package var mark: (level: Double, words: String)?
  /// How it stands: `PASS (literal) 40 -> 27`.
  package var verdict: String
  /// The drawing in characters, where there is a claim behind it.
  var chart: ClaimStanding?

  package init(
    title: String, measure: String, cycle: String, isShare: Bool = false, baseline: [Double?],
    window: [Value], mark: (level: Double, words: String)?, verdict: String
  ) {
    self.title = title
    self.measure = measure
    self.cycle = cycle
    self.isShare = isShare
    self.baseline = baseline
    self.window = window
    self.mark = mark
    self.verdict = verdict
  }

  package var emptiness: String? {
    let hasValue =
      !baseline.allSatisfy { $0 == nil }
      || window.contains { if case .known = $0 { true } else { false } }
    return hasValue ? nil : "No value was observed yet. \(verdict)"
  }

  package var summary: String {
    let known = window.count { if case .known = $0 { true } else { false } }
    let missing = window.count { $0 == .missing }
    var text = "Per \(cycle): \(baseline.count) of the baseline, \(known) of the "
    text += "\(window.count) of the window"
    if missing > 0 { text += ", \(missing) missing" }
    if let mark { text += "; passes at \(mark.words)" }
    return text + ". " + verdict
  }

  package func text(columns: Int, glyphs: Glyphs) -> StyledText {
    if let emptiness { return StyledText(lines: emptiness.wrapped(toColumns: columns)) }
    if let chart { return ClaimChart(chart, glyphs: glyphs, columns: columns).text }
    let top = (baseline.compactMap { $0 } + known).max() ?? 0
    let line = Sparkline(glyphs, top: top)
    let text =
      line.text(baseline.suffix(20)) + String(glyphs.upright)
      + line.text(window.prefix { $0 != .ahead }.map(\.number))
    return StyledText(lines: [text.clipped(toColumns: columns)])
  }

  var known: [Double] { window.compactMap(\.number) }
}

extension ClaimFigure.Value {
  var number: Double? { if case .known(let number) = self { number } else { nil } }
}

extension ClaimFigure {
  package init(_ standing: ClaimStanding) {
    let terms = standing.terms
    let series = ClaimSeries(standing)
    let figures = ClaimFigures(terms)
    let begun = series.window.map { $0.map(Value.known) ?? .missing }
    let ahead = max(0, terms.cycles - begun.count)
    let mark = ClaimMark(terms).flatMap { mark in
      series.mark.map { (level: $0, words: figures.mark(mark)) }
    }
    self.init(
      title: "Claim \(standing.claim.id.short): \(terms.metric.onOneLine)",
      measure: terms.unit.map { "\(terms.metric), \($0)" } ?? terms.metric,
      cycle: String(ClaimWords.cycles(1, terms.pace).dropFirst(2)),
      isShare: terms.measure == .share, baseline: series.baseline,
      window: terms.measure == .event ? [] : begun + Array(repeating: .ahead, count: ahead),
      mark: mark,
      verdict: ClaimText(standing).text.plain.split(separator: "\n").first.map(String.init) ?? "")
    chart = standing
  }
}
