import Statistics

extension CalibrationFigure {
  package func drawing(width: Double) -> Drawing {
    var drawing = Drawing(width: width)
    var y = drawing.key(
      [
        (.circle, .now, sides.isEmpty ? "share that came true" : "all and calm"),
        sides.isEmpty ? nil : (.square, .hollow, "pressed"),
        (nil, .stroke, "90 % range"), (nil, .mark, "perfect"),
      ].compactMap { $0 }, at: 2)
    let panels = sides.isEmpty ? [whole] : [whole] + sides
    let side = drawing.isNarrow ? width : min(360, (width - 24) / Double(min(panels.count, 2)))
    if drawing.isNarrow || sides.isEmpty {
      for panel in panels {
        y = draw(panel, at: Point(0, y), size: side, in: &drawing)
      }
    } else {
      // Everything is large; the two that are compared stand beside it, on one scale each.
      let bottom = draw(whole, at: Point(0, y), size: side, in: &drawing, share: 1.18)
      let small = width - side - 24
      let lower = draw(sides[0], at: Point(side + 24, y), size: small, in: &drawing, share: 0.42)
      y = max(
        bottom,
        draw(sides[1], at: Point(side + 24, lower), size: small, in: &drawing, share: 0.42))
    }
    for remark in remarks {
      for line in Paragraph.lines(remark, ems: width / drawing.size) {
        drawing.words(line, at: Point(0, y + drawing.size), ink: .quiet)
        y += drawing.size * 1.5
      }
    }
    drawing.height = y + 4
    return drawing
  }

  /// Draws one plot with its axes.
  ///
  /// - Returns: Where the next thing may begin.
  private func draw(
    _ panel: Panel, at corner: Point, size: Double, in drawing: inout Drawing, share: Double = 0.8
  ) -> Double {
    let letters = drawing.size
    drawing.words(
      heading(panel), at: Point(corner.x, corner.y + letters), ink: .strong, width: size)
    let top = corner.y + letters * 3.6
    let left = corner.x + drawing.gutter(["100 %"])
    let (right, bottom) = (corner.x + size - 22, top + (size - left + corner.x - 22) * share)
    let across = LinearScale(holding: [1], from: left, to: right, most: 6)
    let up = LinearScale(holding: [1], from: bottom, to: top, most: share < 0.5 ? 4 : 6)
    drawing.words("came true", at: Point(corner.x, top - letters * 0.9), ink: .quiet)
    drawing.levels(up, from: left, to: right) { FixedPoint.percent($0) + " %" }
    drawing.namesBelow(
      [0, 0.2, 0.4, 0.6, 0.8, 1].map { (across.position($0), FixedPoint.percent($0) + " %") },
      y: bottom + letters * 1.7, from: corner.x, ticksAt: bottom)
    drawing.words(
      "said", at: Point((left + right) / 2, bottom + letters * 3), anchor: .middle, ink: .quiet)
    drawing.add(
      .line(
        Point(across.position(0), up.position(0)), Point(across.position(1), up.position(1)), .mark)
    )
    let isPressed = panel == sides.last
    var placement = LabelPlacement(
      within: Box(x: left, y: top, width: corner.x + size - left, height: bottom - top))
    for bin in panel.bins {
      let x = across.position(bin.stated)
      let share = Double(bin.cameTrue.hits) / Double(max(1, bin.cameTrue.total))
      let (low, high) = (up.position(bin.range90.low), up.position(bin.range90.high))
      drawing.add(.line(Point(x, high), Point(x, low), .stroke))
      for end in [low, high] { drawing.add(.line(Point(x - 4, end), Point(x + 4, end), .stroke)) }
      let at = Point(x, up.position(share))
      drawing.add(
        .sign(isPressed ? .square : .circle, at: at, radius: 5, isPressed ? .hollow : .now))
      placement.keepFree(Box(x: x - 6, y: high, width: 12, height: low - high))
    }
    for bin in panel.bins {
      let x = across.position(bin.stated)
      let (low, high) = (up.position(bin.range90.low), up.position(bin.range90.high))
      let words = "\(bin.cameTrue.hits) of \(bin.cameTrue.total)"
      let places: [(Double, Double, FigureLabel.Anchor)] = [
        (0, low + letters * 1.1, .middle), (0, high - letters * 0.4, .middle),
        (0, low + letters * 2.4, .middle), (0, high - letters * 1.7, .middle),
        (9, (low + high) / 2, .start), (-9, (low + high) / 2, .end),
        (9, low, .start), (-9, low, .end),
      ]
      let candidates = places.map { across, y, anchor in
        drawing.label(words, at: Point(x + across, y), anchor: anchor, ink: .quiet)
      }
      if let label = placement.first(of: candidates) { drawing.add(.label(label)) }
    }
    return bottom + letters * 3.8
  }
}
