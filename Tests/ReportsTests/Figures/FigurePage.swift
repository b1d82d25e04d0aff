import Reports

/// A page of figures as reports have them, under the same policy: no script, no style but its own.
enum FigurePage {
  static func html(_ figures: [any DrawnFigure]) -> String {
    var text = """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Figures</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>\(PageStyle.sheet)</style></head><body><main>

      """
    for (index, figure) in figures.enumerated() {
      text += "<figure>\(figure.svg(id: "f\(index)"))</figure>\n"
    }
    return text + "</main></body></html>\n"
  }
}
