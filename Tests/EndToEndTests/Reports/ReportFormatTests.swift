import TestSupport
import Testing

/// Every report in every form, read by the parsers that others use.
@Suite struct `Reports in every form` {
  private let brink: Brink
  private static let reports = [
    ["retro", "--since", "2026-11-01", "--until", "2026-11-20"], ["incident", "AAAAAA"],
    ["incident", "AAAAAA", "--for", "can"], ["incident", "AAAAAA", "--for", "stakeholders"],
    ["decision", "AAAAAB"], ["actions"], ["numbers", "--until", "2026-11-20"], ["calibration"],
    ["claims"], ["scores"],
  ]

  init() throws {
    brink = try Brink()
    try HostileJournal.plant(in: brink)
  }

  private func report(_ words: [String], _ format: String) throws -> [UInt8] {
    let outcome = try brink.run(["report"] + words + ["--format", format])
    try #require(outcome.status == 0, "\(words) \(format): \(outcome.complaint)")
    return outcome.output
  }

  /// Runs a Python program of the system on those bytes; fails when it finds something wrong.
  private func python(_ program: String, _ input: [UInt8]) throws -> String {
    let outcome = try Program(
      "/usr/bin/python3", ["-c", program], environment: ["LANG": "C.UTF-8"]
    )
    .run(input: input)
    try #require(outcome.status == 0, "\(outcome.complaint)")
    return outcome.text
  }

  @Test(arguments: reports) func `are pages that close what they open and run nothing`(
    words: [String]
  ) throws {
    let count = try python(
      """
      import sys, html.parser
      class Page(html.parser.HTMLParser):
          void = {"meta", "img", "br", "link", "input", "hr"}
          allowed = {"html", "head", "meta", "title", "style", "body", "a", "header", "main", "h1",
              "h2", "h3", "dl", "dt", "dd", "section", "p", "ul", "ol", "li", "div", "table",
              "caption", "thead", "tbody", "tr", "th", "td", "code", "pre", "strong", "span", "time",
              "blockquote", "footer", "figure", "figcaption", "details", "summary"}
          drawing = 0
          def __init__(self):
              super().__init__()
              self.open, self.ids, self.refs, self.count = [], [], [], 0
          def handle_starttag(self, tag, attrs):
              self.count += 1
              if tag == "svg" or self.drawing: self.drawing += tag not in self.void
              else: assert tag in self.allowed, tag
              for name, value in attrs:
                  assert not name.startswith("on") and name not in ("style", "src"), (tag, name)
                  if name == "id": self.ids.append(value)
                  if name == "href":
                      assert value.startswith("#"), value
                      self.refs.append(value[1:])
              if tag not in self.void: self.open.append(tag)
          def handle_startendtag(self, tag, attrs):
              assert self.drawing, tag
          def handle_endtag(self, tag):
              assert self.open and self.open[-1] == tag, (tag, self.open)
              self.open.pop()
              if self.drawing: self.drawing -= 1
          def handle_comment(self, data): raise AssertionError(data)
      page = Page()
      text = sys.stdin.buffer.read().decode()
      page.feed(text); page.close()
      assert not page.open, page.open
      assert len(set(page.ids)) == len(page.ids)
      assert set(page.refs) <= set(page.ids)
      assert text.startswith("<!DOCTYPE html>\\n<html lang=\\"en\\">")
      print(page.count)
      """, try report(words, "html"))
    #expect(Int(count.split(separator: "\n")[0]) ?? 0 > 10)
  }

  @Test(arguments: reports) func `are JSON, an object a line`(words: [String]) throws {
    _ = try python(
      "import sys, json\nfor line in sys.stdin.buffer:\n    assert type(json.loads(line)) is dict",
      try report(words, "json"))
  }

  @Test(arguments: reports) func `are tables in which no text is a formula`(
    words: [String]
  ) throws {
    _ = try python(
      """
      import sys, csv, io, re
      text = sys.stdin.buffer.read().decode()
      width = None
      for row in csv.reader(io.StringIO(text, newline=""), strict=True):
          if not row: width = None; continue
          width = width or len(row)
          assert len(row) == width, row
          for cell in row:
              assert re.fullmatch(r"-?[0-9.]+", cell) or cell[:1] not in tuple("=+-@\\t\\r\\n"), row
      """, try report(words, "csv"))
  }

  @Test(arguments: reports) func `are Markdown in which no text is markup`(
    words: [String]
  ) throws {
    let html = try Program(
      "cmark-gfm",
      ["--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist"]
    )
    .run(input: try report(words, "md"))
    try #require(html.status == 0, "\(html.complaint)")
    _ = try python(
      """
      import sys, html.parser
      class Page(html.parser.HTMLParser):
          allowed = {"h1", "h2", "h3", "ul", "ol", "li", "p", "strong", "code", "pre", "table",
              "thead", "tbody", "tr", "th", "td", "em", "blockquote", "hr", "br"}
          def __init__(self):
              super().__init__(); self.open = []
          def handle_starttag(self, tag, attrs):
              assert tag in self.allowed, (tag, attrs, self.getpos())
              if tag not in ("hr", "br"): self.open.append(tag)
          def handle_startendtag(self, tag, attrs):
              assert tag in ("hr", "br"), tag
          def handle_endtag(self, tag):
              assert self.open.pop() == tag
          def handle_comment(self, data): raise AssertionError(data)
      page = Page()
      page.feed(sys.stdin.buffer.read().decode()); page.close()
      assert not page.open
      """, html.output)
  }

  @Test(arguments: reports, ["text", "md", "html", "json", "csv"])
  func `hold nothing that steers a terminal or conceals`(words: [String], format: String) throws {
    let text = String(decoding: try report(words, format), as: UTF8.self)
    let bad = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
        || [0x202E, 0x2066, 0x200B, 0xFEFF, 0x2028, 0xE0041].contains($0.value)
    }
    // TAB is a blank of its own width.
    #expect(bad.allSatisfy { $0 == "\t" }, "\(words)")
  }

  @Test func `say the same numbers in every form`() throws {
    let words = Self.reports[0]
    let json = try python(
      """
      import sys, json
      for value in json.load(sys.stdin)["summary"].values(): print("" if value is None else value)
      """, try report(words, "json"))
    let csv = try python(
      """
      import sys, csv, io
      for row in csv.reader(io.StringIO(sys.stdin.read())):
          if row[:1] == ["summary"]: print(row[2])
      """, try report(words, "csv"))
    let read = """
      import sys, re
      lines = sys.stdin.read().split("\\n")
      first = next(i for i, line in enumerate(lines) if "In numbers" in line)
      for line in lines[first + 1:]:
          found = re.search(r"(-?[0-9]+|none)(?: points| %)? *\\|?$", line)
          if "rossed" in line or found and "Figure" not in line:
              print("" if found.group(1) == "none" else found.group(1))
          elif "heading" in line or line.startswith(("#", "Failures t")): break
      """
    let text = try python(read, try report(words, "text"))
    let markdown = try python(read, try report(words, "md"))
    let page = try python(
      """
      import sys, re
      text = sys.stdin.read()
      table = text[text.index("In numbers</caption>"):]
      for value in re.findall(r'<td class="number"[^>]*>([^<]*)</td>', table[:table.index("</table>")]):
          print("" if value == "none" else value.split()[0])
      """, try report(words, "html"))
    #expect(json.split(separator: "\n").count > 15)
    #expect(csv == json)
    #expect(text == json)
    #expect(markdown == json)
    #expect(page == json)
  }

  @Test func `replace a file only once the new one is whole`() throws {
    try brink.folder.write(Array("old".utf8), to: "work/r.md")
    let written = try brink.run("report", "retro", "-o", "r.md")
    #expect(written.status == 0 && written.text == "Wrote r.md.\n", "\(written.complaint)")
    let text = String(decoding: try brink.folder.bytes("work/r.md"), as: UTF8.self)
    #expect(text.hasPrefix("# Retrospective "))
    // Nothing larger than a kilobyte can be written: the old file stays, whole.
    let limited = try brink.sh("ulimit -f 1; brink report incident AAAAAA -o r.md")
    #expect(limited.status == 73, "\(limited.complaint)")
    #expect(String(decoding: try brink.folder.bytes("work/r.md"), as: UTF8.self) == text)
    #expect(try brink.sh("ls").text == "r.md\n")
    let nowhere = try brink.run("report", "retro", "-o", "missing/r.md")
    #expect(nowhere.status == 73, "\(nowhere.complaint)")
  }

  @Test func `are files as others are: the umask says for whom, and what is there keeps its own`()
    throws
  {
    let modes = try brink.sh(
      """
      umask 022; brink report retro -o new.md; stat -c %a new.md
      umask 077; brink report retro -o mine.md; stat -c %a mine.md
      brink replay AAAAAA --cast new.cast; stat -c %a new.cast
      chmod 664 mine.md; brink report retro -o mine.md; stat -c %a mine.md
      """)
    #expect(
      modes.text.split(separator: "\n").filter { !$0.hasPrefix("Wrote") } == [
        "644", "600", "600", "664",
      ])
  }

  @Test func `follow a link to its file, and replace nothing that is no file`() throws {
    let linked = try brink.sh(
      """
      mkdir docs; echo old > docs/r.md; ln -s docs/r.md latest.md
      brink report retro -o latest.md && readlink latest.md && head -c 16 docs/r.md
      """)
    #expect(linked.text == "Wrote latest.md.\ndocs/r.md\n# Retrospective ", "\(linked.complaint)")
    for (made, complaint) in [
      ("ln -s missing x", "is a link that leads to no file"), ("mkfifo x", "is no file"),
      ("ln -s /dev/null x", "is no file"), ("mkdir x", "is a folder"),
      ("touch x; chmod 444 x", "is read-only"),
    ] {
      let refused = try brink.sh("\(made); brink report retro -o x; echo $?; stat -c %F x; rm -r x")
      #expect(refused.text.hasPrefix("73\n"))
      #expect(refused.complaint.contains("/x: \(complaint)\n"), "\(refused.complaint)")
    }
    #expect(try brink.sh("ls").text == "docs\nlatest.md\n")
    #expect(try brink.run("report", "retro", "-o", "-").text.hasPrefix("Retrospective "))
  }

  @Test func `are refused in a form that makes no sense, with those that do`() throws {
    let refused = try brink.run("report", "decision", "AAAAAB", "--format", "ics")
    #expect(refused.status == 2)
    #expect(
      refused.complaint == """
        brink: --format=ics: makes no sense for this report
          There are: text, md, html, json, csv, cast.

        """)
    let unknown = try brink.run("report", "retro", "--format", "htm")
    #expect(unknown.complaint.contains("Did you mean html?"))
  }

  @Test func `say of an incident that is over how long it was, not how long ago`() throws {
    let journal = ["BRINK_JOURNAL": "\(Checkout.path)/examples/journal"]
    func report(_ reader: String) throws -> String {
      try brink.run(["report", "incident", "checkout", "--for", reader], environment: journal).text
    }
    #expect(try report("can").contains("closed, 8 days 21 h 10 min after it began, severity 2"))
    #expect(try report("stakeholders").contains("Began  2026-10-06 13:50\n"))
  }

  @Test func `name the nearest decision where none has the identifier`() throws {
    let outcome = try brink.run("report", "decision", "AAAC")
    #expect(outcome.status == 66)
    #expect(outcome.complaint.contains("Did you mean AAAB?"), "\(outcome.complaint)")
  }
}
