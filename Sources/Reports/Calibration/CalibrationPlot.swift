import DisplayText
import Statistics

/// What came true against what was said, drawn in characters: the diagonal is perfect calibration.
struct CalibrationPlot {
  /// Fourteen lines of at most the columns asked for.
  let lines: [String]

  /// - Parameters:
  ///   - bins: A point and the bar of its range for each.
  ///   - columns: The width there is; the plot takes 57 of them, or 37 where there are fewer.
  ///   - isASCII: True where only ASCII can be drawn.
  init(_ bins: [CalibrationBin], columns: Int, isASCII: Bool) {
    let width = columns >= 60 ? 51 : 31
    let marks = isASCII ? Marks.ascii : Marks.lines
    var grid = [[Character]](repeating: Array(repeating: " ", count: width), count: Self.height)
    for column in 0..<width {
      grid[Self.row(Double(column) / Double(width - 1))][column] = marks.diagonal
    }
    for bin in bins {
      let column = Self.column(bin.stated, width)
      for row in Self.row(bin.range90.high)...Self.row(bin.range90.low) {
        grid[row][column] = marks.bar
      }
      let share = Double(bin.cameTrue.hits) / Double(max(1, bin.cameTrue.total))
      grid[Self.row(share)][column] = marks.point
    }
    var lines = ["came true"]
    for (index, row) in grid.enumerated() {
      let label = index % 5 == 0 ? "\(100 - index * 10) %" : ""
      lines.append(
        label.padded(toColumns: 5, alignedRight: true) + String(marks.side) + String(row))
    }
    lines.append("     " + String(marks.corner) + String(repeating: marks.floor, count: width))
    let middle = "      0 %".padded(toColumns: width / 2 + 5) + "50 %"
    lines.append(middle.padded(toColumns: width - 4) + "said 100 %")
    self.lines = lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static let height = 11

  /// The row of a share, 0 for all.
  private static func row(_ share: Double) -> Int {
    min(height - 1, max(0, Int(((1 - share) * Double(height - 1)).rounded())))
  }

  private static func column(_ share: Double, _ width: Int) -> Int {
    min(width - 1, max(0, Int((share * Double(width - 1)).rounded())))
  }

  /// The characters it is drawn with.
  private struct Marks {
    let diagonal: Character
    let bar: Character
    let point: Character
    let side: Character
    let corner: Character
    let floor: Character

    static let lines = Marks(
      diagonal: "·", bar: "│", point: "●", side: "│", corner: "└", floor: "─")
    static let ascii = Marks(
      diagonal: ".", bar: "|", point: "o", side: "|", corner: "+", floor: "-")
  }
}
