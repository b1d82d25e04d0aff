import BrinkModel
import Guard

/// Reads a pack of rules and says everything that is wrong with it; the sound rules are kept.
package struct RulePackReader {
  /// The most bytes a pack may have: room for ten thousand rules.
  package static let largestSize = 16 << 20

  private var pack = RulePack()
  private var aliases: [String: [String]] = [:]

  /// Reads the bytes of a file.
  package static func read(_ bytes: [UInt8]) -> RulePack {
    var reader = RulePackReader()
    do throws(Diagnostic) {
      reader.read(try YAMLReader.read(bytes, largestSize: largestSize))
    } catch {
      reader.pack.diagnostics.append(error)
    }
    reader.pack.diagnostics.sort { $0.position < $1.position }
    return reader.pack
  }

  private mutating func read(_ root: YAMLNode) {
    if ShellfirmChecks.are(root) {
      let checks = ShellfirmChecks(root)
      pack.name = checks.rules.first?.pack ?? ""
      pack.rules = checks.rules
      pack.positions = checks.positions
      pack.diagnostics = checks.diagnostics
      return
    }
    var top = PackBlock(root, "a pack")
    pack.name = top.required("pack") ?? ""
    if !pack.name.isEmpty, !Self.isName(pack.name) {
      top.complain(
        at: root.position, "`\(pack.name)` is no name for a pack", "Use a-z, 0-9 and -.")
    }
    pack.about = top.text("about") ?? ""
    if let programs = top.value("programs") { readPrograms(programs) }
    let rules = top.value("rules")
    if rules?.sequence == nil {
      top.complain(
        at: rules?.position ?? root.position, "a pack wants a list `rules:`", "Write it.")
    }
    top.reportUnknown()
    pack.diagnostics += top.diagnostics
    for node in rules?.sequence ?? [] { readRule(node) }
  }

  /// a-z, 0-9 and -, and `:` in the ids that others have given.
  private static func isName(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ":")
    }
  }

  private mutating func readPrograms(_ node: YAMLNode) {
    guard let pairs = node.mapping else {
      return complain(
        at: node.position, "`programs` is a block of names, not \(node.sort)", "Write name: {…}.")
    }
    for pair in pairs {
      let name = pair.key.text ?? ""
      var block = PackBlock(pair.value, "a program")
      var shape = ProgramShape()
      let also = (block.texts("also") ?? []).map(\.text)
      shape.values = Set((block.texts("values") ?? []).map(\.text))
      shape.bundles = block.answer("bundles") ?? true
      shape.abbreviates = block.answer("abbreviates") ?? false
      for (text, position) in block.texts("scripts") ?? [] {
        if let script = Self.script(text) {
          shape.scripts.append(script)
          if case .option(let option) = script { shape.values.insert(option) }
        } else {
          block.complain(
            at: position, "`\(text)` is no place for a script",
            "Write an option, `operand 2` or `input`.")
        }
      }
      block.reportUnknown()
      pack.diagnostics += block.diagnostics
      aliases[name, default: []] += also
      for name in [name] + also {
        pack.shapes[name] = pack.shapes[name]?.merged(with: shape) ?? shape
      }
    }
  }

  private static func script(_ text: String) -> ProgramShape.Script? {
    if text == "input" { return .input }
    if text.hasPrefix("-") { return .option(text) }
    let words = text.split(separator: " ")
    guard words.count == 2, words[0] == "operand", let number = Int(words[1]), number > 0 else {
      return nil
    }
    return .operand(number)
  }

  private mutating func complain(at position: Position, _ what: String, _ remedy: String) {
    pack.diagnostics.append(Diagnostic(.fault, .brink, at: position, what, remedy: remedy))
  }

  private mutating func readRule(_ node: YAMLNode) {
    var block = PackBlock(node, "a rule")
    let id = block.required("id") ?? ""
    if !id.isEmpty, !Self.isName(id) {
      block.complain(at: node.position, "`\(id)` is no id", "Use a-z, 0-9, - and :.")
    }
    let catches = block.required("catches") ?? ""
    let why = block.required("why") ?? ""
    let level = RaiseReader.level(&block, "level", of: "a rule")
    var rule = Rule(id: id, pack: pack.name, catches: catches, why: why, level: level ?? .boundary)
    rule.safer = block.text("safer")
    rule.preview = (block.texts("preview") ?? []).map(\.text)
    for (text, position) in block.texts("target") ?? [] {
      if let place = TargetPlace(text) {
        rule.target.append(place)
      } else {
        block.complain(
          at: position, "`\(text)` is no target",
          """
          Write `operand 1`, `operand last`, `operands`, `option --name`, `word of=`, `redirection` or \
          `sql`.
          """)
      }
    }
    var conditions = ConditionReader(aliases: aliases)
    if let when = block.value("when") {
      rule.when = conditions.read(when)
      if conditions.diagnostics.isEmpty, rule.when.anchors == nil {
        block.complain(
          at: when.position, "nothing in `when` says which command it is about",
          "Write `program:`, `writes:`, `appends:` or `pattern:` outside of `none:`.")
      }
    } else {
      block.complain(at: node.position, "a rule lacks `when`", "Write `when:` and what must hold.")
    }
    if let raises = block.value("raise") {
      for item in raises.sequence ?? [raises] {
        rule.raises.append(RaiseReader.read(item, &block))
      }
    }
    let examples = block.value("examples").map { readExamples($0, of: id) } ?? []
    block.reportUnknown()
    let faults = block.diagnostics + conditions.diagnostics
    pack.diagnostics += faults
    guard faults.isEmpty else { return }
    if let first = pack.positions[id] {
      return complain(
        at: node.position, "`\(id)` is taken by the rule at line \(first.line)",
        "Give each rule an id of its own.")
    }
    pack.positions[id] = node.position
    pack.examples += examples
    pack.rules.append(rule)
  }

  private mutating func readExamples(_ node: YAMLNode, of id: String) -> [RulePack.Example] {
    var block = PackBlock(node, "`examples`")
    let match = block.texts("match") ?? []
    let free = block.texts("free") ?? []
    block.reportUnknown()
    pack.diagnostics += block.diagnostics
    return match.map {
      RulePack.Example(rule: id, line: $0.text, matches: true, position: $0.position)
    }
      + free.map {
        RulePack.Example(rule: id, line: $0.text, matches: false, position: $0.position)
      }
  }
}
