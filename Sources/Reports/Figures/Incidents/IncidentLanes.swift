import DisplayText

/// The lanes of an incident, drawn one below the other.
struct IncidentLanes {
  let scale: ElapsedScale
  let left: Double
  /// Where the next lane begins.
  private(set) var y: Double
  let letters: Double
  let isNarrow: Bool
  let width: Double
  private(set) var marks: [Mark] = []

  init(
    scale: ElapsedScale, left: Double, y: Double, letters: Double, isNarrow: Bool, width: Double
  ) {
    self.scale = scale
    self.left = left
    self.y = y
    self.letters = letters
    self.isNarrow = isNarrow
    self.width = width
  }

  /// The name of the next lane; what is in it is drawn around the middle that comes back.
  private mutating func begin(_ name: String, height: Double, ink: Ink = .quiet) -> Double {
    if isNarrow {
      marks.append(
        .label(FigureLabel(name, at: Point(0, y + letters), size: letters, ink: ink, width: width)))
      y += letters * 1.25
    }
    let middle = y + height / 2
    if !isNarrow {
      marks.append(
        .label(
          FigureLabel(
            name, at: Point(left - 8, middle + letters * 0.35), anchor: .end, size: letters,
            ink: ink, width: left - 8)))
    }
    y += height
    return middle
  }

  mutating func state(_ phases: [IncidentFigure.Phase]) {
    guard !phases.isEmpty else { return }
    let rows = phases.count > 2 ? 2.0 : 1
    let middle = begin("state", height: letters * (1.3 + 1.4 * rows)) + letters * 0.7 * (rows - 1)
    let end = (scale.stretches.last.map { $0.x + $0.width } ?? width) + 8
    var placement = LabelPlacement(
      within: Box(
        x: left, y: middle - letters * (0.3 + 1.4 * rows), width: width - left,
        height: letters * (1.2 + 1.4 * rows)))
    for (index, phase) in phases.enumerated() {
      let from = scale.position(phase.at)
      let next = index + 1 < phases.count ? scale.position(phases[index + 1].at) : end
      let ink: Ink =
        switch phase.name {
        case "closed": .done
        case "mitigated": .before
        default: .late
        }
      marks.append(
        .box(Box(x: from, y: middle + 2, width: max(2, next - from), height: 9), ink))
      let candidates = [middle - 3, middle - 3 - letters * 1.4].flatMap { row in
        [
          FigureLabel(phase.name, at: Point(from, row), size: letters),
          FigureLabel(phase.name, at: Point(min(next, width), row), anchor: .end, size: letters),
        ]
      }
      if let label = placement.first(of: candidates, margin: 2) { marks.append(.label(label)) }
    }
  }

  /// One lane; happenings too near each other for their numbers share one.
  mutating func lane(
    _ lane: IncidentFigure.Lane, _ happenings: [(IncidentFigure.Happening, number: Int?)]
  ) {
    let stands = lane == .decisions
    let middle = begin(
      lane.rawValue, height: letters * (stands ? 2.1 : 1.6), ink: stands ? .strong : .quiet)
    let radius = stands ? 7.0 : 5
    for (happening, _) in happenings.prefix(60) {
      guard let to = happening.to, to > happening.at else { continue }
      let (from, end) = (scale.position(happening.at), scale.position(to))
      // Below the sign, so that its number stays free of it.
      let line = middle + radius + 2
      marks.append(.line(Point(from, line), Point(end, line), .stroke))
      marks.append(.line(Point(end, line - 5), Point(end, line), .stroke))
    }
    var group: (from: Double, to: Double, numbers: [Int], others: Int)?
    func label() -> FigureLabel? {
      guard let group else { return nil }
      let ink: Ink = stands ? .strong : .words
      return FigureLabel(
        Self.words(group.numbers, group.others),
        at: Point(group.to + radius + 3, middle + letters * 0.35), size: letters, ink: ink)
    }
    func signs(_ x: Double) -> Mark {
      .sign(lane.sign, at: Point(x, middle), radius: radius, lane.ink)
    }
    var last = -Double.infinity
    for (happening, number) in happenings {
      let x = scale.position(happening.at)
      if let end = label()?.box.right, end + radius + 3 > x, let current = group {
        group = (
          current.from, x, current.numbers + [number].compactMap { $0 },
          current.others + (number == nil ? 1 : 0)
        )
      } else {
        if let label = label() { marks.append(.label(label)) }
        group = (x, x, [number].compactMap { $0 }, number == nil ? 1 : 0)
      }
      // Signs on top of each other show no more than one.
      if x - last >= 3 {
        marks.append(signs(x))
        last = x
      }
    }
    if let label = label() {
      // The last one may have no room to its right.
      let right = min(label.box.right, width)
      marks.append(
        .label(
          FigureLabel(
            label.text, at: Point(right, label.at.y), anchor: .end, size: letters, ink: label.ink)))
    }
  }

  mutating func person(_ person: IncidentFigure.Person) {
    let middle = begin(person.name, height: letters * 1.35)
    guard let first = person.times.first, let last = person.times.last else { return }
    marks.append(
      .line(
        Point(scale.position(first), middle), Point(scale.position(last), middle), .grid))
    var before = -Double.infinity
    for time in person.times {
      let x = scale.position(time)
      guard x - before >= 2 else { continue }
      before = x
      marks.append(.box(Box(x: x - 0.75, y: middle - 5, width: 1.5, height: 10), .now))
    }
  }

  /// `3`, `3, 4`, `3 to 9`; `+12` for those without a number.
  private static func words(_ numbers: [Int], _ others: Int) -> String {
    let others = others > 0 ? ["+\(others)"] : []
    guard numbers.count > 2, let first = numbers.first, let last = numbers.last else {
      return (numbers.map(String.init) + others).joined(separator: ", ")
    }
    let isRun = last - first == numbers.count - 1
    let joined = isRun ? "\(first) to \(last)" : numbers.map(String.init).joined(separator: ", ")
    return ([joined] + others).joined(separator: ", ")
  }
}
