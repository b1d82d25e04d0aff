import DisplayText

/// Words in a drawing, safe to write, on one line, no longer than their room.
package struct FigureLabel: Equatable, Sendable {
  package enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }

  package let text: String
  /// Where its first letter, its middle or its last letter stands on the line.
  package let at: Point
  package let anchor: Anchor
  package let size: Double
  package let ink: Ink

  /// Words made safe and put on one line; those longer than their room are cut and end in `…`.
  package init(
    _ text: String, at: Point, anchor: Anchor = .start, size: Double, ink: Ink = .words,
    width: Double = .infinity
  ) {
    // More than any drawing has room for is not measured.
    let line = visible(String(text.prefix(Self.longest))).onOneLine
    self.text =
      width.isFinite
      ? TextMeasure.clipped(line, toEms: width / size, isBold: ink == .strong) : line
    self.at = at
    self.anchor = anchor
    self.size = size
    self.ink = ink
  }

  package var width: Double { TextMeasure.ems(text, isBold: ink == .strong) * size }

  /// The room its letters take, with accents above and tails below.
  package var box: Box {
    let left =
      switch anchor {
      case .start: at.x
      case .middle: at.x - width / 2
      case .end: at.x - width
      }
    return Box(x: left, y: at.y - size * 0.9, width: width, height: size * 1.2)
  }

  private static let longest = 400
}
