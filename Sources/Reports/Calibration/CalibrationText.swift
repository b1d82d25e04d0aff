import BrinkModel
package import DisplayText
import Statistics

extension CalibrationReport {
  /// The report for people, wrapped to so many columns.
  ///
  /// - Parameters:
  ///   - columns: The width there is.
  ///   - isASCII: True where only ASCII can be drawn.
  /// - Returns: The gap, the scores, the table, the plot and the comparison, each where it can be.
  package func text(columns: Int, isASCII: Bool) -> StyledText {
    guard !tally.judged.isEmpty else { return empty(columns: columns) }
    var text = paragraph(headline, columns)
    text += "\n" + paragraph(StyledText(meaning), columns)
    text += "\n" + paragraph(StyledText(scores), columns)
    text += "\n" + table(columns: columns)
    if !calibration.table.isEmpty {
      let plot = CalibrationPlot(calibration.table, columns: columns, isASCII: isASCII)
      text += "\n" + StyledText(plot.lines.joined(separator: "\n")) + "\n"
    }
    text += "\n" + paragraph(StyledText(pressure), columns)
    if let murphy { text += "\n" + paragraph(StyledText(parts(murphy)), columns) }
    if !leftOut.isEmpty { text += "\n" + paragraph(StyledText(leftOut, .dim), columns) }
    return text
  }

  private func paragraph(_ text: StyledText, _ columns: Int) -> StyledText {
    text.wrapped(toColumns: columns).reduce(into: StyledText()) { $0 += $1 + "\n" }
  }

  private var number: String {
    let count = tally.judged.count
    return "\(count) \(count == 1 ? "forecast" : "forecasts")"
  }

  private var headline: StyledText {
    guard let gap = calibration.overconfidence else {
      return "Every forecast says 50 %, which is neither over- nor underconfident; \(number)."
    }
    let words = GapText(gap: gap)
    let style: Style = words.mayBeChance ? .bold : .warning
    let right = subject == "You" ? "were right" : subject == nil ? "right" : "was right"
    return """
      \(subject ?? "Several people") said \(FixedPoint.percent(gap.confidence)) % on average and \
      \(subject == nil ? "were right" : right) \
      \(FixedPoint.percent(Double(gap.right.hits) / Double(gap.right.total))) % of the time: \
      \(words.words, style), \(words.range) (90 %); \(number).
      """
  }

  private var meaning: String {
    guard let gap = calibration.overconfidence else {
      return "Say more or less than 50 % where you know more than a coin does."
    }
    let counts = "A forecast of 20 % counts as 80 % that it will not happen."
    guard !GapText(gap: gap).mayBeChance else {
      return "The range includes 0: chance alone may have made this. \(counts)"
    }
    let right = FixedPoint.percent(Double(gap.right.hits) / Double(gap.right.total))
    let said = FixedPoint.percent(gap.confidence)
    return "Chance alone hardly makes this: what is called \(said) % was nearer \(right) %. "
      + counts
  }

  private var scores: String {
    let brier = calibration.brier.map { FixedPoint($0, places: 3).description } ?? "-"
    let log = calibration.logScore.map { FixedPoint($0, places: 3).description } ?? "-"
    return """
      Brier score \(brier), from 0 (best) to 1; always saying 50 % gives 0.250. Log score \(log), \
      0 is best; always saying 50 % gives 0.693.
      """
  }

  private func table(columns: Int) -> StyledText {
    let bins = calibration.table
    guard !bins.isEmpty else {
      return paragraph("A table needs 5 forecasts of about the same percentage.", columns)
    }
    var text: StyledText = "\("said      mean  came true  90 % range", .dim)\n"
    for bin in bins {
      let percents = "\(bin.percents.lowerBound)-\(bin.percents.upperBound) %"
      let stated = FixedPoint.percent(bin.stated) + " %"
      let hits = "\(bin.cameTrue.hits) of \(bin.cameTrue.total)"
      let (low, high) = (
        FixedPoint.percent(bin.range90.low), FixedPoint.percent(bin.range90.high)
      )
      text += "\(percents.padded(toColumns: 9))\(stated.padded(toColumns: 5, alignedRight: true))"
      text += "  \(hits.padded(toColumns: 9, alignedRight: true))  \(low) to \(high) %\n"
    }
    let shown = bins.reduce(0) { $0 + $1.cameTrue.total }
    let hidden = tally.judged.count - shown
    if hidden > 0 {
      let words = "\(hidden) more, in bins of fewer than 5, say too little to be shown."
      text += paragraph(StyledText(words, .dim), columns)
    }
    return text
  }

  private var pressure: String {
    guard let comparison else {
      let calm = Self.telling(calibration(when: "calm"))
      let pressed = Self.telling(calibration(when: "pressed"))
      return """
        Calm against pressed needs \(PressureComparison.least) forecasts of each: \(calm) calm and \
        \(pressed) pressed so far.
        """
    }
    let (calm, pressed) = (GapText(gap: comparison.calm), GapText(gap: comparison.pressed))
    let range = comparison.rightDifference90
    let (low, high) = (GapText.points(range.low), GapText.points(range.high))
    let verdict =
      low <= 0 && high >= 0
      ? "0 is in the range: no difference is shown yet." : "Chance alone hardly makes this."
    return """
      Calm: \(calm.words), \(calm.range); \(comparison.calm.right.total) forecasts. Pressed: \
      \(pressed.words), \(pressed.range); \(comparison.pressed.right.total) forecasts. Under \
      pressure the share right differs by \(low) to \(high) points (90 %, \
      \(GapText.points(comparison.width)) points wide). \(verdict)
      """
  }

  private func parts(_ murphy: Murphy) -> String {
    """
    Parts of the Brier score: reliability \(FixedPoint(murphy.reliability, places: 3)) (0 is best) - \
    resolution \(FixedPoint(murphy.resolution, places: 3)) (more is better) + uncertainty \
    \(FixedPoint(murphy.uncertainty, places: 3)).
    """
  }

  private var leftOut: String {
    let even = calibration.forecasts.count { $0.percent == 50 }
    let parts = [
      tally.open > 0 ? "\(tally.open) still open" : nil,
      tally.void > 0 ? "\(tally.void) void" : nil,
    ].compactMap { $0 }
    let out = parts.isEmpty ? [] : ["Left out: \(parts.joined(separator: ", "))."]
    let noSide = even > 0 ? ["\(even) of 50 % take no side and are not in the gap."] : []
    return (out + noSide).joined(separator: " ")
  }

  private func empty(columns: Int) -> StyledText {
    let nothing: StyledText =
      isNarrowed
      ? "No settled forecast is among those you asked for; leave a flag out for more."
      : "No forecast is settled yet, so there is nothing to compare."
    var text = paragraph(nothing, columns)
    if tally.open + tally.void > 0 {
      text += paragraph(StyledText(leftOut, .dim), columns)
    }
    guard !isNarrowed else { return text }
    text += "\nHow to get there:\n"
    let steps = [
      ("brink predict 'TEXT' 70% --by DAY", "say how likely it is"),
      ("brink due", "see whose day has come"),
      ("brink resolve ID yes|no|void", "say what came of it"),
      ("brink outcome ID", "the same for a decision with a confidence"),
    ]
    for (command, words) in steps {
      text += "  \(command, .accent)\n"
      let lines = StyledText(words, .dim).wrapped(toColumns: max(20, columns - 4))
      for line in lines { text += "    \(line)\n" }
    }
    return text
  }
}
