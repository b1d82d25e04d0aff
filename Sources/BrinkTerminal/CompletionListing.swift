import DisplayText

/// Candidates in columns, read downwards, as wide as the terminal allows.
enum CompletionListing {
  /// Longer listings end in a line that says how many are missing.
  private static let mostLines = 20
  private static let gap = 2

  static func lines(_ candidates: [String], columns: Int) -> [String] {
    let widest = max(1, columns - 1)
    let cells = candidates.map { visible($0).clipped(toColumns: widest) }
    let cellWidth = (cells.map(DisplayWidth.columns(of:)).max() ?? 0) + gap
    let perLine = max(1, (widest + gap) / max(1, cellWidth))
    let lineCount = (cells.count + perLine - 1) / perLine
    var lines: [String] = []
    for line in 0..<min(lineCount, mostLines) {
      let row = stride(from: line, to: cells.count, by: lineCount).map { cells[$0] }
      let padded = row.dropLast().map { $0.padded(toColumns: cellWidth) } + row.suffix(1)
      lines.append(padded.joined())
    }
    if lineCount > mostLines {
      let shown = (0..<mostLines).reduce(0) {
        $0 + Array(stride(from: $1, to: cells.count, by: lineCount)).count
      }
      lines.append("… and \(cells.count - shown) more")
    }
    return lines
  }
}
