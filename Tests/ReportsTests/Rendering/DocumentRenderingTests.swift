import BrinkModel
import DisplayText
import Reports
import TestSupport
import Testing

@Suite("A report as text, Markdown, HTML and CSV")
struct DocumentRenderingTests {
  @Test(arguments: [24, 40, 80])
  func `text keeps within its columns whatever is in it`(columns: Int) {
    for text in HostileText.all {
      let shown = DocumentText(
        RenderedSample.document(text), columns: columns, glyphs: .ascii
      ).text.plain
      let wide = shown.split(separator: "\n").filter {
        DisplayWidth.columns(of: String($0)) > columns
      }
      // Code and drawings stand as they are.
      let standing = visible(text, keepingNewlines: true)
      let expected = wide.filter { !standing.contains($0.trimmingPrefix("    ")) }
      #expect(expected.isEmpty, "\(text.debugDescription) at \(columns)")
    }
  }

  @Test func `nothing that steers or conceals gets through, in any form`() {
    for text in HostileText.all {
      let document = RenderedSample.document(text)
      for rendered in [
        DocumentText(document, columns: 80, glyphs: .unicode).text.plain,
        DocumentMarkdown(document).text, DocumentHTML(document).text,
        TableCSV.text(of: document.tables),
      ] {
        #expect(
          visible(rendered, keepingNewlines: true) == rendered, "\(text.debugDescription)")
      }
    }
  }

  @Test func `a number is right-aligned and a last column is not padded`() {
    let table = Table(
      "t", caption: "Caption", [.init("n", "N", .number), .init("words", "Words")],
      [[.number("7"), .text("a")], [.number("1234"), .nothing]])
    let lines = DocumentText(Document("T", [.table(table)]), columns: 40, glyphs: .ascii)
      .text.plain.split(separator: "\n")
    #expect(lines.map(String.init) == ["T", "Caption", "   N  Words", "   7  a", "1234"])
  }

  @Test func `a table too wide for the window becomes rows with names`() {
    let columns = (1...8).map { Table.Column("c\($0)", "Column\($0)") }
    let table = Table(
      "t", caption: "Wide", columns, [(1...8).map { .text("some value number \($0)") }])
    let text = DocumentText(Document("T", [.table(table)]), columns: 40, glyphs: .ascii).text.plain
    #expect(text.contains("Column8  some value number 8"))
  }

  @Test func `in a narrow window words stand below each other, whatever their names`() {
    let table = Table(
      "t", caption: "Narrow",
      [.init("a", "Step"), .init("b", "Named beforehand"), .init("c", "Decision to be made")],
      [[.text("fail over"), .text("the replica lags far behind"), .text("now or later, and who")]])
    let text = DocumentText(Document("T", [.table(table)]), columns: 40, glyphs: .ascii).text.plain
    #expect(
      text == """
        T

        Narrow
        Step              fail over
        Named beforehand  the replica lags far
                          behind
        Decision to be made
                          now or later, and who

        """)
  }

  @Test func `the name of a figure is no wider than the window`() {
    let document = Document("T", [.figure(BurnDownFigure([]))])
    let lines = DocumentText(document, columns: 20, glyphs: .ascii).text.plain.split(
      separator: "\n")
    #expect(lines.count > 2 && lines.allSatisfy { $0.count <= 20 }, "\(lines)")
  }

  @Test func `a page lets nothing through but its own style sheet`() {
    let page = DocumentHTML(RenderedSample.document("x")).text
    #expect(page.contains("default-src 'none'; style-src '\(PageStyle.hash)'"))
    #expect(!page.contains("<script") && !page.contains(" style="))
  }

  @Test func `an entry in a column of identifiers is where others point to`() {
    let page = DocumentHTML(RenderedSample.document("x")).text
    let id = RenderedSample.id
    #expect(page.contains("<a href=\"#e-\(id.text)\"><code>\(id.short)</code></a>"))
    #expect(page.components(separatedBy: "id=\"e-\(id.text)\"").count == 2)
  }

  @Test func `a formula is text in a spreadsheet and a negative number stays one`() {
    let csv = TableCSV.text(of: [RenderedSample.table("=1+1")])
    #expect(
      csv.hasPrefix("id,text,count,day\n\(RenderedSample.id.text),\"'=1+1\",-5,2024-10-04\n"))
    #expect(csv.hasSuffix(",\"'=1+1\",61,\n"))
  }

  @Test func `several tables in one file each say their name`() {
    let csv = TableCSV.text(of: [
      RenderedSample.table("a"), RenderedSample.table("b", named: "other"),
    ])
    let firsts = csv.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.prefix { $0 != "," } }
    #expect(firsts == ["table", "rows", "rows", "", "table", "other", "other", ""])
  }

  @Test func `front matter is YAML whose values are JSON strings`() {
    let text = DocumentMarkdown(RenderedSample.document("a: \"b\"", facts: .frontMatter)).text
    #expect(text.hasPrefix("---\nfact: \"a: \\\"b\\\"\"\n---\n\n# Title a:"))
  }

  @Test func `a fence is longer than any run of backticks in it`() {
    let text = DocumentMarkdown(Document("T", [.code("a ```` b")])).text
    #expect(text == "# T\n\n`````\na ```` b\n`````\n")
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
