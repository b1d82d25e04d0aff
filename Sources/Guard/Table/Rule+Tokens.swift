extension RuleTokens {
  init(_ rule: Rule) {
    add(rule.id)
    add(rule.pack)
    add(rule.level.name)
    add(rule.catches)
    add(rule.why)
    add(rule.safer ?? "")
    add(rule.preview)
    add(rule.target.map(\.text))
    add(rule.raises.count)
    for raise in rule.raises { add(raise) }
    add(rule.when)
  }

  private mutating func add(_ raise: Raise) {
    add(raise.level.name)
    for globs in [
      raise.when.branch, raise.when.context, raise.when.namespace, raise.when.host, raise.when.user,
    ] {
      add(globs)
    }
    add(raise.when.isRemote.map { $0 ? "yes" : "no" } ?? "")
    add(raise.when.environment.flatMap { [$0.name, $0.value.text] })
  }

  private mutating func add(_ sequences: [[RuleCondition.SubWord]]) {
    add(sequences.count)
    for sequence in sequences {
      add(
        sequence.map { word in
          switch word {
          case .anyNumber: "**"
          case .word(let glob): glob.text
          }
        })
    }
  }

  private mutating func add(_ conditions: [RuleCondition]) {
    add(conditions.count)
    for condition in conditions { add(condition) }
  }

  private mutating func add(_ condition: RuleCondition) {
    add(condition.sub == nil ? "" : "sub")
    if let sub = condition.sub { add(sub) }
    add(condition.tests.count)
    for test in condition.tests { add(test) }
  }

  private mutating func add(_ test: RuleCondition.Test) {
    switch test {
    case .program(let globs): add("program", globs)
    case .operand(let globs): add("operand", globs)
    case .onlyOperands(let globs): add("only-operands", globs)
    case .word(let globs): add("word", globs)
    case .environment(let globs): add("env", globs)
    case .reads(let globs): add("reads", globs)
    case .writes(let globs): add("writes", globs)
    case .appends(let globs): add("appends", globs)
    case .sendsTo(let globs): add("sends-to", globs)
    case .via(let globs): add("via", globs)
    case .script(let globs): add("script", globs)
    case .flag(let flags):
      add("flag")
      add(flags.count)
      for flag in flags { add([flag.name] + (flag.value.map { [$0.text] } ?? [])) }
    case .operandCount(let least, let most):
      add("operands")
      add(least)
      add(most)
    case .sql(let pattern):
      add("sql")
      add(pattern.like)
      add(pattern.lacks)
    case .pattern(let pattern):
      add("pattern")
      add(pattern.source)
    case .text(let text, let isWanted):
      add(isWanted ? "text" : "no-text")
      add(text)
    case .groupIsPath(let group):
      add("path")
      add(group)
    case .all(let conditions):
      add("all")
      add(conditions)
    case .any(let conditions):
      add("any")
      add(conditions)
    case .none(let conditions):
      add("none")
      add(conditions)
    }
  }

  private mutating func add(_ tag: String, _ globs: [Glob]) {
    add(tag)
    add(globs)
  }
}

extension RuleTokenReader {
  mutating func rule() -> Rule {
    let id = text()
    let pack = text()
    let level = Level(name: text()) ?? .boundary
    var rule = Rule(id: id, pack: pack, catches: text(), why: text(), level: level)
    let safer = text()
    rule.safer = safer.isEmpty ? nil : safer
    rule.preview = texts()
    rule.target = texts().compactMap(TargetPlace.init)
    rule.raises = list { $0.raise() }
    rule.when = condition()
    return rule
  }

  private mutating func raise() -> Raise {
    let level = Level(name: text()) ?? .boundary
    var pattern = SurroundingsPattern()
    pattern.branch = globs()
    pattern.context = globs()
    pattern.namespace = globs()
    pattern.host = globs()
    pattern.user = globs()
    let remote = text()
    pattern.isRemote = remote.isEmpty ? nil : remote == "yes"
    let pairs = texts()
    for place in stride(from: 0, to: pairs.count - 1, by: 2) {
      pattern.environment.append((pairs[place], Glob(pairs[place + 1])))
    }
    return Raise(to: level, when: pattern)
  }

  private mutating func sequences() -> [[RuleCondition.SubWord]] {
    list { reader in
      reader.texts().map { $0 == "**" ? .anyNumber : .word(Glob($0)) }
    }
  }

  private mutating func condition() -> RuleCondition {
    var condition = RuleCondition()
    if text() == "sub" { condition.sub = sequences() }
    condition.tests = list { $0.test() }
    return condition
  }

  private mutating func test() -> RuleCondition.Test {
    switch text() {
    case "program": return .program(globs())
    case "operand": return .operand(globs())
    case "only-operands": return .onlyOperands(globs())
    case "word": return .word(globs())
    case "env": return .environment(globs())
    case "reads": return .reads(globs())
    case "writes": return .writes(globs())
    case "appends": return .appends(globs())
    case "sends-to": return .sendsTo(globs())
    case "via": return .via(globs())
    case "script": return .script(globs())
    case "flag":
      return .flag(
        list { reader in
          let parts = reader.texts()
          return FlagPattern(
            name: parts.first ?? "", value: parts.count > 1 ? Glob(parts[1]) : nil)
        })
    case "operands": return .operandCount(least: number(), most: number())
    case "sql": return .sql(SQLPattern(like: sequences(), lacks: texts()))
    case "pattern":
      // The table is written from patterns that were read: one that cannot be is never there.
      guard let pattern = try? TextPattern(text()) else { return .any([]) }
      return .pattern(pattern)
    case "text": return .text(contains: text(), isWanted: true)
    case "no-text": return .text(contains: text(), isWanted: false)
    case "path": return .groupIsPath(number())
    case "all": return .all(list { $0.condition() })
    case "any": return .any(list { $0.condition() })
    default: return .none(list { $0.condition() })
    }
  }
}
