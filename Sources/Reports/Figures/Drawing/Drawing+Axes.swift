extension Drawing {
  /// The room a scale's numbers need to the left of their axis, with a blank beside them.
  func gutter(_ names: [String]) -> Double {
    (names.map { TextMeasure.ems($0) }.max() ?? 0) * size + 8
  }

  /// Level lines with their numbers to the left of the axis.
  mutating func levels(
    _ scale: LinearScale, from left: Double, to right: Double, name: (Double) -> String
  ) {
    for tick in scale.ticks {
      let y = scale.position(tick)
      add(.line(Point(left, y), Point(right, y), tick == 0 ? .axis : .grid))
      words(
        name(tick), at: Point(left - 6, y + size * 0.35), anchor: .end, ink: .quiet,
        width: left - 6)
    }
  }

  /// Names below an axis, each under its place; those that would touch another are left out, the
  /// first and the last of all the least.
  mutating func namesBelow(
    _ names: [(at: Double, name: String)], y: Double, from left: Double = 0, ticksAt axis: Double?
  ) {
    var placement = LabelPlacement(
      within: Box(x: left, y: y - size, width: width - left, height: size * 1.5))
    let order =
      [names.indices.first, names.indices.dropFirst().last].compactMap { $0 }
      + names.indices.dropFirst().dropLast()
    for index in order {
      let (x, name) = names[index]
      let half = TextMeasure.ems(name) * size / 2
      let middle = min(max(x, left + half), width - half)
      let label = label(name, at: Point(middle, y), anchor: .middle, ink: .quiet)
      guard let label = placement.first(of: [label], margin: 4) else { continue }
      add(.label(label))
      if let axis { add(.line(Point(x, axis), Point(x, axis + 4), .axis)) }
    }
  }

  /// A row of samples with their words, in as many lines as they need.
  ///
  /// - Returns: Where the next thing may begin.
  mutating func key(_ samples: [(Mark.Sign?, Ink, String)], at top: Double) -> Double {
    var (x, y) = (0.0, top + size)
    for (sign, ink, name) in samples {
      let needed = 20 + label(name, at: Point(0, 0), width: width - 20).width
      if x > 0, x + needed > width { (x, y) = (0, y + size * 1.6) }
      if let sign {
        add(.sign(sign, at: Point(x + 7, y - size * 0.35), radius: 5, ink))
      } else if ink == .mark || ink == .line || ink == .stroke || ink == .axis {
        add(.line(Point(x, y - size * 0.35), Point(x + 14, y - size * 0.35), ink))
      } else {
        add(.box(Box(x: x + 1, y: y - size * 0.8, width: 12, height: size * 0.85), ink))
      }
      words(name, at: Point(x + 20, y), width: width - x - 20)
      x += needed + 16
    }
    return y + size * 0.9
  }
}
