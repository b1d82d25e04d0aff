import BrinkModel
import DisplayText

extension ScoreFigure {
  package func drawing(width: Double) -> Drawing {
    var drawing = Drawing(width: width)
    let letters = drawing.size
    let top = letters * 2.2
    let scale = LinearScale(
      holding: [Double(max(1, most))], from: top + 220, to: top, most: 7, isWhole: true)
    let names = scale.ticks.map { NumberText.short($0) }
    let left = drawing.gutter(names)
    drawing.words("total, of \(most)", at: Point(0, letters), ink: .quiet, width: width)
    for (index, band) in bands.enumerated() where band.least < most {
      let next = index + 1 < bands.count ? bands[index + 1].least : most
      // A band ends where the next one's first number stands, so each line is in one band only.
      let from = scale.position(Double(max(0, band.least)) - (band.least > 0 ? 0.5 : 0))
      let to = scale.position(
        index + 1 < bands.count ? Double(next) - 0.5 : scale.values.upperBound)
      let ink: Ink = [.field1, .field2, .field3, .field4][min(3, index * 4 / max(1, bands.count))]
      drawing.add(.box(Box(x: left, y: to, width: width - left - 2, height: from - to), ink))
    }
    drawing.levels(scale, from: left, to: width - 2) { NumberText.short($0) }
    let shown = known.suffix(400)
    guard let first = shown.first, let last = shown.last else { return drawing }
    let days = DayScale(from: first.day, to: last.day, start: left + 16, end: width - 20)
    let points = shown.map { Point(days.position($0.day), scale.position(Double($0.total ?? 0))) }
    drawing.add(.path(points, .line))
    var placement = LabelPlacement(
      within: Box(x: left, y: top, width: width - left, height: 220),
      besides: points.map { Box(x: $0.x - 5, y: $0.y - 5, width: 10, height: 10) }
        + Self.along(points))
    for point in points where points.count < 80 {
      drawing.add(.sign(.circle, at: point, radius: 4.5, .now))
    }
    bandNames(scale, left: left, in: &drawing, &placement)
    lowestNames(Array(shown), points, in: &drawing, &placement)
    let bottom = scale.position(0)
    let ticks = days.ticks(most: drawing.isNarrow ? 5 : 9).map { ($0.at, $0.name) }
    drawing.namesBelow(ticks, y: bottom + letters * 1.5, from: left, ticksAt: bottom)
    drawing.words(
      "day of the score", at: Point(width - 2, bottom + letters * 2.9), anchor: .end, ink: .quiet)
    drawing.height = bottom + letters * 3.4
    return drawing
  }

  private func bandNames(
    _ scale: LinearScale, left: Double, in drawing: inout Drawing, _ placement: inout LabelPlacement
  ) {
    for (index, band) in bands.enumerated() where band.least <= most {
      let next = index + 1 < bands.count ? bands[index + 1].least - 1 : most
      let range = next > band.least ? "\(band.least)-\(next)" : "\(band.least)"
      let words = "\(range) \(band.name)"
      let middle = (scale.position(Double(band.least)) + scale.position(Double(next))) / 2
      let places = [middle, scale.position(Double(next)), scale.position(Double(band.least))]
      let width = drawing.width - left - 12
      let candidates = places.flatMap { y in
        [
          drawing.label(
            words, at: Point(drawing.width - 6, y + 4), anchor: .end, ink: .quiet, width: width),
          drawing.label(words, at: Point(left + 6, y + 4), ink: .quiet, width: width),
        ]
      }
      if let label = placement.first(of: candidates) { drawing.add(.label(label)) }
    }
  }

  /// The lowest dimension at the last score, and wherever another one came to be it.
  private func lowestNames(
    _ shown: [Scored], _ points: [Point], in drawing: inout Drawing,
    _ placement: inout LabelPlacement
  ) {
    let letters = drawing.size
    let changes = shown.indices.filter { index in
      !shown[index].lowest.isEmpty
        && (index == 0 || shown[index - 1].lowest != shown[index].lowest)
    }
    let order = ([shown.indices.last].compactMap { $0 } + changes.reversed())
      .filter { !shown[$0].lowest.isEmpty }
    var done: Set<Int> = []
    for index in order where done.insert(index).inserted && done.count <= 12 {
      let words = "lowest: " + shown[index].lowest.prefix(2).joined(separator: ", ")
      let at = points[index]
      let places: [(Double, Double, FigureLabel.Anchor)] = [
        (0, 1.7, .middle), (0, -1.0, .middle), (6, 1.7, .start), (-6, 1.7, .end), (6, -1.0, .start),
        (-6, -1.0, .end), (0, 3.0, .middle), (-6, 3.0, .end), (6, 3.0, .start), (-6, -2.3, .end),
        (6, -2.3, .start),
      ]
      let candidates = places.map { across, down, anchor in
        drawing.label(
          words, at: Point(at.x + across, at.y + down * letters), anchor: anchor,
          width: drawing.width * 0.6)
      }
      if let label = placement.first(of: candidates) { drawing.add(.label(label)) }
    }
  }

  /// Boxes along a line, for words to keep off it.
  private static func along(_ points: [Point]) -> [Box] {
    guard points.count < 80 else { return [] }
    return zip(points, points.dropFirst()).flatMap { from, to in
      (1..<8).map { step in
        let share = Double(step) / 8
        return Box(
          x: from.x + (to.x - from.x) * share - 2, y: from.y + (to.y - from.y) * share - 2,
          width: 4, height: 4)
      }
    }
  }
}
