package import BrinkModel
package import DisplayText
import Statistics

/// A claim's observations against its mark, one column a cycle.
package struct ClaimChart {
  private let standing: ClaimStanding
  private let series: ClaimSeries
  private let glyphs: Glyphs
  private let columns: Int

  /// Rows of the drawing.
  private static let height = 7

  package init(_ standing: ClaimStanding, glyphs: Glyphs, columns: Int) {
    self.standing = standing
    series = ClaimSeries(standing)
    self.glyphs = glyphs
    self.columns = columns
  }

  /// The drawing; empty for an event, and before there is anything to draw.
  package var text: StyledText {
    guard standing.terms.measure != .event, series.top > 0,
      !(series.baseline + series.window).isEmpty
    else { return StyledText() }
    let labels = (0..<Self.height).map { label(ofRow: $0) }
    let width = (labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0) + 1
    let room = max(4, columns - width - 3)
    let cellsInRow = series.baseline.count + standing.terms.cycles
    let perColumn = (cellsInRow + room - 1) / room
    let before = Self.grouped(series.baseline, perColumn)
    let ahead = standing.terms.cycles - series.window.count
    let window = Self.grouped(series.window, perColumn)
    let blank = (ahead + perColumn - 1) / perColumn
    var text = StyledText()
    for row in 0..<Self.height {
      text += "\(labels[row].padded(toColumns: width, alignedRight: true), .dim) "
      text += "\(String(glyphs.upright), .dim)"
      text += bars(before, row, .dim)
      if !before.isEmpty { text += "\(String(glyphs.upright), .dim)" }
      text += bars(window, row, .accent)
      text += bars(Array(repeating: 0, count: blank), row, .plain)
      text += "\n"
    }
    let margin = String(repeating: " ", count: width + 2)
    let name = before.isEmpty ? "" : String("baseline".prefix(before.count))
    let gap = String(repeating: " ", count: before.isEmpty ? 0 : before.count + 1 - name.count)
    let grouping = perColumn > 1 ? ", \(perColumn) a column" : ""
    let names = (margin + name + gap + "window" + grouping).prefix(columns)
    text += "\(String(names), .dim)\n"
    return text + progress
  }

  /// `14 of 30 ██████░░░░`, where one total decides.
  private var progress: StyledText {
    guard standing.terms.statistic == .total, let mark = ClaimMark(standing.terms),
      mark.value.numerator > 0, mark.value.denominator == 1
    else { return StyledText() }
    let sum = standing.values.map(\.value).events
    let label = "\(sum) of \(mark.value.numerator)"
    let room = min(30, max(4, columns - label.count - 4))
    let filled = min(room, Int((Double(sum) / mark.value.value * Double(room)).rounded(.down)))
    let isOver = mark.side == .atMost && sum > mark.value.numerator
    return
      "  \(label, .bold) \(String(repeating: glyphs.full, count: filled), isOver ? .alarm : .accent)\(String(repeating: glyphs.empty, count: room - filled), .dim)\n"
  }

  /// The value at the top, at the mark and at the bottom.
  private func label(ofRow row: Int) -> String {
    func words(_ value: Double) -> String {
      standing.terms.measure == .share
        ? NumberText.percent(value) : NumberText.short(value)
    }
    if row == markRow { return "mark " + words(series.mark ?? 0) }
    if row == 0 { return words(series.top) }
    return row == Self.height - 1 ? "0" : ""
  }

  /// The row, from the top, that the mark lies in.
  private var markRow: Int? {
    series.mark.map { mark in
      let share = mark / series.top
      return Self.height - 1
        - min(Self.height - 1, Int((share * Double(Self.height)).rounded(.down)))
    }
  }

  private func bars(_ values: [Double?], _ row: Int, _ style: Style) -> StyledText {
    var text = StyledText()
    for value in values {
      guard let value else {
        text += "\(String(row == Self.height - 1 ? glyphs.missing : " "), .warning)"
        continue
      }
      let level = value / series.top * Double(Self.height) - Double(Self.height - 1 - row)
      if let bar = glyphs.column(filled: min(1, max(0, level))) {
        text += "\(String(bar), style)"
      } else {
        text += "\(String(row == markRow ? glyphs.line : " "), .dim)"
      }
    }
    return text
  }

  /// So many values in each column, by their mean; a column that lacks one is missing.
  private static func grouped(_ values: [Double?], _ size: Int) -> [Double?] {
    guard size > 1 else { return values }
    return stride(from: 0, to: values.count, by: size).map { start in
      let group = values[start..<min(start + size, values.count)]
      let known = group.compactMap { $0 }
      return known.count < group.count ? nil : known.reduce(0, +) / Double(known.count)
    }
  }
}
