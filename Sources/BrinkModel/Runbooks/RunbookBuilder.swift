/// Takes the pieces of a file one after the other and gathers steps.
struct RunbookBuilder {
  private(set) var title: String?
  private(set) var steps: [RunbookStep] = []

  private let hasTasks: Bool
  private var headings: [(level: Int, text: String)] = []
  private var open: [OpenItem] = []
  /// How many of the open items are steps.
  private var depth = 0
  /// The step that code standing between steps belongs to: the last one of this section.
  private var lastOfSection: Int?
  /// Code before the first step of a section, which that step will get.
  private var pending: [RunbookStep.Block] = []
  /// The paragraph just before, outside of every item: it says what code after it is for.
  private var leadIn: String?

  private enum OpenItem {
    /// A step, by its place in `steps`; whether its own text may still come.
    case step(Int, takesText: Bool)
    case plain(mark: String, label: String?)
  }

  init(hasTasks: Bool) {
    self.hasTasks = hasTasks
  }

  mutating func add(_ piece: MarkdownPiece) {
    switch piece.content {
    case .heading(let level, let text): enter(level, text)
    case .item(let item): begin(item, line: piece.line)
    case .itemEnd: if case .step = open.popLast() { depth -= 1 }
    case .text(let text): add(text)
    case .code(let code): add(code)
    }
  }

  private mutating func enter(_ level: Int, _ text: String) {
    // A heading inside an item divides the item, not the page.
    guard open.isEmpty else { return add(text) }
    if level == 1, title == nil { title = text }
    while let last = headings.last, last.level >= level { headings.removeLast() }
    headings.append((level, text))
    lastOfSection = nil
    pending = []
    leadIn = nil
  }

  private mutating func begin(_ item: MarkdownItem, line: Int) {
    let isStep = item.box != nil || (item.number != nil && (!hasTasks || depth > 0))
    guard isStep else {
      open.append(.plain(mark: item.number.map { "\($0). " } ?? "- ", label: nil))
      return
    }
    let labels = open.compactMap { item in
      if case .plain(_, let label) = item { label } else { nil }
    }
    steps.append(
      RunbookStep(
        kind: item.box == nil ? .numbered : .task, number: steps.count + 1,
        path: headings.map(\.text) + labels, text: "", body: pending, depth: depth, line: line,
        source: item.source, hasTick: item.box == .checked, leadIn: open.isEmpty ? leadIn : nil))
    pending = []
    leadIn = nil
    lastOfSection = steps.count - 1
    open.append(.step(steps.count - 1, takesText: true))
    depth += 1
  }

  private mutating func add(_ text: String) {
    guard let innermost = open.last else {
      leadIn = text
      return
    }
    switch innermost {
    case .step(let step, takesText: true):
      steps[step].text = text
      open[open.count - 1] = .step(step, takesText: false)
    case .step(let step, _):
      steps[step].body.append(.prose(text))
    case .plain(let mark, let label):
      if label == nil { open[open.count - 1] = .plain(mark: mark, label: text) }
      guard let step = enclosingStep else { return }
      let inside = open.reversed().prefix { if case .plain = $0 { true } else { false } }
      let margin = String(repeating: "  ", count: inside.count - 1)
      steps[step].body.append(.prose(margin + (label == nil ? mark : "  ") + text))
    }
  }

  private mutating func add(_ code: CodeBlock) {
    if let step = enclosingStep {
      steps[step].body.append(.code(code))
      if case .step = open.last { open[open.count - 1] = .step(step, takesText: false) }
      return
    }
    let blocks = (leadIn.map { [RunbookStep.Block.prose($0)] } ?? []) + [.code(code)]
    leadIn = nil
    if let last = lastOfSection {
      steps[last].body += blocks
    } else {
      pending += blocks
    }
  }

  private var enclosingStep: Int? {
    for item in open.reversed() {
      if case .step(let step, _) = item { return step }
    }
    return nil
  }
}
