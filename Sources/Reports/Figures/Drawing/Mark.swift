/// One thing in a drawing.
package enum Mark: Equatable, Sendable {
  case box(Box, Ink)
  case line(Point, Point, Ink)
  case path([Point], Ink)
  case sign(Sign, at: Point, radius: Double, Ink)
  case label(FigureLabel)

  /// A small shape that stands for something that happened.
  package enum Sign: Sendable {
    case circle
    case diamond
    case square
    case triangle
    case cross
  }

  /// The room it takes, without the width of its outline.
  package var bounds: Box? {
    switch self {
    case .box(let box, _): box
    case .line(let from, let to, _): Box(around: [from, to])
    case .path(let points, _): Box(around: points)
    case .sign(_, let at, let radius, _):
      Box(x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius)
    case .label(let label): label.box
    }
  }
}
