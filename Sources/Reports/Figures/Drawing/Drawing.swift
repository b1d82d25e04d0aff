/// A picture as a value: what is drawn where, before anything is written.
package struct Drawing: Equatable, Sendable {
  /// The size of its letters; small print is one smaller.
  package let size: Double
  package let width: Double
  package var height: Double
  package private(set) var marks: [Mark] = []

  /// The widths that pages get: one for wide screens and paper, one for phones.
  package static let widths: [Double] = [720, 344]

  package init(width: Double, height: Double = 0) {
    self.width = width
    self.height = height
    size = 13
  }

  /// Whether there is little room: then things stand below each other.
  package var isNarrow: Bool { width < 500 }

  package mutating func add(_ mark: Mark) { marks.append(mark) }

  package mutating func add(_ marks: some Sequence<Mark>) { self.marks += marks }

  package mutating func words(
    _ text: String, at: Point, anchor: FigureLabel.Anchor = .start, ink: Ink = .words,
    width: Double = .infinity
  ) {
    add(.label(label(text, at: at, anchor: anchor, ink: ink, width: width)))
  }

  /// Words as they would be drawn, to see first whether they have room.
  package func label(
    _ text: String, at: Point, anchor: FigureLabel.Anchor = .start, ink: Ink = .words,
    width: Double = .infinity
  ) -> FigureLabel {
    FigureLabel(text, at: at, anchor: anchor, size: size, ink: ink, width: width)
  }

  package var labels: [FigureLabel] {
    marks.compactMap { if case .label(let label) = $0 { label } else { nil } }
  }

  package var bounds: Box { Box(x: 0, y: 0, width: width, height: height) }
}

/// Keeps labels off each other: each takes the first of its places that is free.
package struct LabelPlacement: Sendable {
  private let within: Box
  private var taken: [Box]

  package init(within: Box, besides taken: [Box] = []) {
    self.within = within
    self.taken = taken
  }

  /// The first label that has room, which then takes it; nil where none has.
  package mutating func first(of candidates: [FigureLabel], margin: Double = 2) -> FigureLabel? {
    let free = candidates.first { label in
      !label.text.isEmpty && within.holds(label.box)
        && !taken.contains { $0.overlaps(label.box.grown(by: margin)) }
    }
    if let free { taken.append(free.box) }
    return free
  }

  /// Keeps labels out of there.
  package mutating func keepFree(_ box: Box) { taken.append(box) }
}
