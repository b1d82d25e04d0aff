import BrinkModel
package import DisplayText

/// A report on a terminal or in a pipe: wrapped to a width, styled where that is allowed.
package struct DocumentText {
  let document: Document
  let columns: Int
  let glyphs: Glyphs

  package init(_ document: Document, columns: Int, glyphs: Glyphs) {
    self.document = document
    self.columns = max(20, columns)
    self.glyphs = glyphs
  }

  package var text: StyledText {
    var lines = [StyledText(document.title.oneLine.plain, .bold)].flatMap { wrapped($0) }
    if !document.facts.isEmpty { lines += [""] + facts }
    for block in document.blocks {
      if !isDirectlyBelowHeading(lines) { lines.append("") }
      lines += self.lines(of: block)
      if case .heading = block { lines.append(Self.heading) }
    }
    lines.removeAll { $0 == Self.heading }
    return lines.reduce(into: StyledText()) { $0 += $1 + "\n" }
  }

  /// Stands for the end of a heading while the lines are put together.
  private static let heading = StyledText("\n")

  private func isDirectlyBelowHeading(_ lines: [StyledText]) -> Bool { lines.last == Self.heading }

  private var facts: [StyledText] {
    let width = min(
      document.facts.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0, columns / 3)
    return document.facts.flatMap { fact in
      wrapped(
        "\(fact.name.padded(toColumns: width), .dim)  \(fact.value.oneLine)", indent: width + 2)
    }
  }

  private func lines(of block: Block) -> [StyledText] {
    switch block {
    case .heading(let words, let level):
      wrapped(StyledText(words.oneLine.plain, level <= 2 ? .bold : .accent))
    case .paragraph(let words): wrapped(words.oneLine)
    case .list(let items, let isOrdered): list(items, isOrdered)
    case .table(let table): TextTable(table, columns: columns).lines
    case .figure(let figure, _):
      wrapped(StyledText(figure.title, .dim)) + split(figure.text(columns: columns, glyphs: glyphs))
    case .quotation(let words, let by): quotation(words, by)
    case .code(let text, _): split(StyledText(text)).map { "    " + $0 }
    case .callout(let words, let kind):
      wrapped("\("\(kind.word): ", kind.style)\(words.oneLine)", indent: 2)
    }
  }

  private func list(_ items: [Inline], _ isOrdered: Bool) -> [StyledText] {
    items.enumerated().flatMap { index, item in
      let mark = isOrdered ? "\(index + 1). " : glyphs == .unicode ? "• " : "- "
      return wrapped("\(mark)\(item.oneLine)", indent: DisplayWidth.columns(of: mark))
    }
  }

  private func quotation(_ words: String, _ by: String?) -> [StyledText] {
    let bar: StyledText = "\(glyphs.upright) "
    let lines = split(StyledText(words)).flatMap { $0.wrapped(toColumns: columns - 2) }
    let name = by.map { StyledText($0.onOneLine, .dim).wrapped(toColumns: columns - 2) } ?? []
    return (lines + name).map { bar + $0 }
  }

  private func wrapped(_ line: StyledText, indent: Int = 0) -> [StyledText] {
    line.wrapped(toColumns: columns, indent: indent)
  }

  /// The lines of a text, each with its styles; a last line break opens no line.
  private func split(_ text: StyledText) -> [StyledText] {
    var lines: [StyledText] = [StyledText()]
    for run in text.runs {
      for (index, piece) in run.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { lines.append(StyledText()) }
        lines[lines.count - 1].append(String(piece), run.style)
      }
    }
    if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension Inline {
  /// The words as they show on a terminal, without line breaks.
  var oneLine: StyledText {
    spans.reduce(into: StyledText()) { line, span in
      switch span {
      case .text(let words, let style): line.append(words.onOneLine, style)
      case .code(let words): line.append(words.onOneLine, .bold)
      case .entry(let id): line.append(id.short, .accent)
      }
    }
  }
}

extension Block.Callout {
  /// What it begins with, so that colour says nothing alone.
  var word: String {
    switch self {
    case .note: "Note"
    case .warning: "Careful"
    case .alarm: "Attention"
    }
  }

  var style: Style {
    switch self {
    case .note: .accent
    case .warning: .warning
    case .alarm: .alarm
    }
  }
}
