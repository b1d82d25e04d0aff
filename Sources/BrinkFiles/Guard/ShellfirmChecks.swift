import BrinkModel
import Guard

/// Reads a list of checks as shellfirm has them: a regular expression with filters each.
///
/// `from`, `test`, `description`, `id`, `severity`, `filters`, `alternative`, `alternative_info`.
struct ShellfirmChecks {
  private(set) var rules: [Rule] = []
  private(set) var positions: [String: Position] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// True for a list of blocks that have a `test`.
  static func are(_ root: YAMLNode) -> Bool {
    root.sequence?.first?.mapping?.contains { $0.key.text == "test" } ?? false
  }

  init(_ root: YAMLNode) {
    for node in root.sequence ?? [] { read(node) }
  }

  private mutating func read(_ node: YAMLNode) {
    var block = PackBlock(node, "a check")
    let pack = block.text("from") ?? "shellfirm"
    let id = block.required("id") ?? ""
    let about = block.required("description") ?? ""
    var level = level(&block)
    if block.answer("deny") == true { level = .deny }
    _ = block.value("challenge")
    // Older lists say how they match and whether a check is on.
    _ = block.value("method")
    let isOn = block.answer("enable") ?? true
    var rule = Rule(
      id: id, pack: pack, catches: "what the check \(id) looks for", why: about, level: level)
    let alternative = block.text("alternative")
    let info = block.text("alternative_info")
    rule.safer = alternative.map { $0 + (info.map { " (\($0))" } ?? "") }
    if let node = block.value("test"), let text = node.text {
      do throws(PatternFault) {
        rule.when.tests.append(.pattern(try TextPattern(text)))
      } catch {
        block.complain(
          at: node.position(ofCharacter: error.offset), "a broken pattern: \(error.what)",
          "Correct it; `rules/FORMAT.md` lists what patterns know.")
      }
    } else {
      block.complain(at: node.position, "a check lacks `test`", "Write `test:` and a pattern.")
    }
    for filter in block.value("filters")?.sequence ?? [] { read(filter, &block, &rule) }
    block.reportUnknown()
    diagnostics += block.diagnostics
    guard isOn, block.diagnostics.isEmpty else { return }
    if let first = positions[id] {
      diagnostics.append(
        Diagnostic(
          .fault, .brink, at: node.position, "`\(id)` is taken by the check at line \(first.line)",
          remedy: "Give each check an id of its own."))
      return
    }
    positions[id] = node.position
    rules.append(rule)
  }

  private func level(_ block: inout PackBlock) -> Level {
    guard let node = block.value("severity") else { return .boundary }
    switch node.text?.lowercased() {
    case "info": return .task
    case "low": return .nudge
    case "medium", "high": return .boundary
    case "critical": return .target
    default:
      block.complain(
        at: node.position, "`\(node.text ?? node.sort)` is no severity",
        "There are: Info, Low, Medium, High, Critical.")
      return .boundary
    }
  }

  private func read(_ node: YAMLNode, _ outer: inout PackBlock, _ rule: inout Rule) {
    var block = PackBlock(node, "a filter")
    let type = block.required("type")
    let value = block.value("value")
    block.reportUnknown()
    for diagnostic in block.diagnostics {
      outer.complain(at: diagnostic.position, diagnostic.what, diagnostic.remedy)
    }
    switch (type, value?.text) {
    case ("Contains", let text?): rule.when.tests.append(.text(contains: text, isWanted: true))
    case ("NotContains", let text?):
      rule.when.tests.append(.text(contains: text, isWanted: false))
    case ("PathExists", _):
      guard let group = value?.integer, group >= 0 else {
        outer.complain(
          at: node.position, "PathExists wants the number of a group", "Write value: 1.")
        return
      }
      rule.when.tests.append(.groupIsPath(group))
    default:
      outer.complain(
        at: node.position, "no such filter", "There are: PathExists, Contains, NotContains.")
    }
  }
}
