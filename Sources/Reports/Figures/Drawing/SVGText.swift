import DisplayText

/// Drawings as SVG, for the middle of a page or for a file of their own.
enum SVGText {
  /// The drawing as one element, its identifiers beginning with one of ours, in the class that says
  /// on which pages it shows.
  static func text(
    of drawing: Drawing, id: String, look: String, title: String, summary: String
  ) -> String {
    let (titleID, descriptionID) = ("\(id)-title", "\(id)-summary")
    var text = element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("class", "figure \(look)"),
        ("viewBox", "0 0 \(number(drawing.width)) \(number(drawing.height))"),
        ("role", "img"), ("aria-labelledby", "\(titleID) \(descriptionID)"),
        ("font-size", number(drawing.size)),
      ])
    text += element("title", [("id", titleID)], HTMLText.escaped(visible(title).onOneLine)) + "\n"
    text +=
      element("desc", [("id", descriptionID)], HTMLText.escaped(visible(summary).onOneLine)) + "\n"
    text += patterns(id)
    for mark in drawing.marks { text += self.mark(mark, id) + "\n" }
    return text + "</svg>\n"
  }

  private static func mark(_ mark: Mark, _ id: String) -> String {
    switch mark {
    case .box(let box, let ink):
      return element(
        "rect",
        [
          ("class", ink.name), ("x", number(box.x)), ("y", number(box.y)),
          ("width", number(max(0, box.width))), ("height", number(max(0, box.height))),
        ] + fill(ink, id), "")
    case .line(let from, let to, let ink):
      return element(
        "line",
        [
          ("class", ink.name), ("x1", number(from.x)), ("y1", number(from.y)),
          ("x2", number(to.x)), ("y2", number(to.y)),
        ], "")
    case .path(let points, let ink):
      let words = points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
      return element("polyline", [("class", ink.name), ("points", words)], "")
    case .sign(.circle, let at, let radius, let ink):
      return element(
        "circle",
        [
          ("class", ink.name), ("cx", number(at.x)), ("cy", number(at.y)), ("r", number(radius)),
        ] + fill(ink, id), "")
    case .sign(let sign, let at, let radius, let ink):
      return element(
        "path", [("class", ink.name), ("d", outline(sign, at, radius))] + fill(ink, id), "")
    case .label(let label):
      var attributes = [
        ("class", label.ink.name), ("x", number(label.at.x)), ("y", number(label.at.y)),
      ]
      if label.anchor != .start { attributes.append(("text-anchor", label.anchor.rawValue)) }
      return element("text", attributes, HTMLText.escaped(isolated(label.text)))
    }
  }

  private static func outline(_ sign: Mark.Sign, _ at: Point, _ radius: Double) -> String {
    let (x, y) = (at.x, at.y)
    func closed(_ points: [(Double, Double)]) -> String {
      "M" + points.map { "\(number($0.0)) \(number($0.1))" }.joined(separator: "L") + "Z"
    }
    let (l, r, t, b) = (x - radius, x + radius, y - radius, y + radius)
    switch sign {
    case .diamond: return closed([(x, t), (r, y), (x, b), (l, y)])
    case .triangle: return closed([(x, t), (r, b), (l, b)])
    case .cross:
      return "M\(number(l)) \(number(t))L\(number(r)) \(number(b))"
        + "M\(number(r)) \(number(t))L\(number(l)) \(number(b))"
    default: return closed([(l, t), (r, t), (r, b), (l, b)])
    }
  }

  /// Patterns have identifiers, so what is hatched is said beside the mark and not in the style.
  private static func fill(_ ink: Ink, _ id: String) -> [(String, String)] {
    switch ink {
    case .before: [("fill", "url(#\(id)-hatched)")]
    case .late: [("fill", "url(#\(id)-crossed)")]
    default: []
    }
  }

  private static func patterns(_ id: String) -> String {
    func pattern(_ name: String, _ ink: String, _ lines: String) -> String {
      element(
        "pattern",
        [
          ("id", "\(id)-\(name)"), ("width", "6"), ("height", "6"),
          ("patternUnits", "userSpaceOnUse"),
        ],
        element("path", [("class", ink), ("d", lines)], ""))
    }
    let stripes = "M-1 1L1 -1M0 6L6 0M5 7L7 5"
    return element(
      "defs", [],
      pattern("hatched", "ink-hatched", stripes)
        + pattern("crossed", "ink-crossed", stripes + "M-1 5L1 7M0 0L6 6M5 -1L7 1")) + "\n"
  }

  static func element(
    _ name: String, _ attributes: [(String, String)], _ content: String? = nil
  ) -> String {
    let words = attributes.map { " \($0.0)=\"\(HTMLText.escaped($0.1))\"" }.joined()
    guard let content else { return "<\(name)\(words)>\n" }
    return content.isEmpty ? "<\(name)\(words)/>" : "<\(name)\(words)>\(content)</\(name)>"
  }

  /// Words from right to left stand in a line that goes on from left to right: numbers stay in place.
  private static func isolated(_ text: String) -> String {
    let hasRightToLeft = text.unicodeScalars.contains {
      switch $0.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        true
      default: false
      }
    }
    return hasRightToLeft ? "\u{2066}\(text)\u{2069}" : text
  }

  /// A coordinate to a tenth.
  static func number(_ value: Double) -> String {
    let text = FixedPoint(value, places: 1).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Ink {
  /// The class that the style speaks of.
  var name: String { "ink-\(rawValue)" }
}
