internal import BrinkModel
internal import CCmark

/// Walks the parser's tree once, from top to bottom.
struct MarkdownTree {
  private let root: OpaquePointer
  private let lines: MarkdownLines

  init(_ root: OpaquePointer, _ lines: MarkdownLines) {
    self.root = root
    self.lines = lines
  }

  func pieces() -> [MarkdownPiece] {
    guard let walk = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(walk) }
    var gathering = MarkdownGathering()
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else {
        return gathering.pieces
      }
      if event == CMARK_EVENT_ENTER {
        let isWhole = enter(node, &gathering)
        if isWhole { cmark_iter_reset(walk, node, CMARK_EVENT_EXIT) }
      } else {
        leave(node, &gathering)
      }
    }
  }

  /// Takes a node in; true when what is inside of it is taken too.
  private func enter(
    _ node: OpaquePointer, _ gathering: inout MarkdownGathering
  ) -> Bool {
    let line = Int(cmark_node_get_start_line(node))
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST:
      let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      gathering.lists.append(isNumbered ? Int(cmark_node_get_list_start(node)) : nil)
    case CMARK_NODE_ITEM:
      let source = String(decoding: lines.line(line), as: UTF8.self)
      let item = MarkdownItem(number: gathering.nextNumber(), box: box(of: node), source: source)
      gathering.add(line, .item(item))
      gathering.hasBox = item.box != nil
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      gathering.text = MarkdownText()
    case CMARK_NODE_CODE_BLOCK:
      let info = string(cmark_node_get_fence_info(node))
      let word = info.prefix { !$0.isWhitespace && $0 != "{" && $0 != "," }
      gathering.add(
        line, .code(CodeBlock(language: String(word), string(cmark_node_get_literal(node)))))
    case CMARK_NODE_HTML_BLOCK:
      let html = string(cmark_node_get_literal(node))
      if !MarkdownText.isComment(html) { gathering.add(line, .text(Self.trimmed(html))) }
    case CMARK_NODE_TEXT: gathering.text.add(string(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: gathering.text.add(" ")
    case CMARK_NODE_CODE: gathering.text.add("`\(string(cmark_node_get_literal(node)))`")
    case CMARK_NODE_HTML_INLINE: gathering.text.add(html: string(cmark_node_get_literal(node)))
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: gathering.text.beginLink()
    default:
      guard brink_cmark_is_table(node) else { return false }
      // Its first line is told wrong where a paragraph stands right above it; its rows are not.
      let last = max(line, Int(cmark_node_get_end_line(node)))
      let first = max(line, last - rows(of: node))
      let column = Int(cmark_node_get_start_column(node))
      gathering.add(first, .text(lines.text(first...last, from: column)))
      return true
    }
    return false
  }

  private func leave(
    _ node: OpaquePointer, _ gathering: inout MarkdownGathering
  ) {
    let line = Int(cmark_node_get_start_line(node))
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST: _ = gathering.lists.popLast()
    case CMARK_NODE_ITEM: gathering.add(line, .itemEnd)
    case CMARK_NODE_HEADING:
      let level = Int(cmark_node_get_heading_level(node))
      gathering.add(line, .heading(level: level, text: gathering.text.whole))
    case CMARK_NODE_PARAGRAPH:
      let text = gathering.hasBox ? gathering.text.withoutBox : gathering.text.whole
      gathering.hasBox = false
      if !text.isEmpty { gathering.add(line, .text(text)) }
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      gathering.text.endLink(to: string(cmark_node_get_url(node)))
    default: break
    }
  }

  /// The rows of a table; with them a line of dashes below the first.
  private func rows(of table: OpaquePointer) -> Int {
    var count = 0
    var row = cmark_node_first_child(table)
    while let next = row {
      count += 1
      row = cmark_node_next(next)
    }
    return count
  }

  private func box(of item: OpaquePointer) -> TaskBox? {
    guard let first = cmark_node_first_child(item),
      cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH
    else { return nil }
    return TaskBox(
      lines.line(
        Int(cmark_node_get_start_line(first)), from: Int(cmark_node_get_start_column(first))))
  }

  private func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private static func trimmed(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

/// What is known while the tree is walked.
struct MarkdownGathering {
  private(set) var pieces: [MarkdownPiece] = []
  /// The number the next item of each open list has; nil for a bulleted list.
  var lists: [Int?] = []
  var text = MarkdownText()
  /// True until the paragraph that begins with the box of the item just begun.
  var hasBox = false

  mutating func add(_ line: Int, _ content: MarkdownPiece.Content) {
    pieces.append(MarkdownPiece(line: line, content))
  }

  /// The number of the item that begins now.
  mutating func nextNumber() -> Int? {
    guard let last = lists.indices.last, let number = lists[last] else { return nil }
    lists[last] = number + 1
    return number
  }
}
