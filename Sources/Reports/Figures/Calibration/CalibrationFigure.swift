package import DisplayText
package import Statistics

/// What came true against what was said: everything, then calm beside pressed.
package struct CalibrationFigure: DrawnFigure {
  /// One plot: a point with the bar of its range for each bin.
  package struct Panel: Equatable, Sendable {
    package let name: String
    package let forecasts: Int
    package let bins: [CalibrationBin]

    package init(name: String, forecasts: Int, bins: [CalibrationBin]) {
      self.name = name
      self.forecasts = forecasts
      self.bins = bins
    }
  }

  package let whole: Panel
  /// Calm and pressed; empty below the numbers from which they can be compared.
  package let sides: [Panel]
  /// What is not shown for want of forecasts, in words.
  package let remarks: [String]

  package init(whole: Panel, sides: [Panel] = [], remarks: [String] = []) {
    self.whole = whole
    self.sides = sides
    self.remarks = remarks
  }

  package var title: String { "What came true against what was said" }

  package var summary: String {
    let bins = whole.bins.map { bin in
      "of \(bin.cameTrue.total) said at \(bin.percents.lowerBound) to \(bin.percents.upperBound) % "
        + "came true \(bin.cameTrue.hits)"
    }
    let drawn = bins.isEmpty ? "nothing to draw yet" : bins.joined(separator: "; ")
    let more = sides.isEmpty ? "" : " Calm and pressed stand beside each other."
    return "Calibration of \(whole.forecasts) forecasts: \(drawn).\(more)"
  }

  package var emptiness: String? {
    guard whole.bins.isEmpty else { return nil }
    return whole.forecasts == 0
      ? "No forecast is settled yet, so there is nothing to draw."
      : "A plot needs \(CalibrationBin.least) forecasts of about the same percentage."
  }

  package func text(columns: Int, glyphs: Glyphs) -> StyledText {
    if let emptiness { return StyledText(lines: emptiness.wrapped(toColumns: columns)) }
    var text = StyledText()
    for panel in [whole] + sides where !panel.bins.isEmpty {
      if !sides.isEmpty { text += "\(heading(panel).clipped(toColumns: columns), .bold)\n" }
      let plot = CalibrationPlot(panel.bins, columns: columns, isASCII: glyphs == .ascii)
      text += StyledText(lines: plot.lines)
    }
    for remark in remarks { text += StyledText(lines: remark.wrapped(toColumns: columns), .dim) }
    return text
  }

  func heading(_ panel: Panel) -> String {
    "\(panel.name), \(panel.forecasts) \(panel.forecasts == 1 ? "forecast" : "forecasts")"
  }
}

extension CalibrationFigure {
  /// The figure of a report: calm and pressed only where the report compares them.
  package init(_ report: CalibrationReport) {
    func panel(_ name: String, _ calibration: Calibration) -> Panel {
      Panel(name: name, forecasts: calibration.forecasts.count, bins: calibration.table)
    }
    let (calm, pressed) = (report.calibration(when: "calm"), report.calibration(when: "pressed"))
    let isCompared = report.comparison != nil
    let shown = report.calibration.table.reduce(0) { $0 + $1.cameTrue.total }
    let hidden = report.calibration.forecasts.count - shown
    var remarks: [String] = []
    if hidden > 0 {
      remarks.append(
        "\(hidden) in bins of fewer than \(CalibrationBin.least) are not drawn.")
    }
    if !isCompared {
      remarks.append(
        "Calm against pressed needs \(PressureComparison.least) of each: "
          + "\(CalibrationReport.telling(calm)) calm, \(CalibrationReport.telling(pressed)) pressed."
      )
    }
    self.init(
      whole: panel("All", report.calibration),
      sides: isCompared ? [panel("Calm", calm), panel("Pressed", pressed)] : [],
      remarks: remarks)
  }
}

extension StyledText {
  /// Lines with their line breaks.
  init(lines: [String], _ style: Style = .plain) {
    self.init(lines.map { $0 + "\n" }.joined(), style)
  }
}
