import Reports
import TestSupport
import Testing

@Suite(.serialized) struct `A page of figures in a browser` {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func page(_ name: String, _ figures: [any DrawnFigure]) throws -> String {
    var text = """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Figures</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>\(PageStyle.sheet)</style></head><body><main>

      """
    for (index, figure) in figures.enumerated() {
      text += "<figure>\(figure.svg(id: "f\(index)"))</figure>\n"
    }
    return try page(name, text + "</main></body></html>\n")
  }

  private func page(_ name: String, _ text: String) throws -> String {
    try folder.write(Array(text.utf8), to: name)
    return "\(folder.path)/\(name)"
  }

  @Test func `has no words cut, upon each other or too small, light, dark and on paper`() throws {
    var pages = [try page("usual.html", FigureSamples.usual.map(\.1))]
    for seed in 0..<2 as Range<UInt64> {
      pages.append(try page("hostile-\(seed).html", HostileFigures.all(seed: seed)))
    }
    #expect(try Browser.faults(in: pages) == [])
  }

  /// What is looked for is found, or the test above would say nothing.
  @Test func `is refused where it is wrong`() throws {
    let bad = try page(
      "bad.html",
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body>
      <img src="https://example.org/a.png"><p style="color:red">x</p>
      <svg role="img" viewBox="0 0 100 50" width="100"><title>x</title>
      <text x="80" y="20">far too long</text><text x="5" y="40">one</text>
      <text x="7" y="41">two</text><text x="5" y="10" font-size="5">small</text></svg>
      <div style="width:2000px" id="a">wide</div><i id="a"></i></body></html>
      """)
    let faults = try Browser.faults(in: [bad]).joined(separator: "\n")
    for words in [
      "console: ", "cut: “far too long”", "lies on “two”: “one”", "too small at 5.0 px: “small”",
      "twice on the page: #a",
    ] {
      #expect(faults.contains(words), "\(words)\n\(faults)")
    }
  }
}
