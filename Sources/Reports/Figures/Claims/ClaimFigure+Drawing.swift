extension ClaimFigure {
  package func drawing(width: Double) -> Drawing {
    var drawing = Drawing(width: width)
    let letters = drawing.size
    var y = letters
    for line in Paragraph.lines(verdict, ems: width / letters / TextMeasure.boldness).prefix(4) {
      drawing.words(line, at: Point(0, y), ink: .strong, width: width)
      y += letters * 1.4
    }
    y = drawing.key(samples, at: y - letters * 0.6)
    let scale = LinearScale(
      holding: baseline.compactMap { $0 } + known + (mark.map { [$0.level] } ?? []),
      from: y + letters * 2 + 190, to: y + letters * 2)
    let names = scale.ticks.map(name)
    let left = min(width / 3, drawing.gutter(names))
    let right = width - 2
    drawing.words(
      "\(measure) per \(cycle)", at: Point(0, y + letters), ink: .quiet, width: width)
    drawing.levels(scale, from: left, to: right, name: name)
    let columns = Columns(baseline, window, from: left + 4, to: right)
    draw(columns, scale, in: &drawing)
    if let mark {
      let level = scale.position(mark.level)
      drawing.add(.line(Point(left, level), Point(right, level), .mark))
    }
    let bottom = scale.position(scale.values.lowerBound)
    if let divide = columns.divide {
      drawing.add(.line(Point(divide, scale.end), Point(divide, bottom + letters * 2.6), .axis))
    }
    drawing.namesBelow(columns.names, y: bottom + letters * 1.3, from: left, ticksAt: nil)
    parts(columns, y: bottom + letters * 2.7, left: left, in: &drawing)
    drawing.height = bottom + letters * 3.2
    return drawing
  }

  private var samples: [(Mark.Sign?, Ink, String)] {
    var samples: [(Mark.Sign?, Ink, String)] = []
    if !baseline.isEmpty { samples.append((nil, .before, "baseline")) }
    samples.append((nil, .now, "window"))
    if let mark {
      let each = "\(name(mark.level)) a \(cycle)"
      let words =
        isShare || mark.words.hasPrefix(name(mark.level)) ? mark.words : "\(mark.words) (\(each))"
      samples.append((nil, .mark, "passes at \(words)"))
    }
    if window.contains(.missing) || baseline.contains(nil) {
      samples.append((nil, .missing, "missing"))
    }
    return samples
  }

  private func name(_ value: Double) -> String {
    if isShare { return FixedPoint(value * 100, places: 0).description + " %" }
    for (size, letter) in [(1e12, "T"), (1e9, "G"), (1e6, "M")] where value.magnitude >= size {
      return NumberText.short(value / size) + letter
    }
    return NumberText.short(value)
  }

  private func draw(_ columns: Columns, _ scale: LinearScale, in drawing: inout Drawing) {
    let (zero, bottom) = (scale.position(0), scale.position(scale.values.lowerBound))
    for column in columns.all {
      let box: (Double, Double) -> Box = { top, bottom in
        Box(x: column.x, y: min(top, bottom), width: column.width, height: abs(bottom - top))
      }
      switch column.value {
      case .ahead: continue
      case .missing:
        drawing.add(.box(box(scale.end, bottom), .missing))
        guard column.width >= 8 else { continue }
        drawing.words(
          "?", at: Point(column.x + column.width / 2, bottom - 6), anchor: .middle, ink: .quiet)
      case .known(let value):
        let level = scale.position(value)
        // A zero is a value: it is seen.
        let top = abs(level - zero) < 1.5 ? zero - 1.5 : level
        drawing.add(.box(box(top, zero), column.isBaseline ? .before : .now))
      }
    }
  }

  private func parts(_ columns: Columns, y: Double, left: Double, in drawing: inout Drawing) {
    let cut = columns.divide ?? left
    if !baseline.isEmpty {
      drawing.words("baseline", at: Point(left + 2, y), ink: .quiet, width: cut - left - 6)
    }
    let grouped = columns.perColumn > 1 ? ", \(columns.perColumn) to a column, their mean" : ""
    drawing.words(
      drawing.isNarrow && !baseline.isEmpty
        ? "window" : "window: \(cycle) 1 to \(window.count)\(grouped)",
      at: Point(cut + 6, y), ink: .quiet,
      width: drawing.width - cut - 6)
  }

  /// Where the columns of a claim stand.
  private struct Columns {
    struct Column {
      let x: Double
      let width: Double
      let value: Value
      let isBaseline: Bool
    }

    let all: [Column]
    /// How many cycles one column stands for.
    let perColumn: Int
    /// Between baseline and window; nil where there is only one of them.
    let divide: Double?
    /// The number below the first column, every fifth and so on.
    let names: [(at: Double, name: String)]

    init(_ baseline: [Double?], _ window: [Value], from left: Double, to right: Double) {
      let gap = baseline.isEmpty || window.isEmpty ? 0.0 : 14
      let count = max(1, baseline.count + window.count)
      let size = max(1, Int((Double(count) * 3 / (right - left - gap)).rounded(.up)))
      let before = Self.grouped(baseline.map { $0.map(Value.known) ?? .missing }, size)
      let after = Self.grouped(window, size)
      let each = min(44, (right - left - gap) / Double(max(1, before.count + after.count)))
      let wide = each * (each < 6 ? 0.9 : 0.72)
      let begin = left + Double(before.count) * each + gap
      all =
        before.enumerated().map { index, value in
          Column(
            x: left + (Double(index) + 0.14) * each, width: wide, value: value, isBaseline: true)
        }
        + after.enumerated().map { index, value in
          Column(
            x: begin + (Double(index) + 0.14) * each, width: wide, value: value, isBaseline: false)
        }
      perColumn = size
      divide = gap > 0 ? begin - gap / 2 : nil
      let step =
        [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { each * Double($0) >= 26 } ?? 5000
      names = after.indices.filter { $0 == 0 || ($0 + 1) % step == 0 }.map {
        (begin + (Double($0) + 0.5) * each, "\($0 * size + 1)")
      }
    }

    /// So many values in one, by their mean; one that lacks any is missing.
    static func grouped(_ values: [Value], _ size: Int) -> [Value] {
      guard size > 1 else { return values }
      return stride(from: 0, to: values.count, by: size).map { start in
        let group = values[start..<min(start + size, values.count)]
        if group.contains(.missing) { return .missing }
        let known = group.compactMap(\.number)
        return known.isEmpty ? .ahead : .known(known.reduce(0, +) / Double(known.count))
      }
    }
  }
}
