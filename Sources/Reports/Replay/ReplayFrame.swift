package import BrinkModel
package import DisplayText

/// What a window shows of a replay at one moment: lines for its width and height, and no terminal.
package struct ReplayFrame {
  package struct Size: Equatable, Sendable {
    package let columns: Int
    package let rows: Int

    package init(columns: Int, rows: Int) {
      self.columns = max(1, columns)
      self.rows = max(1, rows)
    }
  }

  private let replay: Replay
  private let position: Int
  private let size: Size
  private let glyphs: Glyphs
  /// How it runs: `×60`, `paused`.
  private let pace: String
  /// What is to be said at the bottom: a question, what a search found.
  private let footer: [StyledText]

  /// - Parameters:
  ///   - replay: What is replayed.
  ///   - position: The moment on show.
  ///   - size: The window.
  ///   - glyphs: What it may be drawn with.
  ///   - pace: How it runs, in a word or two.
  ///   - footer: Lines above the bottom edge, the lowest last; the keys where there are none.
  package init(
    _ replay: Replay, at position: Int, size: Size, glyphs: Glyphs, pace: String,
    footer: [StyledText] = []
  ) {
    self.replay = replay
    self.position = position
    self.size = size
    self.glyphs = glyphs
    self.pace = pace
    self.footer = footer
  }

  /// From how many columns on the strip stands beside the events.
  private static let stripFrom = 64

  /// Exactly as many lines as the window has rows, none wider than it.
  package var lines: [StyledText] {
    let foot = Array(bottom.suffix(max(1, size.rows / 2)))
    let head = Array(top.prefix(max(0, size.rows - foot.count - 1)))
    let rows = max(0, size.rows - head.count - foot.count)
    let lines = head + middle(rows: rows) + foot
    return Array(lines.prefix(size.rows)).map { $0.clipped(toColumns: size.columns) }
  }

  // MARK: Parts

  private var top: [StyledText] {
    let moment = replay.moments[position]
    let clock = ElapsedText.text(milliseconds: replay.elapsed(at: position))
    let place = "\(position + 1) of \(replay.moments.count)"
    let when = "\(moment.at.date) \(moment.at.hoursAndMinutes)"
    return [
      Self.spread(ReplayTitle.text(of: replay.subject), StyledText(pace, .bold), size.columns),
      Self.spread("\(clock, .bold)  \(when, .dim)", StyledText(place, .dim), size.columns),
      bar,
    ]
  }

  private var bottom: [StyledText] {
    guard footer.isEmpty else { return footer.flatMap { $0.wrapped(toColumns: size.columns) } }
    let arrows = glyphs == .unicode ? "←→" : "<- ->"
    let keys =
      size.columns >= Self.stripFrom
      ? "space pause  \(arrows) step  + - speed  m next mark  / search  n note  q quit"
      : "space \(arrows) + - m / n q"
    return [StyledText(keys, .dim)]
  }

  private func middle(rows: Int) -> [StyledText] {
    guard rows > 0 else { return [] }
    let strip = ReplayStrip(replay, at: position)
    guard size.columns >= Self.stripFrom else {
      let few = rows >= 8 ? strip.rows(columns: size.columns, atMost: rows / 3) : []
      let rule = few.isEmpty ? [] : [ruler]
      return events(columns: size.columns, rows: rows - few.count - rule.count) + rule + few
    }
    let width = min(44, size.columns * 3 / 8)
    let left = size.columns - width - 3
    let events = events(columns: left, rows: rows)
    let column = strip.column(columns: width, rows: rows)
    let edge = glyphs == .unicode ? " │ " : " | "
    return (0..<rows).map { row in
      let line = row < events.count ? events[row] : StyledText()
      let blanks = String(repeating: " ", count: max(0, left - line.columns))
      return "\(line)\(blanks)\(edge, .dim)\(row < column.count ? column[row] : "")"
    }
  }

  /// The moments up to the one on show, that one last and whole as far as there is room.
  private func events(columns: Int, rows: Int) -> [StyledText] {
    guard rows > 0 else { return [] }
    var lines: [StyledText] = []
    var index = position
    while index >= 0, lines.count < rows {
      var own: [StyledText] = []
      let isCurrent = index == position
      let sign = glyphs == .unicode ? "▸ " : "> "
      let gutter: StyledText = isCurrent ? "\(sign, .bold)" : "  "
      let line = ReplayLine(replay, index, seenAt: position, glyphs: glyphs)
      for (place, line) in line.lines(isWhole: isCurrent).enumerated() {
        for piece in line.wrapped(toColumns: max(1, columns - 2), indent: place == 0 ? 2 : 4) {
          own.append((own.isEmpty ? gutter : "  ") + piece)
        }
      }
      if !isCurrent, replay.moments[index].marker == nil, own.count > Self.mostLines {
        own = Array(own.prefix(Self.mostLines - 1)) + [StyledText("    …", .dim)]
      }
      lines = (isCurrent ? Array(own.prefix(rows)) : own) + lines
      index -= 1
    }
    return Array(lines.suffix(rows)) + Array(repeating: "", count: max(0, rows - lines.count))
  }

  /// How many lines a moment keeps once the next has come.
  private static let mostLines = 4

  // MARK: Drawing

  /// How far it has come, with a sign where a marker was; where the next ones are nobody knew.
  private var bar: StyledText {
    let width = size.columns
    let count = replay.moments.count
    guard width >= 10, count > 1 else { return ruler }
    let isUnicode = glyphs == .unicode
    var cells = [Character](repeating: isUnicode ? "─" : "-", count: width)
    func place(_ index: Int) -> Int { index * (width - 1) / (count - 1) }
    for index in 0...position where replay.moments[index].marker != nil {
      cells[place(index)] = isUnicode ? "◆" : "*"
    }
    let here = place(position)
    cells[here] = isUnicode ? "●" : "O"
    return
      "\(String(cells[..<here]), .accent)\(String(cells[here]), .bold)\(String(cells[(here + 1)...]), .dim)"
  }

  private var ruler: StyledText {
    StyledText(String(repeating: glyphs == .unicode ? "─" : "-", count: size.columns), .dim)
  }

  /// One text at each end of a line; the left one gives way.
  private static func spread(_ left: StyledText, _ right: StyledText, _ columns: Int) -> StyledText
  {
    let room = columns - right.columns - 1
    guard room > 0 else { return left.clipped(toColumns: columns) }
    let left = left.clipped(toColumns: room)
    return left + StyledText(String(repeating: " ", count: columns - left.columns - right.columns))
      + right
  }
}
