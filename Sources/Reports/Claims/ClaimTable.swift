package import BrinkModel
package import DisplayText
import Statistics

/// Claims as a table: how each stands, a small drawing of its values, its mark and its words.
package struct ClaimTable {
  private let standings: [ClaimStanding]
  private let glyphs: Glyphs

  package init(_ standings: [ClaimStanding], glyphs: Glyphs) {
    self.standings = standings
    self.glyphs = glyphs
  }

  /// Two lines a claim: what it says, and how it stands.
  package func text(columns: Int?) -> StyledText {
    guard !standings.isEmpty else {
      return """
        No claims yet. State one that could turn out false:
          brink claim 'Re-opened items drop by 25 % in the next 20 releases; if not, we drop the rule'

        """
    }
    var text = StyledText()
    for standing in standings {
      let (word, style) = ClaimText(standing).word
      let head: StyledText =
        "\(standing.claim.id.short, .accent)  \(word, style)  \(standing.terms.text.onOneLine)"
      text += (columns.map { head.clipped(toColumns: $0) } ?? head) + "\n"
      let tail: StyledText = "      \(drawing(standing))\(summary(standing), .dim)"
      text += (columns.map { tail.clipped(toColumns: $0) } ?? tail) + "\n"
    }
    return text
  }

  /// The last cycles of the baseline, a stroke, the window.
  private func drawing(_ standing: ClaimStanding) -> StyledText {
    let series = ClaimSeries(standing)
    guard standing.terms.measure != .event else { return StyledText() }
    let line = Sparkline(glyphs, top: series.top)
    let before = line.text(series.baseline.suffix(20))
    let window = line.text(series.window.suffix(40))
    guard !(before + window).isEmpty else { return StyledText() }
    return "\(before, .dim)\(String(glyphs.upright), .dim)\(window, .accent)  "
  }

  private func summary(_ standing: ClaimStanding) -> String {
    let terms = standing.terms
    let figures = ClaimFigures(terms)
    let mark = ClaimMark(terms).map { "mark \(figures.mark($0)), " } ?? ""
    let values = standing.values.map(\.value)
    let sofar = values.isEmpty ? "no value yet" : figures.figure(values)
    let place = "\(min(standing.over, terms.cycles))/\(ClaimWords.cycles(terms.cycles, terms.pace))"
    return "\(mark)\(sofar), \(place)" + (terms.lastDay.map { " until \($0)" } ?? "")
  }
}
