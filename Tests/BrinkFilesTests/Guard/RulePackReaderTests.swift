import BrinkFiles
import BrinkModel
import Guard
import Testing

@Suite struct `A rule pack` {
  private static func pack(_ rule: String) -> String {
    "pack: p\nrules:\n  - id: r\n    catches: it\n    why: so\n    level: boundary\n\(rule)"
  }

  private func read(_ text: String) -> RulePack { RulePackReader.read(Array(text.utf8)) }

  @Test(arguments: [
    ("pack: p", "wants a list `rules:`"), ("rules: []", "lacks `pack`"),
    (pack("    when: {program: a}\n    colour: red\n"), "knows no key `colour`"),
    (pack("    when: {none: [{program: a}]}\n"), "nothing in `when` says"),
    (pack("    when: {program: a, pattern: '(a'}\n"), "a broken pattern"),
    (pack("    when: {program: a, flag: force}\n"), "`force` is no option"),
    (pack("    when: {program: a, operands: many}\n"), "counts nothing"),
    (pack("    when: {program: a}\n    target: third\n"), "is no target"),
    (pack("    when: {program: a}\n    raise: [{to: loud, branch: b}]\n"), "`loud` is no level"),
    (pack("    when: {program: a}\n    level: deny\n"), "twice"),
    (pack(""), "lacks `when`"), ("pack: [", "a value is missing here"),
  ])
  func `says what is wrong with it and where`(text: String, what: String) {
    let pack = read(text)
    #expect(pack.diagnostics.contains { $0.what.contains(what) }, "\(pack.diagnostics)")
    #expect(pack.rules.isEmpty)
  }

  @Test func `keeps its sound rules when another has a fault`() {
    let sound = "  - {id: s, catches: it, why: so, level: nudge, when: {program: b}}\n"
    let pack = read(Self.pack("    when: {program: a, pattern: '*'}\n") + sound)
    #expect(pack.rules.map(\.id) == ["s"])
    #expect(pack.diagnostics.map(\.line) == [7])
  }

  @Test func `with one id twice keeps the first`() {
    let rule = "  - {id: r, catches: it, why: so, level: nudge, when: {program: b}}\n"
    let pack = read("pack: p\nrules:\n" + rule + rule)
    #expect(pack.rules.count == 1)
    #expect(pack.diagnostics.map(\.what) == ["`r` is taken by the rule at line 3"])
  }

  @Test func `of ten thousand rules is read whole`() {
    var text = "pack: p\nrules:\n"
    for number in 0..<10_000 {
      text +=
        "  - {id: r\(number), catches: it, why: so, level: deny, when: {program: p\(number)}}\n"
    }
    let pack = read(text)
    #expect(pack.diagnostics.isEmpty)
    #expect(pack.rules.count == 10_000)
    let guardian = Guardian([RuleIndex(pack.rules, shapes: pack.shapes)])
    #expect(guardian.judge(Array("sudo p9999 x".utf8)).level == .deny)
    #expect(guardian.judge(Array("p10000 x".utf8)).level == .task)
  }

  @Test func `knows a program by its other names`() {
    let pack = read(
      "pack: p\nprograms: {kubectl: {also: [k], values: [-n]}}\nrules:\n"
        + "  - {id: r, catches: it, why: so, level: deny, when: {program: kubectl, sub: delete}}\n")
    let guardian = Guardian([RuleIndex(pack.rules, shapes: pack.shapes)])
    #expect(guardian.judge(Array("k -n a delete b".utf8)).level == .deny)
    #expect(guardian.judge(Array("k -n delete get b".utf8)).level == .task)
  }
}

@Suite struct `A list of checks as shellfirm has them` {
  private let text = """
    - from: files
      test: 'mv\\s+(\\S+)\\s+/dev/null'
      description: It is gone.
      id: files:gone
      severity: Critical
      filters:
        - {type: PathExists, value: 1}
        - {type: NotContains, value: "--dry"}
      alternative: keep <path>
    - {from: files, test: '(?i)drop', description: D, id: files:drop, deny: true}
    - {from: files, test: '(', description: D, id: files:broken}
    - {from: files, test: 'x', description: D, id: files:drop, severity: Low}
    """

  @Test func `is read as a pack`() {
    let pack = RulePackReader.read(Array(text.utf8))
    #expect(pack.rules.map(\.level) == [.target, .deny])
    #expect(pack.rules[0].safer == "keep <path>")
    #expect(pack.diagnostics.count == 2)
    let there = Guardian([RuleIndex(pack.rules, shapes: [:])])
    let gone = Guardian([RuleIndex(pack.rules, shapes: [:])]) { _ in false }
    let line = Array("sudo mv a /dev/null".utf8)
    #expect(there.judge(line).level == .target)
    #expect(gone.judge(line).level == .task)
    #expect(there.judge(Array("mv a /dev/null --dry".utf8)).level == .task)
    #expect(there.judge(Array("psql -c 'DROP TABLE x'".utf8)).level == .deny)
    #expect(there.judge(Array("git commit -m 'drop it all'".utf8)).level == .task)
  }
}
