package import DisplayText

extension IncidentFigure {
  package func text(columns: Int, glyphs: Glyphs) -> StyledText {
    if let emptiness { return StyledText(lines: emptiness.wrapped(toColumns: columns)) }
    let shown = people.prefix(8)
    let names = shown.map(\.name.onOneLine) + lanes.map(\.rawValue) + ["state"]
    let widest = names.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let gutter = min(widest, max(6, columns / 4))
    let room = max(8, columns - gutter - 2)
    let scale = ElapsedScale(times, x: 0...Double(room - 1), cutWidth: 3, least: 6)
    var text = StyledText()
    func row(_ name: String, _ cells: [Character], _ style: Style) {
      var line = String(cells)
      while line.last == " " { line.removeLast() }
      let label = name.clipped(toColumns: gutter).padded(toColumns: gutter)
      text += "\(label, .dim)  \(line, style)\n"
    }
    func place(_ time: Int64) -> Int {
      min(room - 1, max(0, Int(scale.position(time).rounded())))
    }
    row("state", stateRow(room, place, glyphs), .plain)
    let numbers = numbers
    for lane in lanes {
      var cells = [Character](repeating: " ", count: room)
      var free = 0
      for (index, happening) in happenings.enumerated() where happening.lane == lane {
        if let to = happening.to {
          for column in place(happening.at)...max(place(happening.at), place(to))
          where cells[column] == " " { cells[column] = glyphs.line }
        }
        let mark = numbers[index].map(String.init) ?? "+"
        let start = min(place(happening.at), room - mark.count)
        guard start >= free else { continue }
        for (offset, character) in mark.enumerated() { cells[start + offset] = character }
        // A blank after it, or two numbers would read as one.
        free = start + mark.count + 1
      }
      row(lane.rawValue, cells, lane == .decisions ? .bold : .plain)
    }
    for person in shown {
      var cells = [Character](repeating: " ", count: room)
      for time in person.times { cells[place(time)] = glyphs.upright }
      row(person.name.onOneLine, cells, .accent)
    }
    row("", tickRow(scale, room), .dim)
    if people.count > shown.count {
      text += "\("and \(people.count - shown.count) more people", .dim)\n"
    }
    return text + legend(numbers, columns)
  }

  private func stateRow(
    _ room: Int, _ place: (Int64) -> Int, _ glyphs: Glyphs
  ) -> [Character] {
    var cells = [Character](repeating: " ", count: room)
    for (index, phase) in phases.enumerated() {
      let from = place(phase.at)
      let end = index + 1 < phases.count ? place(phases[index + 1].at) : room
      guard from < end || index + 1 == phases.count else { continue }
      for column in from..<max(from + 1, end) where column < room {
        cells[column] = glyphs.line
      }
      cells[from] = glyphs.upright
      for (offset, character) in phase.name.enumerated() where from + 1 + offset < min(room, end) {
        cells[from + 1 + offset] = character
      }
    }
    return cells
  }

  private func tickRow(_ scale: ElapsedScale, _ room: Int) -> [Character] {
    var cells = [Character](repeating: " ", count: room)
    var free = 0
    for tick in scale.ticks(apart: 14) {
      let start = max(0, Int(tick.at.rounded()))
      guard start >= free, start + tick.name.count <= room else { continue }
      for (offset, character) in tick.name.enumerated() { cells[start + offset] = character }
      free = start + tick.name.count + 2
    }
    return cells
  }

  private func legend(_ numbers: [Int: Int], _ columns: Int) -> StyledText {
    var text = StyledText()
    for (index, happening) in happenings.enumerated() {
      guard let number = numbers[index] else { continue }
      let clock = ElapsedText.text(milliseconds: happening.at)
      let mark = "\(number)".padded(toColumns: 2, alignedRight: true)
      let words = String("\(happening.who): \(happening.words)".onOneLine.prefix(300))
      let line: StyledText = "\(mark, .bold)  \(clock, .dim)  \(words)"
      for piece in line.wrapped(toColumns: columns, indent: 4).prefix(3) { text += piece + "\n" }
    }
    let rest = happenings.count - numbers.count
    if rest > 0 { text += "\("and \(rest) more without a number", .dim)\n" }
    return text
  }
}
