import BrinkModel
import DisplayText

/// A report as one HTML file that needs nothing else: no script, no font, no address.
///
/// Its policy forbids everything but its own style sheet, so that no text in it could ever act.
package struct DocumentHTML {
  let document: Document
  /// Entries that stand somewhere in a column of identifiers, so that others can point to them.
  private let anchors: Set<EntryID>

  package init(_ document: Document) {
    self.document = document
    anchors = Set(document.blocks.flatMap(\.listedEntries))
  }

  package var text: String {
    var page = HTMLPage(anchors: anchors)
    page.open(title: visible(document.title.plain.onOneLine))
    page.line("<header>")
    page.line("<h1 dir=\"auto\">\(page.inline(document.title))</h1>")
    if !document.facts.isEmpty {
      page.line("<dl>")
      for fact in document.facts {
        page.line(
          "<dt>\(HTMLText.escaped(fact.name))</dt><dd dir=\"auto\">\(page.inline(fact.value))</dd>")
      }
      page.line("</dl>")
    }
    page.line("</header>")
    page.line("<main id=\"content\">")
    for block in document.blocks { page.add(block) }
    page.close()
    return page.text
  }
}

/// A page that is being written, with what has to be counted on the way.
private struct HTMLPage {
  private(set) var text = ""
  private let anchors: Set<EntryID>
  private var placed: Set<EntryID> = []
  private var figures = 0
  private var isInSection = false

  init(anchors: Set<EntryID>) { self.anchors = anchors }

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func open(title: String) {
    line("<!DOCTYPE html>")
    line("<html lang=\"en\">")
    line("<head>")
    line("<meta charset=\"utf-8\">")
    line(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src '\(PageStyle.hash)'; base-uri 'none'; form-action 'none'\">")
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    line("<meta name=\"referrer\" content=\"no-referrer\">")
    line("<title>\(HTMLText.escaped(title))</title>")
    line("<style>\(PageStyle.sheet)</style>")
    line("</head>")
    line("<body>")
    line("<a class=\"skip\" href=\"#content\">Skip to the report</a>")
  }

  mutating func close() {
    if isInSection { line("</section>") }
    line("</main>")
    line("</body>")
    line("</html>")
  }

  mutating func add(_ block: Block) {
    switch block {
    case .heading(let words, let level):
      if level <= 2 {
        if isInSection { line("</section>") }
        line("<section>")
        isInSection = true
      }
      let name = "h\(min(max(2, level), 6))"
      line("<\(name) dir=\"auto\">\(inline(words))</\(name)>")
    case .paragraph(let words): line("<p dir=\"auto\">\(inline(words))</p>")
    case .list(let items, let isOrdered):
      let name = isOrdered ? "ol" : "ul"
      line("<\(name)>")
      for item in items { line("<li dir=\"auto\">\(inline(item))</li>") }
      line("</\(name)>")
    case .table(let table): add(table)
    case .figure(let figure, let data): add(figure, data)
    case .quotation(let words, let by):
      let footer = by.map { "<footer>\(HTMLText.escaped(visible($0.onOneLine)))</footer>" } ?? ""
      let shown = HTMLText.escaped(visible(words, keepingNewlines: true))
      line("<blockquote dir=\"auto\">\(shown)\(footer)</blockquote>")
    case .code(let code, _):
      line("<pre><code>\(HTMLText.escaped(visible(code, keepingNewlines: true)))</code></pre>")
    case .callout(let words, let kind):
      line("<p class=\"callout \(kind.rawValue)\" dir=\"auto\"><strong>\(kind.word):</strong> ")
      line("\(inline(words))</p>")
    }
  }

  private mutating func add(_ table: Table) {
    guard !table.rows.isEmpty else {
      return line("<p class=\"dim\">\(HTMLText.escaped(table.caption)): none</p>")
    }
    // A box that scrolls can be reached with the keyboard and says what it is.
    let caption = HTMLText.escaped(visible(table.caption.onOneLine))
    line("<div class=\"box\" role=\"region\" tabindex=\"0\" aria-label=\"\(caption)\">")
    switch table.columns.count {
    case ...2: line("<table>")
    case ...6: line("<table class=\"wide\">")
    default: line("<table class=\"widest\">")
    }
    line("<caption>\(caption)</caption>")
    line("<thead><tr>")
    for column in table.columns {
      line("<th scope=\"col\" class=\"\(column.kind)\">\(HTMLText.escaped(column.title))</th>")
    }
    line("</tr></thead>")
    line("<tbody>")
    for row in table.rows {
      line("<tr>")
      for (column, cell) in zip(table.columns, row) { add(cell, in: column) }
      line("</tr>")
    }
    line("</tbody>")
    line("</table>")
    line("</div>")
  }

  private mutating func add(_ cell: Table.Cell, in column: Table.Column) {
    // The name is shown where a phone has no room for the heads of columns.
    let name = HTMLText.escaped(column.title)
    let open = "<td class=\"\(column.kind)\" data-name=\"\(name)\""
    switch cell {
    case .words(let words): line("\(open) dir=\"auto\">\(inline(words))</td>")
    case .number(let number), .amount(_, let number):
      line("\(open)>\(HTMLText.escaped(number))</td>")
    case .day(let day): line("\(open)><time datetime=\"\(day)\">\(day)</time></td>")
    case .moment(let moment):
      line(
        "\(open)><time datetime=\"\(moment)\">\(moment.date) \(moment.hoursAndMinutes)</time></td>")
    case .entry(let id):
      // The first place an entry stands in is the one that others point to.
      let isFirst = column.kind == .id && placed.insert(id).inserted
      line("\(open)>\(isFirst ? HTMLText.anchor(id) : inline(.entry(id)))</td>")
    case .nothing: line("\(open)></td>")
    }
  }

  private mutating func add(_ figure: any Figure, _ data: Table?) {
    figures += 1
    line("<figure>")
    line(figure.svg(id: "figure-\(figures)"))
    line("<figcaption dir=\"auto\"><strong>\(HTMLText.escaped(visible(figure.title)))</strong>. ")
    line("\(HTMLText.escaped(visible(figure.summary)))</figcaption>")
    if let data, !data.rows.isEmpty {
      line("<details><summary>The numbers in it</summary>")
      add(data)
      line("</details>")
    }
    line("</figure>")
  }

  func inline(_ words: Inline) -> String {
    words.spans.reduce(into: "") { text, span in
      switch span {
      case .text(let words, let style): text += HTMLText.span(visible(words.onOneLine), style)
      case .code(let words): text += "<code>\(HTMLText.escaped(visible(words.onOneLine)))</code>"
      case .entry(let id):
        text +=
          anchors.contains(id)
          ? "<a href=\"#\(HTMLText.name(of: id))\"><code>\(id.short)</code></a>"
          : "<code title=\"\(id.text)\">\(id.short)</code>"
      }
    }
  }
}

extension Block {
  /// The entries in columns of identifiers.
  fileprivate var listedEntries: [EntryID] {
    let table: Table? =
      switch self {
      case .table(let table): table
      case .figure(_, let data): data
      default: nil
      }
    guard let table else { return [] }
    return table.rows.flatMap { row in
      zip(table.columns, row).compactMap { column, cell in
        guard column.kind == .id, case .entry(let id) = cell else { return nil }
        return id
      }
    }
  }
}
