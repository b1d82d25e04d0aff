import DisplayText

extension RecurrenceFigure {
  package func drawing(width: Double) -> Drawing {
    var drawing = Drawing(width: width)
    let letters = drawing.size
    let key = drawing.key(
      [
        (nil, .now, "repeats, these \(days) days"), (nil, .before, "repeats, \(days) days before"),
        (nil, .missing, "all incidents"),
      ], at: 2)
    let shown = services.prefix(Self.most)
    let widest =
      shown.map { TextMeasure.ems(visible(Self.name($0)), isBold: true) * letters }.max() ?? 0
    let left = drawing.isNarrow ? 2 : min(widest, 190) + 12
    let words = (shown.map { max($0.now.words, $0.before.words) }.max() ?? "").count
    let right = width - Double(words + 2) * letters * 0.64
    var y = key + letters * 0.8
    let most = shown.flatMap { [Double($0.now.incidents), Double($0.before.incidents)] }
    let scale = LinearScale(holding: most, from: left, to: right, isWhole: true)
    let top = y
    var rows: [Mark] = []
    for service in shown {
      let name = Self.name(service)
      if drawing.isNarrow {
        rows.append(
          .label(drawing.label(name, at: Point(0, y + letters), ink: .strong, width: width)))
        y += letters * 1.5
      } else {
        rows.append(
          .label(
            drawing.label(
              name, at: Point(left - 10, y + 20), anchor: .end, ink: .strong, width: left - 10)))
      }
      for (count, ink) in [(service.now, Ink.now), (service.before, .before)] {
        let full = scale.position(Double(count.incidents))
        rows.append(.box(Box(x: left, y: y, width: full - left, height: 13), .missing))
        let part = scale.position(Double(count.repeats))
        if count.repeats > 0 {
          rows.append(.box(Box(x: left, y: y, width: part - left, height: 13), ink))
        }
        rows.append(
          .label(
            drawing.label(
              count.words, at: Point(full + 6, y + 11),
              ink: ink == .now ? .words : .quiet)))
        y += 16
      }
      y += 12
    }
    for tick in scale.ticks {
      let x = scale.position(tick)
      drawing.add(.line(Point(x, top - 4), Point(x, y), tick == 0 ? .axis : .grid))
    }
    drawing.add(rows)
    drawing.namesBelow(
      scale.ticks.map { (scale.position($0), NumberText.short($0)) }, y: y + letters * 1.2,
      ticksAt: nil)
    drawing.words(
      "incidents", at: Point((left + right) / 2, y + letters * 2.6), anchor: .middle, ink: .quiet)
    y += letters * 3.2
    if services.count > shown.count {
      drawing.words(
        "and \(services.count - shown.count) more services", at: Point(0, y + letters), ink: .quiet,
        width: width)
      y += letters * 1.6
    }
    drawing.height = y
    return drawing
  }
}
