import DisplayText
import Reports
import TestSupport
import Testing

@Suite struct `A figure in characters` {
  private static let columns = [40, 57, 80, 132]

  private func faults(_ figure: any DrawnFigure, _ columns: Int, _ glyphs: Glyphs) -> [String] {
    let text = figure.text(columns: columns, glyphs: glyphs).plain
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter {
      DisplayWidth.columns(of: $0) > columns
    }
  }

  @Test(arguments: columns) func `is never wider than the terminal`(columns: Int) {
    for glyphs in [Glyphs.unicode, .ascii] {
      for (name, figure) in FigureSamples.usual {
        #expect(faults(figure, columns, glyphs) == [], "\(name)")
      }
      for seed in 0..<30 as Range<UInt64> {
        for figure in HostileFigures.all(seed: seed) {
          #expect(faults(figure, columns, glyphs) == [], "\(type(of: figure)) \(seed)")
        }
      }
    }
  }

  @Test func `is plain ASCII where only that can be drawn`() {
    for (name, figure) in FigureSamples.usual {
      let text = figure.text(columns: 80, glyphs: .ascii).plain
      #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(name)\n\(text)")
    }
  }

  @Test func `never steers the terminal, whatever it names`() {
    for seed in 0..<30 as Range<UInt64> {
      for figure in HostileFigures.all(seed: seed) {
        let text = figure.text(columns: 80, glyphs: .unicode).plain
        #expect(
          !text.unicodeScalars.contains {
            ($0.value < 0x20 && $0 != "\n") || $0.value == 0x7F
              || (0x202A...0x202E).contains($0.value)
          })
      }
    }
  }

  @Test func `of an incident has each decision at its number, with its words below`() {
    let text = FigureSamples.incident.text(columns: 80, glyphs: .unicode).plain
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines.contains {
        $0.hasPrefix("decisions") && $0.contains("2") && $0.contains("4") && $0.contains("6")
      })
    #expect(text.contains(" 2  +9:00  Bo: decided: raise the payment pool"))
    #expect(lines.contains { $0.hasPrefix("state") && $0.contains("open") })
  }
}

@Suite struct `A figure as SVG` {
  /// Every element closed, every attribute quoted, nothing but what we draw: a strict reader agrees.
  @Test func `is read by an XML parser, has a title and a description, and no script or address`()
    throws
  {
    var figures = FigureSamples.usual.map(\.1)
    for seed in 0..<12 as Range<UInt64> { figures += HostileFigures.all(seed: seed) }
    let files = figures.map { $0.svg(id: "f") + ($0.emptiness == nil ? $0.file() : "") }
    let outcome = try Program(
      "/usr/bin/python3", ["-c", Self.reader], environment: ["LANG": "C.UTF-8"]
    )
    .run(input: Array(files.joined(separator: "\u{0C}").utf8))
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text == "\(files.count)\n")
  }

  private static let reader = """
    import re, sys, xml.etree.ElementTree as tree
    files = sys.stdin.buffer.read().decode().split("\\f")
    svg = "{http://www.w3.org/2000/svg}"
    allowed = {svg + name for name in
               "svg title desc defs pattern path rect line polyline circle text style".split()}
    for file in files:
        root = tree.fromstring("<all>" + file + "</all>")
        for picture in root:
            assert picture.get("role") == "img"
            ids = {part.get("id") for part in picture.iter() if part.get("id")}
            for named in picture.get("aria-labelledby").split():
                assert named in ids, named
            assert picture.find(svg + "title").text and picture.find(svg + "desc").text
            for part in picture.iter():
                assert part.tag in allowed, part.tag
                for name, value in part.attrib.items():
                    assert not name.startswith("on") and name not in ("style", "href"), name
                    assert "://" not in value and "nan" not in value and "inf" not in value, value
                    for used in re.findall(r"url\\(#([^)]*)\\)", value):
                        assert used in ids, used
    print(len(files))
    """

  @Test func `takes each of its colours from the style, and each ink has one`() {
    for ink in Ink.allCases {
      #expect(FigureStyle.css.contains(".ink-\(ink.rawValue)"), "\(ink)")
    }
    for (name, figure) in FigureSamples.usual {
      #expect(
        !figure.svg(id: "f").contains("#fff") && !figure.svg(id: "f").contains("rgb("), "\(name)")
    }
  }
}
