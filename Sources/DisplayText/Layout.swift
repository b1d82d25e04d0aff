extension String {
  /// The text cut to a width, ending in `…` where something was cut; TAB becomes a blank.
  package func clipped(toColumns columns: Int) -> String {
    StyledText(self).clipped(toColumns: columns).plain
  }

  /// The text followed (or preceded) by blanks up to a width; longer text stays as it is.
  package func padded(toColumns columns: Int, alignedRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: self)))
    return alignedRight ? blanks + self : self + blanks
  }

  /// The text in lines of at most a width; lines after the first start with `indent` blanks.
  package func wrapped(toColumns columns: Int, indent: Int = 0) -> [String] {
    StyledText(self).wrapped(toColumns: columns, indent: indent).map(\.plain)
  }
}

extension StyledText {
  /// The text cut to a width, ending in `…` where something was cut.
  ///
  /// Line breaks and TABs become blanks: what comes back is one line.
  package func clipped(toColumns columns: Int) -> StyledText {
    let cells = cells.map { $0.character.isNewline ? Cell(character: " ", style: $0.style) : $0 }
    guard cells.reduce(0, { $0 + $1.columns }) > columns else { return StyledText(cells[...]) }
    guard columns > 0 else { return StyledText() }
    var used = 0
    let kept = cells.prefix {
      used += $0.columns
      return used <= columns - 1
    }
    return StyledText(kept) + StyledText("…", kept.last?.style ?? .plain)
  }

  /// The text in lines of at most a width, broken at words and never inside a grapheme.
  ///
  /// - Parameters:
  ///   - columns: The width; a single grapheme wider than it still gets a line of its own.
  ///   - indent: The blanks before every line but the first, inside the width.
  /// - Returns: The lines without their line breaks; one empty line for empty text.
  package func wrapped(toColumns columns: Int, indent: Int = 0) -> [StyledText] {
    let margin = StyledText(String(repeating: " ", count: max(0, indent)))
    var lines: [StyledText] = []
    for paragraph in cells.split(omittingEmptySubsequences: false, whereSeparator: \.isBreak) {
      let cells = Array(paragraph)
      let breaker = LineBreaker(
        characters: cells.map(\.character),
        firstWidth: lines.isEmpty ? columns : columns - indent, laterWidth: columns - indent)
      for range in breaker.lines {
        let line = StyledText(cells[range])
        lines.append(lines.isEmpty || line.isEmpty ? line : margin + line)
      }
    }
    return lines
  }

  private struct Cell {
    let character: Character
    let style: Style
    var columns: Int { DisplayWidth.columns(of: character) }
    var isBreak: Bool { character == "\n" }
  }

  private var cells: [Cell] {
    runs.flatMap { run in
      run.text.map { Cell(character: $0 == "\t" ? " " : $0, style: run.style) }
    }
  }

  private init(_ cells: ArraySlice<Cell>) {
    self.init()
    for cell in cells { appendSafe(String(cell.character), cell.style) }
  }
}
