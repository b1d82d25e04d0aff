import BrinkModel
import Guard

/// Reads what must hold of a command from the `when` of a rule.
struct ConditionReader {
  /// Blocks within blocks are read this deep.
  private static let deepest = 12

  /// Other names of the programs the pack speaks of.
  let aliases: [String: [String]]
  private(set) var diagnostics: [Diagnostic] = []

  init(aliases: [String: [String]]) {
    self.aliases = aliases
  }

  mutating func read(_ node: YAMLNode, depth: Int = 0) -> RuleCondition {
    guard depth <= Self.deepest else {
      complain(at: node.position, "blocks nested too deep", "Say it in fewer blocks.")
      return RuleCondition()
    }
    var block = PackBlock(node, "a condition")
    var condition = RuleCondition()
    condition.sub = subcommands(&block, "sub")
    if let names = block.texts("program") {
      let names = names.flatMap { [$0] + (aliases[$0.text] ?? []).map { ($0, names[0].position) } }
      condition.tests.append(.program(globs(names)))
    }
    take("operand", &block, &condition) { .operand($0) }
    take("only-operands", &block, &condition) { .onlyOperands($0) }
    take("word", &block, &condition) { .word($0) }
    take("env", &block, &condition) { .environment($0) }
    take("reads", &block, &condition) { .reads($0) }
    take("writes", &block, &condition) { .writes($0) }
    take("appends", &block, &condition) { .appends($0) }
    take("sends-to", &block, &condition) { .sendsTo($0) }
    take("via", &block, &condition) { .via($0) }
    if let flags = block.texts("flag") { condition.tests.append(.flag(self.flags(flags))) }
    if let count = block.texts("operands")?.first, let test = self.count(count) {
      condition.tests.append(test)
    }
    if let texts = block.texts("script") {
      condition.tests.append(.script(globs(texts.map { ($0.text.lowercased(), $0.position) })))
    }
    if let node = block.value("sql") { condition.tests.append(.sql(sql(node))) }
    if let node = block.value("pattern"), let pattern = pattern(node) {
      condition.tests.append(.pattern(pattern))
    }
    for key in ["all", "any", "none"] {
      guard let node = block.value(key) else { continue }
      let conditions = (node.sequence ?? [node]).map { read($0, depth: depth + 1) }
      condition.tests.append(
        key == "all" ? .all(conditions) : key == "any" ? .any(conditions) : .none(conditions))
    }
    block.reportUnknown()
    diagnostics += block.diagnostics
    if condition.tests.isEmpty, condition.sub == nil, block.diagnostics.isEmpty {
      complain(at: node.position, "a condition that says nothing", "Write at least `program:`.")
    }
    return condition
  }

  private mutating func complain(at position: Position, _ what: String, _ remedy: String) {
    diagnostics.append(Diagnostic(.fault, .brink, at: position, what, remedy: remedy))
  }

  private mutating func take(
    _ key: String, _ block: inout PackBlock, _ condition: inout RuleCondition,
    _ test: ([Glob]) -> RuleCondition.Test
  ) {
    if let texts = block.texts(key) { condition.tests.append(test(globs(texts))) }
  }

  private mutating func globs(_ texts: [(text: String, position: Position)]) -> [Glob] {
    var globs: [Glob] = []
    for (text, position) in texts {
      guard let more = Glob.alternatives(text) else {
        complain(
          at: position, "`{…}` that stands for more than \(Glob.mostAlternatives) words",
          "Write a list instead.")
        continue
      }
      globs += more
    }
    return globs
  }

  private mutating func flags(_ texts: [(text: String, position: Position)]) -> [FlagPattern] {
    var flags: [FlagPattern] = []
    for (text, position) in texts {
      guard let more = FlagPattern.alternatives(text) else {
        complain(at: position, "`\(text)` is no option", "An option begins with `-`.")
        continue
      }
      flags += more
    }
    return flags
  }

  private mutating func subcommands(
    _ block: inout PackBlock, _ key: String
  ) -> [[RuleCondition.SubWord]]? {
    block.texts(key).map { $0.flatMap { sequences($0.text, at: $0.position) } }
  }

  /// `s3 {rb,mb}` as every sequence it stands for.
  private mutating func sequences(
    _ text: String, at position: Position
  ) -> [[RuleCondition.SubWord]] {
    globs([(text, position)]).map { glob in
      glob.text.split(separator: " ").map {
        $0 == "**" ? .anyNumber : .word(Glob(String($0)))
      }
    }
  }

  private mutating func count(_ count: (text: String, position: Position)) -> RuleCondition.Test? {
    let parts = count.text.split(separator: "-").map(String.init)
    if count.text.hasSuffix("+"), let least = Int(count.text.dropLast()) {
      return .operandCount(least: least, most: .max)
    }
    if parts.count == 2, let least = Int(parts[0]), let most = Int(parts[1]), least <= most {
      return .operandCount(least: least, most: most)
    }
    if let exact = Int(count.text), exact >= 0 { return .operandCount(least: exact, most: exact) }
    complain(at: count.position, "`\(count.text)` counts nothing", "Write 0, 1, 2+ or 1-3.")
    return nil
  }

  private mutating func sql(_ node: YAMLNode) -> SQLPattern {
    guard node.mapping != nil else {
      let texts = (node.sequence ?? [node]).compactMap { node in node.text.map { ($0, node) } }
      return SQLPattern(
        like: texts.flatMap { sequences($0.0.lowercased(), at: $0.1.position) }, lacks: [])
    }
    var block = PackBlock(node, "`sql`")
    let like = block.texts("like") ?? []
    let lacks = block.texts("lacks") ?? []
    block.reportUnknown()
    diagnostics += block.diagnostics
    return SQLPattern(
      like: like.flatMap { sequences($0.text.lowercased(), at: $0.position) },
      lacks: lacks.map { $0.text.lowercased() })
  }

  private mutating func pattern(_ node: YAMLNode) -> TextPattern? {
    guard let text = node.text, !text.isEmpty else {
      complain(at: node.position, "`pattern` wants a text", "Put it into single quotes.")
      return nil
    }
    do throws(PatternFault) {
      return try TextPattern(text)
    } catch {
      complain(
        at: node.position(ofCharacter: error.offset), "a broken pattern: \(error.what)",
        "Correct it; `rules/FORMAT.md` lists what patterns know.")
      return nil
    }
  }
}
