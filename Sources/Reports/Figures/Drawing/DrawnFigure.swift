/// A figure that is drawn for a width: once for wide screens and paper, once for phones.
package protocol DrawnFigure: Figure {
  /// What to say instead where there is nothing to draw; nil where there is.
  var emptiness: String? { get }
  /// The picture, laid out for that width.
  func drawing(width: Double) -> Drawing
}

extension DrawnFigure {
  /// Two drawings, of which the style shows the one that fits; a sentence where there is nothing.
  package func svg(id: String) -> String {
    if let emptiness {
      var drawing = Drawing(width: 720, height: 30)
      drawing.words(emptiness, at: Point(0, 19), ink: .quiet, width: drawing.width)
      var narrow = Drawing(width: 344)
      narrow.height = 8
      for line in Paragraph.lines(emptiness, ems: narrow.width / narrow.size) {
        narrow.words(line, at: Point(0, narrow.height + 12), ink: .quiet, width: narrow.width)
        narrow.height += 18
      }
      return both(drawing, narrow, id)
    }
    return both(drawing(width: Drawing.widths[0]), drawing(width: Drawing.widths[1]), id)
  }

  private func both(_ wide: Drawing, _ narrow: Drawing, _ id: String) -> String {
    SVGText.text(of: wide, id: id, look: "wide", title: title, summary: summary)
      + SVGText.text(of: narrow, id: id + "-narrow", look: "narrow", title: title, summary: summary)
  }

  /// The wide picture as a file of its own, with the style in it.
  package func file() -> String {
    let svg = SVGText.text(
      of: drawing(width: Drawing.widths[0]), id: "figure", look: "wide", title: title,
      summary: summary)
    guard let end = svg.firstIndex(of: ">") else { return svg }
    return svg[...end] + "\n<style>\n\(FigureStyle.css)</style>" + svg[svg.index(after: end)...]
  }
}

/// Words broken into lines for a drawing.
enum Paragraph {
  static func lines(_ text: String, ems: Double) -> [String] {
    text.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, TextMeasure.ems("\(last) \(word)") <= ems {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }
}
