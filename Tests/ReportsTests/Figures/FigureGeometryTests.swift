import BrinkModel
import DisplayText
import Reports
import TestSupport
import Testing

/// What every drawing keeps, whatever it draws.
enum Laid {
  /// What is wrong with a drawing, in words; empty where nothing is.
  static func faults(_ drawing: Drawing) -> [String] {
    var faults: [String] = []
    for mark in drawing.marks {
      guard let bounds = mark.bounds else { continue }
      if !drawing.bounds.holds(bounds) || !bounds.x.isFinite || !bounds.y.isFinite {
        faults.append("outside \(drawing.width) x \(drawing.height): \(mark)")
      }
      if bounds.width < 0 || bounds.height < 0 { faults.append("inside out: \(mark)") }
    }
    let labels = drawing.labels.sorted { $0.box.y < $1.box.y }
    for (index, label) in labels.enumerated() {
      for other in labels[(index + 1)...].prefix(while: { $0.box.y < label.box.bottom })
      where label.box.overlaps(other.box) {
        faults.append("“\(label.text)” \(label.box) lies on “\(other.text)” \(other.box)")
      }
    }
    return faults
  }
}

@Suite struct `A drawing` {
  @Test(arguments: Drawing.widths) func `keeps all within its frame and no words on others`(
    width: Double
  ) {
    for (name, figure) in FigureSamples.usual {
      let faults = Laid.faults(figure.drawing(width: width))
      #expect(faults.isEmpty, "\(name) at \(width): \(faults.prefix(5).joined(separator: "\n"))")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `keeps so whatever there is to draw`(seed: UInt64) {
    for figure in HostileFigures.all(seed: seed) where figure.emptiness == nil {
      for width in Drawing.widths {
        let drawing = figure.drawing(width: width)
        let faults = Laid.faults(drawing)
        #expect(
          faults.isEmpty,
          "\(type(of: figure)) at \(width): \(faults.prefix(5).joined(separator: "\n"))")
        #expect(drawing.marks.count < 6000, "\(type(of: figure))")
        #expect(drawing.height > 40 && drawing.height < 4000)
      }
    }
  }

  @Test func `of ten thousand events is no larger than people can look at`() {
    var random = SeededGenerator(seed: 7)
    let figure = IncidentFigure(
      name: "long", began: "2026-09-03 14:02", phases: [.init(at: 0, name: "open")],
      people: (0..<9).map { .init("p\($0)", times: (0..<1000).map { $0 * 37_000 }) },
      happenings: (0..<1000).map { _ in
        .init(
          .decisions, at: Int64.random(in: 0...37_000_000, using: &random), who: "Ana", words: "w")
      })
    let drawing = figure.drawing(width: 720)
    #expect(Laid.faults(drawing).isEmpty)
    #expect(drawing.height < 900)
    #expect(figure.svg(id: "f").utf8.count < 700_000)
    #expect(drawing.labels.contains { $0.text == "and 986 more without a number" })
  }

  @Test func `says in a sentence that there is nothing to draw, and draws no axis`() {
    let empty: [any DrawnFigure] = [
      FigureSamples.calibration(0), FigureSamples.scores(0), FigureSamples.actions(0),
      RecurrenceFigure([], days: 30),
      IncidentFigure(name: "x", began: "today", phases: [], people: [], happenings: []),
      ClaimFigure(
        title: "x", measure: "x", cycle: "week", baseline: [nil], window: [.missing, .ahead],
        mark: nil, verdict: "Open."),
    ]
    for figure in empty {
      let sentence = figure.emptiness
      #expect(sentence != nil)
      let svg = figure.svg(id: "f")
      #expect(!svg.contains("<line") && !svg.contains("<rect"))
      #expect(svg.contains("</text>"))
      let text = figure.text(columns: 40, glyphs: .ascii).plain
      #expect(text.split(separator: "\n").joined(separator: " ") == sentence)
    }
  }
}

@Suite struct `Words in a drawing` {
  @Test func `are never wider than their room, and say so when they are cut`() {
    for name in HostileFigures.names {
      for room in [0, 3, 20, 90, 400] as [Double] {
        let label = FigureLabel(name, at: Point(0, 20), size: 13, width: room)
        #expect(label.box.width <= room + 0.01, "\(name)")
        if !label.text.isEmpty, room < 400, name.count > 250 { #expect(label.text.hasSuffix("…")) }
      }
    }
  }

  @Test func `take the first free place, and none where none is free`() {
    let frame = Box(x: 0, y: 0, width: 100, height: 40)
    var placement = LabelPlacement(within: frame)
    func label(_ x: Double) -> FigureLabel { FigureLabel("abc", at: Point(x, 20), size: 10) }
    #expect(placement.first(of: [label(5)])?.at.x == 5)
    #expect(placement.first(of: [label(8), label(40)])?.at.x == 40)
    #expect(placement.first(of: [label(90), label(50)]) == nil)
  }
}
