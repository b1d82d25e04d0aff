import Guard
import Testing

@Suite struct `A glob` {
  @Test(arguments: [
    ("mkfs*", "mkfs.ext4", true), ("a*c*e", "abcde", true), ("a*c*e", "abcd", false),
    ("?b", "äb", true), ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("*", "", true),
  ])
  func `matches whole words`(glob: String, word: String, matches: Bool) {
    #expect(Glob(glob).matches(Array(word.utf8)) == matches)
  }

  @Test func `tells a star that the shell expands from a quoted one`() {
    let words = ShellReader.read(Array("rm * '*' \"$x\"/* ~ '~'".utf8)).commands[0].words
    let star = Glob(#"\*"#)
    let unknown = Glob(#"$*/\*"#)
    #expect(words.map { star.matches($0.bytes) } == [false, true, false, false, false, false])
    #expect(words.map { unknown.matches($0.bytes) } == [false, false, false, true, false, false])
    #expect(words.map { Glob("~").matches($0.bytes) } == [false, false, false, false, true, false])
  }

  @Test func `with braces stands for each of them`() {
    #expect(Glob.alternatives("a{b,c}d{,e}")?.map(\.text) == ["abd", "abde", "acd", "acde"])
    #expect(Glob.alternatives(String(repeating: "{a,b}", count: 9)) == nil)
  }
}

@Suite struct `A rule` {
  private func rule(_ change: (inout Rule) -> Void) -> Rule {
    var rule = Rule(id: "r", pack: "p", catches: "it", why: "so", level: .boundary)
    rule.when.tests.append(.program([Glob("git")]))
    change(&rule)
    return rule
  }

  @Test func `reads words as its own source and those before say`() {
    var shape = ProgramShape()
    shape.values = ["-f"]
    let early = rule { $0.when.tests.append(.operandCount(least: 1, most: .max)) }
    var late = early
    late.id = "late"
    let guardian = Guardian([
      RuleIndex([early], shapes: [:]), RuleIndex([late], shapes: ["git": shape]),
    ])
    let found = guardian.judge(Array("git -f x".utf8)).matches.map(\.rule.id)
    #expect(found == ["r"])
  }

  private func judge(_ rule: Rule, _ line: String, _ shape: ProgramShape = ProgramShape())
    -> Guardian.Verdict
  {
    Guardian([RuleIndex([rule], shapes: ["git": shape])]).judge(Array(line.utf8))
  }

  @Test(arguments: [
    ("git push -f", true), ("git push -uf a", true), ("git push --force", true),
    ("git push --forc", true), ("git push --force=no", false),
    ("git push --force-with-lease", false),
    ("git push -- -f", false), ("git -c push -f log", false), ("/usr/bin/git push -f", true),
    ("git push -ofu", false),
  ])
  func `sees options as the program does`(line: String, matches: Bool) {
    let force = rule {
      $0.when.sub = [[.word(Glob("push"))]]
      $0.when.tests.append(
        .flag(["-f", "--force"].compactMap(FlagPattern.alternatives).flatMap { $0 }))
    }
    var shape = ProgramShape()
    shape.values = ["-c", "-o"]
    shape.abbreviates = true
    #expect(judge(force, line, shape).isHeld == matches)
  }

  @Test(arguments: [
    ("git x --help", false), ("git x -h", false), ("sudo git x -h", false), ("git x -h y", true),
    ("git -c 'x --help'", true), ("git x -- --help y", true), ("git x > --help", true),
  ])
  func `leaves a question about the program alone`(line: String, matches: Bool) {
    #expect(judge(rule { _ in }, line).isHeld == matches)
  }

  @Test(arguments: [
    ("git a x delete y", true), ("git delete y", true), ("git a", false),
  ])
  func `finds a verb wherever it stands`(line: String, matches: Bool) {
    let verb = rule { $0.when.sub = [[.anyNumber, .word(Glob("delete"))]] }
    #expect(judge(verb, line).isHeld == matches)
  }

  @Test func `takes paths as they are meant`() {
    let root = rule { $0.when.tests.append(.operand([Glob("/"), Glob("dist")])) }
    #expect(judge(root, "git x /usr/../").isHeld)
    #expect(judge(root, "git x ./dist/").isHeld)
    #expect(!judge(root, "git x dist/a").isHeld)
  }

  @Test(arguments: [
    ("git x 'create temp table o as select 1; drop table o'", false),
    ("git x 'create table if not exists o (a int); drop table o'", true),
    ("git x 'create table a (b int); drop table o'", true), ("git x 'create table'", false),
    ("git x 'DROP  TABLE orders'", true), ("git x 'select 1; drop table if exists o'", true),
    ("git x \"select 'drop table o'\"", false), ("git x '-- drop table o'", false),
    ("git x <<E\ndrop table o\nE", true), ("echo 'drop table o' | git", true),
  ])
  func `reads SQL that is handed over`(line: String, matches: Bool) {
    let drop = rule {
      $0.when.tests.append(
        .sql(SQLPattern(like: [[.word(Glob("drop")), .word(Glob("table"))]], lacks: [])))
      $0.target = [.sql]
    }
    var shape = ProgramShape()
    shape.scripts = [.operand(2), .input]
    let verdict = judge(drop, line, shape)
    #expect(verdict.isHeld == matches)
    if matches { #expect(["orders", "o"].contains(verdict.matches[0].target)) }
  }

  @Test(arguments: [
    ("git x | sh", true), ("git x | tee f | sudo bash", true), ("bash <(git x)", true),
    ("sh -c \"$(git x)\"", true), ("eval \"$(git x)\"", true), ("(git x; ls) | sh", true),
    ("git x | sh deploy.sh", false), ("git x | python3 -m json.tool", false),
    ("git x > f; sh f", false), ("echo $(git x)", false),
  ])
  func `knows what runs its output`(line: String, matches: Bool) {
    let pipe = rule {
      $0.when.tests.append(.sendsTo([Glob("sh"), Glob("bash"), Glob("python3"), Glob("eval")]))
    }
    #expect(judge(pipe, line).isHeld == matches)
  }

  @Test(arguments: [
    ("with g as (delete from o returning *) select 1", true),
    ("with a as (select 1), b as (select (2)) delete from o", true),
    ("explain analyze delete from o", true), ("explain (analyze, buffers) delete from o", true),
    ("explain delete from o", false), ("do $$ begin delete from o; end $$", true),
    ("begin; delete from o; rollback", false), ("begin; delete from o; commit", true),
    ("begin; delete from o; rollback to a; commit", true), ("delete from o; rollback", true),
    ("with d as (select 'delete from o') select * from d", false),
    ("\\c shop\ndelete from o", true), ("with", false), ("explain analyze", false),
  ])
  func `sees what a text of SQL does`(text: String, matches: Bool) {
    let deletion = rule {
      let sequence = ["delete", "from"].map { RuleCondition.SubWord.word(Glob($0)) }
      $0.when.tests.append(.sql(SQLPattern(like: [sequence], lacks: ["where"])))
    }
    var shape = ProgramShape()
    shape.scripts = [.operand(1)]
    let line = "git '\(text.replacing("'", with: "'\\''"))'"
    #expect(judge(deletion, line, shape).isHeld == matches)
  }

  @Test func `is raised by surroundings and never lowered`() {
    let raised = rule {
      var main = SurroundingsPattern()
      main.branch = [Glob("main")]
      $0.raises = [Raise(to: .target, when: main), Raise(to: .task, when: main)]
    }
    var here = Surroundings()
    let verdict = judge(raised, "git x")
    #expect(verdict.raised(in: here, by: GuardPolicy()).level == .boundary)
    here.branch = "main"
    #expect(verdict.raised(in: here, by: GuardPolicy()).level == .target)
    let reasons = verdict.raised(in: here, by: GuardPolicy()).matches.map(\.raisedBy)
    #expect(reasons == ["branch main"])
    var policy = GuardPolicy()
    policy.production = [Glob("prod*")]
    #expect(
      judge(rule { _ in }, "git x prod-1").raised(in: Surroundings(), by: policy).matches
        .map(\.raisedBy) == ["prod-1 is production"])
    #expect(judge(raised, "git x prod-1").raised(in: Surroundings(), by: policy).level == .target)
    here = Surroundings()
    here.host = "production"
    #expect(verdict.raised(in: here, by: policy).level == .target)
    policy = GuardPolicy()
    policy.secondPerson = [Glob("r*")]
    let levels = [Level.task, .nudge, .boundary, .target, .deny].map { level in
      judge(rule { $0.level = level }, "git x").raised(in: here, by: policy).level
    }
    #expect(levels == [.task, .boundary, .boundary, .target, .deny])
    policy.production = [Glob("prod*")]
    let denied = judge(rule { $0.level = .deny }, "git x prod")
    #expect(denied.raised(in: here, by: policy).level == .deny)
  }

  @Test(arguments: [
    ("git x", "live", Level.target), ("STAGE=test git x", "live", .target),
    ("git x", "", .boundary),
    ("STAGE=live git x", "", .target), ("env STAGE=live git x", "", .target),
  ])
  func `is raised by what is assigned before the command too`(
    line: String, stage: String, level: Level
  ) {
    var live = SurroundingsPattern()
    live.environment = [("STAGE", Glob("live"))]
    var policy = GuardPolicy()
    policy.raises = [Raise(to: .target, when: live)]
    var here = Surroundings()
    here.environment["STAGE"] = stage
    #expect(judge(rule { _ in }, line).raised(in: here, by: policy).level == level)
  }

  @Test func `is not told as a hint where another rule holds the same command`() {
    let hint = rule {
      $0.id = "hint"
      $0.level = .nudge
    }
    let both = Guardian([RuleIndex([rule { _ in }, hint], shapes: [:])])
    #expect(both.judge(Array("git x".utf8)).told.map(\.rule.id) == ["r"])
    let other = rule { $0.when.tests = [.program([Glob("rm")])] }
    let two = Guardian([RuleIndex([other, hint], shapes: [:])])
    #expect(two.judge(Array("rm a; git x".utf8)).told.map(\.rule.id) == ["r", "hint"])
  }

  @Test(arguments: [
    ("git x a", "a"), ("git x a b", "a b"), ("git x a b c d", "a b c d"), ("git x a b c d e", "a"),
    ("git x a $B", "a"), ("git x $B a", nil), ("git x", nil),
  ])
  func `names all that it hits, where they are few`(line: String, target: String?) {
    let deletes = rule {
      $0.when.sub = [[.word(Glob("x"))]]
      $0.target = [.operands, .operand(1)]
    }
    #expect(judge(deletes, line).matches.first?.target == target)
  }

  @Test func `is the same after it was written into a table`() throws {
    let whole = rule {
      $0.safer = "a\tb\nc\\d"
      $0.preview = ["git", "{words}"]
      $0.target = [
        .operand(2), .lastOperand, .operands, .option("--n"), .word("of="), .redirection, .sql,
      ]
      $0.when.sub = [[.anyNumber, .word(Glob("x*"))]]
      let pattern = try? TextPattern("a|b")
      $0.when.tests += [
        .any([RuleCondition()]), .none([RuleCondition()]), .operandCount(least: 1, most: .max),
        .flag(FlagPattern.alternatives("--a={b,c}") ?? []), .script([Glob("*x")]),
      ]
      if let pattern { $0.when.tests.append(.pattern(pattern)) }
    }
    var shape = ProgramShape()
    shape.values = ["-c"]
    shape.scripts = [.option("-e"), .operand(2), .input]
    let text = RuleTable.text(of: [whole], shapes: ["git": shape])
    let table = RuleTable(bytes: Array(text.utf8))
    #expect(table.rules == [whole])
    #expect(table.shape(of: "git") == shape)
    #expect(table.shape(of: "gi") == nil)
    let reading = ShellReader.read(Array("git x".utf8))
    #expect(table.candidates(for: reading.commands[0], in: reading) == [whole])
  }

  @Test(arguments: [
    ("cat /etc/rc.d/x", true), ("true; cat '/etc/rc.d/x'", true), ("cat > /etc/rc.d/x", true),
    ("A=/etc/rc.d/x cat", true), ("cat /etc/rc.local", false), ("cat /etc/rc.d", false),
  ])
  func `by a text is asked only where a word shows it`(line: String, isFound: Bool) throws {
    let pattern = try TextPattern(#"/etc/rc\.d/"#)
    let byText = rule { $0.when.tests = [.pattern(pattern)] }
    let reading = ShellReader.read(Array(line.utf8))
    let command = try #require(reading.commands.first)
    let text = RuleTable.text(of: [byText], shapes: [:])
    for source in [RuleIndex([byText], shapes: [:]), RuleTable(bytes: Array(text.utf8))]
      as [any RuleSource]
    {
      #expect(source.candidates(for: command, in: reading).isEmpty != isFound)
    }
  }

  @Test func `by a text of several words is asked always`() throws {
    let pattern = try TextPattern("a b")
    let byText = rule { $0.when.tests = [.pattern(pattern)] }
    #expect(
      Guardian([RuleIndex([byText], shapes: [:])]).judge(Array("a b".utf8)).matches.count == 1)
  }
}
