package import BrinkModel
package import DisplayText

/// Actions over the weeks: open and overdue ones above the line, closed ones below it.
package struct BurnDownFigure: DrawnFigure {
  /// Oldest first.
  package let weeks: [ActionWeek]

  package init(_ weeks: [ActionWeek]) { self.weeks = weeks }

  package var title: String { "Actions open, overdue and closed, by week" }

  package var summary: String {
    guard let last = weeks.last, let first = weeks.first else { return "No actions." }
    let closed = weeks.reduce(0) { $0 + $1.closed }
    return "Since the week of \(first.monday), \(closed) actions were closed; "
      + "\(last.open) are open now, \(last.overdue) of them overdue."
  }

  package var emptiness: String? {
    weeks.contains { $0.open + $0.closed > 0 }
      ? nil : "No action was open or closed in these weeks."
  }

  package func text(columns: Int, glyphs: Glyphs) -> StyledText {
    if let emptiness { return StyledText(lines: emptiness.wrapped(toColumns: columns)) }
    let most = weeks.map { max($0.open, $0.closed) }.max() ?? 1
    let numbers = max(3, String(most).count)
    let room = max(4, columns - 9 - 3 * (numbers + 2))
    func bar(_ count: Int, _ mark: Character) -> String {
      let length = Int((Double(count) / Double(most) * Double(room)).rounded(.up))
      return String(repeating: mark, count: count > 0 ? max(1, length) : 0)
    }
    let head = ["open", "late", "done"].map {
      $0.padded(toColumns: numbers + 2, alignedRight: true)
    }
    var text = StyledText(
      ("week of".padded(toColumns: 7) + head.joined()).clipped(toColumns: columns) + "\n", .dim)
    for week in weeks {
      let late = bar(week.overdue, glyphs == .unicode ? "▓" : "!")
      let whole = bar(week.open, glyphs.full)
      text += "\(DayScale.day(week.monday).padded(toColumns: 7), .dim)"
      for count in [week.open, week.overdue, week.closed] {
        text += StyledText("\(count)".padded(toColumns: numbers + 2, alignedRight: true))
      }
      text += "  \(late, .warning)\(String(whole.dropFirst(late.count)), .accent)\n"
    }
    return text
  }

  package func drawing(width: Double) -> Drawing {
    var drawing = Drawing(width: width)
    let letters = drawing.size
    let key = drawing.key(
      [(nil, .now, "open"), (nil, .late, "overdue"), (nil, .done, "closed in the week")], at: 2)
    let top = key + letters * 2.4
    let scale = LinearScale(
      holding: weeks.flatMap { [Double($0.open), -Double($0.closed)] }, from: top + 200, to: top,
      isWhole: true)
    let name: (Double) -> String = { NumberText.short($0.magnitude) }
    let left = drawing.gutter(scale.ticks.map(name))
    drawing.words("actions", at: Point(0, top - letters * 1.2), ink: .quiet)
    drawing.levels(scale, from: left, to: width - 2, name: name)
    let each = min(60, (width - 2 - left) / Double(max(1, weeks.count)))
    let zero = scale.position(0)
    for (index, week) in weeks.enumerated() {
      let x = left + (Double(index) + 0.14) * each
      func box(_ from: Double, _ to: Double) -> Box {
        Box(x: x, y: min(from, to), width: each * 0.72, height: abs(to - from))
      }
      let late = scale.position(Double(week.overdue))
      if week.overdue > 0 { drawing.add(.box(box(zero, late), .late)) }
      if week.open > week.overdue {
        drawing.add(.box(box(late, scale.position(Double(week.open))), .now))
      }
      if week.closed > 0 {
        drawing.add(.box(box(zero, scale.position(-Double(week.closed))), .done))
      }
    }
    let bottom = scale.position(scale.values.lowerBound)
    let names = weeks.enumerated().map { index, week in
      (left + (Double(index) + 0.5) * each, DayScale.day(week.monday))
    }
    drawing.namesBelow(names, y: bottom + letters * 1.5, from: left, ticksAt: bottom)
    drawing.words(
      "weeks by their Monday, as they ended or are now",
      at: Point(width - 2, bottom + letters * 2.9),
      anchor: .end, ink: .quiet, width: width)
    drawing.height = bottom + letters * 3.4
    return drawing
  }
}
