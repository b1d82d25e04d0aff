import DisplayText

extension IncidentFigure {
  package func drawing(width: Double) -> Drawing {
    var drawing = Drawing(width: width)
    let letters = drawing.size
    let names = shownPeople(drawing.isNarrow).map(\.name) + lanes.map(\.rawValue) + ["state"]
    let widest = names.map { TextMeasure.ems(visible($0)) * letters }.max() ?? 0
    // On a phone the names stand above their lanes, so that the lanes have all of the width.
    let left = drawing.isNarrow ? 0 : min(widest, 150) + 14
    let scale = ElapsedScale(times, x: left + 9...width - (drawing.isNarrow ? 34 : 48))
    let top = drawing.key(samples(scale), at: 2) + 6
    var lanes = IncidentLanes(
      scale: scale, left: left, y: top, letters: letters, isNarrow: drawing.isNarrow, width: width)
    lanes.state(phases)
    let numbers = numbers
    for lane in self.lanes {
      let own = happenings.indices.filter { happenings[$0].lane == lane }
      lanes.lane(lane, own.map { (happenings[$0], numbers[$0]) })
    }
    let shown = shownPeople(drawing.isNarrow)
    for person in shown { lanes.person(person) }
    for cut in scale.cuts {
      drawing.add(
        .box(
          Box(x: cut.from + 5, y: top, width: cut.to - cut.from - 10, height: lanes.y - top),
          .field2))
    }
    drawing.add(.line(Point(left, lanes.y), Point(width, lanes.y), .axis))
    let ticks = scale.ticks(apart: drawing.isNarrow ? 72 : 90)
    for tick in ticks {
      drawing.add(.line(Point(tick.at, top), Point(tick.at, lanes.y), .grid))
    }
    drawing.add(lanes.marks)
    var y = lanes.y
    drawing.namesBelow(ticks.map { ($0.at, $0.name) }, y: y + letters * 1.5, ticksAt: y)
    drawing.words(
      "time since \(began)", at: Point(width, y + letters * 2.9), anchor: .end, ink: .quiet,
      width: width)
    y += letters * 3.4
    if people.count > shown.count {
      drawing.words(
        "and \(people.count - shown.count) more people", at: Point(0, y + 4), ink: .quiet)
      y += letters * 1.5
    }
    drawing.height = legend(numbers, below: y, in: &drawing) + 4
    return drawing
  }

  private func shownPeople(_ isNarrow: Bool) -> ArraySlice<Person> {
    people.prefix(isNarrow ? 5 : 8)
  }

  private func samples(_ scale: ElapsedScale) -> [(Mark.Sign?, Ink, String)] {
    var samples: [(Mark.Sign?, Ink, String)] = lanes.map { lane in
      (lane.sign, lane.ink, String(lane.rawValue.dropLast()))
    }
    samples.append((nil, .now, "something written"))
    if scale.stretches.count > 1 { samples.append((nil, .field2, "cut: nothing written")) }
    return samples
  }

  /// The numbered lines below the picture.
  private func legend(_ numbers: [Int: Int], below top: Double, in drawing: inout Drawing) -> Double
  {
    var y = top + 4
    let letters = drawing.size
    let indent = 30.0
    for index in happenings.indices {
      guard let number = numbers[index] else { continue }
      let happening = happenings[index]
      let time = ElapsedText.text(milliseconds: happening.at)
      let line = visible("\(time)  \(happening.who): \(happening.words)").onOneLine
      let ink: Ink = happening.lane == .decisions ? .strong : .words
      let ems = (drawing.width - indent - 18) / letters
      let lines = Paragraph.lines(
        String(line.prefix(300)), ems: ink == .strong ? ems / TextMeasure.boldness : ems)
      y += letters * 1.1
      drawing.words("\(number)", at: Point(indent - 8, y), anchor: .end, ink: .strong)
      drawing.add(
        .sign(
          happening.lane.sign, at: Point(indent + 5, y - letters * 0.35), radius: 5,
          happening.lane.ink))
      for (place, words) in lines.prefix(2).enumerated() {
        if place > 0 { y += letters * 1.25 }
        let more = place == 1 && lines.count > 2 ? " …" : ""
        drawing.words(
          words + more, at: Point(indent + 16, y), ink: ink, width: drawing.width - indent - 16)
      }
      y += letters * 0.45
    }
    let rest = happenings.count - numbers.count
    if rest > 0 {
      y += letters * 1.1
      drawing.words("and \(rest) more without a number", at: Point(indent, y), ink: .quiet)
    }
    return y + letters * 0.3
  }
}

extension IncidentFigure.Lane {
  var sign: Mark.Sign {
    switch self {
    case .decisions: .diamond
    case .overloads: .cross
    case .tasks: .square
    case .actions: .triangle
    }
  }

  var ink: Ink {
    switch self {
    case .decisions: .decision
    case .overloads: .late
    case .tasks: .hollow
    case .actions: .done
    }
  }
}
