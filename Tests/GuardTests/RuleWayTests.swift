import Guard
import Testing

@Suite struct `The signs of a rule in a line` {
  private func condition(
    _ tests: RuleCondition.Test..., sub: String? = nil
  ) -> RuleCondition {
    var condition = RuleCondition()
    condition.sub = sub.map { [$0.split(separator: " ").map { .word(Glob(String($0))) }] }
    condition.tests = tests
    return condition
  }

  private func texts(_ texts: String...) -> LineSign { .texts(texts, ignoringCase: false) }

  private func signs(
    _ condition: RuleCondition, isAbbreviated: Bool = false
  ) -> [[[LineSign]]] {
    condition.ways.map { $0.signs(whereOptionsAre: isAbbreviated) }
  }

  @Test func `are the words of its subcommand and one of its options`() throws {
    let force = try #require(FlagPattern.alternatives("--force"))
    let letter = try #require(FlagPattern.alternatives("-f"))
    let found = signs(condition(.program([Glob("git")]), .flag(letter + force), sub: "push"))
    #expect(found == [[[texts(" push "), .letter("f")], [texts(" push "), texts(" --force ")]]])
  }

  @Test func `are two letters of an option that may be shortened`() throws {
    let flags = try #require(FlagPattern.alternatives("--recursive"))
    let found = signs(condition(.program([Glob("rm")]), .flag(flags)), isAbbreviated: true)
    #expect(found == [[[texts(" --re")]]])
  }

  @Test(arguments: [("-s=0", ["0 "]), ("--replicas=0", [" --replicas ", " 0 "])])
  func `are the value that an option must have`(flag: String, expected: [String]) throws {
    let flags = try #require(FlagPattern.alternatives(flag))
    let found = signs(condition(.program([Glob("kubectl")]), .flag(flags)))
    #expect(found == [[[.texts(expected, ignoringCase: false)]]])
  }

  @Test(arguments: [
    ("/etc/ssh/*", [" etc ", " ssh "]), ("*.kdbx", [".kdbx "]), ("v[0-9]*", [" v"]),
    (#"\*"#, ["*"]), ("/", ["/"]), ("~/.ssh/id_*", [" .ssh ", " id_"]), ("a?b", [" a", "b "]),
  ])
  func `are what stands for itself in an operand, as a person types it`(
    operand: String, expected: [String]
  ) {
    let found = signs(condition(.program([Glob("rm")]), .operand([Glob(operand)])))
    #expect(found == [[[.texts(expected, ignoringCase: false)]]])
  }

  @Test func `are none where anything will do, and then the program is enough`() {
    for operand in ["*", "?", "[Ss][Ee][Tt]"] {
      let found = signs(condition(.program([Glob("rm")]), .operand([Glob(operand)])))
      #expect(found == [[]], "\(operand)")
    }
    #expect(signs(condition(.program([Glob("reboot")]))) == [[]])
  }

  @Test func `are each block's own where one of several is enough`() {
    let either = RuleCondition.Test.any([
      condition(.program([Glob("a")]), sub: "rm"), condition(.program([Glob("b")]), sub: "drop it"),
    ])
    #expect(signs(condition(either)) == [[[texts(" rm ")]], [[texts(" drop ", " it ")]]])
    #expect(condition(either).ways.map(\.programs) == [[Glob("a")], [Glob("b")]])
  }

  @Test func `are told from what must not be there`() {
    let nothing = RuleCondition.Test.none([condition(.word([Glob("--dry-run")]))])
    #expect(signs(condition(.program([Glob("a")]), nothing, sub: "b")) == [[[texts(" b ")]]])
  }

  @Test func `are in small letters for a statement, whose capitals do not matter`() {
    let drop = SQLPattern(like: [[.word(Glob("drop")), .word(Glob("table"))]], lacks: [])
    let found = signs(condition(.program([Glob("psql")]), .sql(drop)))
    #expect(found == [[[.texts([" drop ", " table "], ignoringCase: true)]]])
  }

  @Test func `are a redirection and its file where no program is named`() {
    let way = condition(.writes([Glob("/dev/sd*")])).ways
    #expect(way.map(\.programs) == [nil] && way.allSatisfy(\.redirects))
    #expect(signs(condition(.writes([Glob("/dev/sd*")]))) == [[[texts(">", " dev ", " sd")]]])
  }

  @Test func `of a text without words stand close, or with a blank between`() {
    let found = signs(condition(.text(contains: ": | :", isWanted: true)))
    #expect(
      found == [[[texts(":|:")], [texts(":| :")], [texts(": |:")], [texts(": | :")]]])
  }
}
