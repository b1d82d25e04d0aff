import BrinkModel
import Rec
import TestSupport
import Testing

@Suite struct `A walk through a runbook` {
  private static let now = Timestamp(CivilDate(daysSinceEpoch: 20_777), minutes: 845, offset: 60)

  private static func book(_ texts: [String], checked: Set<String> = []) -> Runbook {
    Runbook(
      texts.enumerated().flatMap { index, text in
        [
          .init(
            line: index + 1,
            .item(
              MarkdownItem(
                box: checked.contains(text) ? .checked : .open, source: "- [ ] " + text))),
          .init(line: index + 1, .text(text)),
          .init(line: index + 1, .code(CodeBlock(language: "sh", "echo \(text)"))),
          .init(line: index + 1, .itemEnd),
        ] as [MarkdownPiece]
      })
  }

  private func walk(
    _ texts: [String] = ["tag", "push", "tell"], _ lines: String..., isInteractive: Bool = true,
    checked: Set<String> = []
  ) -> RunbookWalk {
    var walk = RunbookWalk(
      Self.book(texts, checked: checked), isInteractive: isInteractive, now: Self.now)
    for line in lines { walk.apply(.line(line), at: Self.now) }
    return walk
  }

  private func question(_ walk: RunbookWalk) throws -> RunbookQuestion {
    guard case .asking(let question) = walk.state else {
      throw TestFailure("not asking: \(walk.state)")
    }
    return question
  }

  private let drift = StepAnswer.drift(
    Drift("the key moved", owner: "Ana", due: CivilDate(daysSinceEpoch: 20_791)))

  @Test func `is finished when every step is done, skipped or does not match`() {
    let walk = walk(["a", "b", "c"], "d", "skip no canary", "x the key moved", "Ana", "in 2 weeks")
    #expect(walk.state == .finished)
    #expect(walk.answers == [.done, .skipped(why: "no canary"), drift])
  }

  @Test func `asks which of the answers holds that the file has as boxes`() throws {
    let item = MarkdownItem(box: .open)
    let ticked = MarkdownItem(box: .checked)
    let pieces: [MarkdownPiece.Content] = [
      .text("Announced?"), .item(item), .text("Yes"), .itemEnd, .item(ticked), .text("No"),
      .itemEnd,
      .item(item), .text("N/A"), .itemEnd,
    ]
    let book = Runbook(pieces.map { MarkdownPiece(line: 1, $0) })
    func walk(_ lines: String..., isInteractive: Bool = false) -> RunbookWalk {
      var walk = RunbookWalk(book, isInteractive: isInteractive, now: Self.now)
      for line in lines { walk.apply(.line(line), at: Self.now) }
      return walk
    }
    for (line, choice) in [("y", "Yes"), ("NO", "No"), ("n/a", "N/A"), ("a", "N/A")] {
      let answered = walk(line)
      #expect(answered.answers == [.chosen(choice)])
      let record = RunbookRecord(answered, path: "a.md", digest: "0")
      #expect(record.fields.contains(Field("Step", "1 done: Announced? \(choice)")))
      let resumed = RunbookWalk(book, resuming: answered.draft, isInteractive: true, now: Self.now)
      #expect(resumed.answers == answered.answers)
    }
    #expect(walk("perhaps").answers == [nil])
    #expect(walk("skip it is a secret").answers == [.skipped(why: "it is a secret")])
    // What the file has ticked is offered, as everywhere.
    #expect(walk("y", isInteractive: true).answers == [.chosen("No")])
  }

  @Test func `takes a whole drift in one line`() {
    let walk = walk(["a"], "drift the key moved | Ana | 2026-12-04", isInteractive: false)
    #expect(walk.answers == [drift])
  }

  @Test func `keeps bars that belong to what is different`() throws {
    #expect(try question(walk(["a"], "x use cat | sort")).part == .owner)
    let walk = walk(["a"], "drift use cat | sort | Ana | 2026-12-04")
    #expect(
      walk.answers == [
        .drift(Drift("use cat | sort", owner: "Ana", due: CivilDate(daysSinceEpoch: 20_791)))
      ])
  }

  @Test(arguments: ["", " ", "y", "yes", "done it", "ok", "/", "r 2", "run x", "42"])
  func `never takes anything else for done`(line: String) throws {
    for isInteractive in [true, false] {
      let walk = walk(["a"], line, isInteractive: isInteractive)
      #expect(walk.answers == [nil])
      #expect(try question(walk).refusal != nil)
    }
  }

  @Test func `asks for what is missing, one thing at a time`() throws {
    #expect(try question(walk(["a"], "s")).part == .why)
    #expect(try question(walk(["a"], "s", "-")).refusal != nil)
    #expect(try question(walk(["a"], "x")).part == .what)
    #expect(try question(walk(["a"], "x", "it moved")).part == .owner)
    #expect(try question(walk(["a"], "x", "it moved", "the team")).refusal != nil)
    #expect(try question(walk(["a"], "x", "it moved", "Ana")).part == .due)
    #expect(try question(walk(["a"], "x", "it moved", "Ana", "yesterday")).refusal != nil)
  }

  @Test func `refuses half an answer from a pipe`() throws {
    for line in ["skip", "drift", "drift it moved", "drift it | Ana", "run"] {
      let walk = walk(["a"], line, isInteractive: false)
      #expect(try question(walk).refusal != nil, "\(line)")
      #expect(walk.answers == [nil])
    }
  }

  @Test func `goes back to a part, then to a step, and shows what was said`() throws {
    var walk = walk(["a", "b"], "d", "x it moved", "Ana")
    walk.apply(.back, at: Self.now)
    #expect(try question(walk).part == .step)
    #expect(try question(walk).step.text == "b")
    walk.apply(.back, at: Self.now)
    #expect(try question(walk).step.text == "a")
    #expect(try question(walk).before == .done)
    walk.apply(.back, at: Self.now)
    #expect(try question(walk).step.text == "a")
  }

  @Test func `runs nothing before the command was shown and agreed to`() throws {
    var walk = walk(["a"], "r")
    let block = try #require(ShellBlock(CodeBlock("echo a")))
    #expect(try question(walk).part == .run(block))
    walk.apply(.line(""), at: Self.now)
    #expect(try question(walk).part == .run(block))
    walk.apply(.line("n"), at: Self.now)
    #expect(try question(walk).part == .step)
    walk.apply(.line("run"), at: Self.now)
    walk.apply(.line("y"), at: Self.now)
    #expect(walk.state == .running(block))
    let run = StepRun(command: "echo a", status: 3, output: "a\n")
    walk.apply(.ran(run), at: Self.now)
    #expect(try question(walk).part == .step)
    #expect(walk.runs == [[run]])
    #expect(walk.answers == [nil])
  }

  @Test func `offers what the file has ticked as done, once, to a person`() throws {
    let asked = walk(["a", "b"], checked: ["a"])
    #expect(try question(asked).part == .ticked(1))
    #expect(walk(["a", "b"], "y", checked: ["a"]).answers == [.done, nil])
    #expect(try question(walk(["a", "b"], "", checked: ["a"])).part == .ticked(1))
    #expect(walk(["a", "b"], "n", "s why", checked: ["a"]).answers == [.skipped(why: "why"), nil])
    #expect(
      walk(["a", "b"], "done", isInteractive: false, checked: ["a"]).answers == [.done, nil])
  }

  @Test(arguments: 0..<40)
  func `is led to the same place again by its draft, whatever was typed`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let texts = ["a", "same", "b", "same"]
    var walk = RunbookWalk(
      Self.book(texts, checked: ["b"]), isInteractive: true, now: Self.now)
    let typed = [
      "d", "s", "s why", "x", "x moved", "Ana", "in 2 weeks", "y", "n", "r", "", "the team", "?",
      "drift a | Bo | 2026-12-04",
    ]
    for _ in 0..<30 {
      if random.next() % 7 == 0 {
        walk.apply(.back, at: Self.now)
      } else {
        walk.apply(
          .line(typed[Int(random.next() % UInt64(typed.count))]), at: Self.now)
      }
      if case .running = walk.state {
        walk.apply(
          .ran(StepRun(command: "a\nb", status: 1, output: "\nx\n")), at: Self.now)
      }
      let again = RunbookWalk(
        walk.runbook, resuming: walk.draft, isInteractive: true, now: Self.now)
      #expect(again.answers == walk.answers)
      #expect(again.runs == walk.runs)
      #expect(again.draft == walk.draft)
      #expect(again.current == walk.current)
    }
  }

  @Test func `finds its steps by their texts when the file has changed`() throws {
    let old = walk(["tag", "push", "tell"], "d", "s why", "x moved")
    let new = RunbookWalk(
      Self.book(["new", "tell", "tag"]), resuming: old.draft, isInteractive: true, now: Self.now)
    #expect(new.answers == [nil, nil, .done])
    #expect(new.lost == ["push"])
    #expect(try question(new).step.text == "new")
  }

  @Test func `records the steps, the drift with its place, and an action for it`() throws {
    var walk = walk(["tag", "push", "tell"], "d", "s why", "r", "y")
    walk.apply(.ran(StepRun(command: "echo tell", status: 0, output: "tell\n")), at: Self.now)
    walk.apply(.line("drift the key moved | Ana | 2026-12-04"), at: Self.now)
    let record = RunbookRecord(walk, path: "R.md", digest: "00")
    #expect(
      record.fields == [
        Field("Runbook", "R.md"), Field("Digest", "sha256:00"), Field("Steps", "3"),
        Field("Step", "1 done: tag"), Field("Step", "2 skipped: why\npush"),
        Field("Step", "3 drift: the key moved\ntell"), Field("Drift", "R.md:3: the key moved"),
        Field("Ran", "3 status 0\n$ echo tell\ntell"),
      ])
    #expect(
      record.actions == [
        [
          Field("What", "the key moved"), Field("Owner", "Ana"), Field("Due", "2026-12-04"),
          Field("Place", "R.md:3"), Field("Step", "tell"), Field("Line", "- [ ] tell"),
        ]
      ])
  }

  @Test func `held says at which step, and loses no half of an answer`() {
    var walk = walk(["a", "b"], "d", "x it moved", "Ana")
    walk.apply(.hold(because: "out of time"), at: Self.now)
    let fields = RunbookRecord(walk, path: "R.md", digest: "00").fields
    #expect(
      fields.suffix(4) == [
        Field("Held", "yes"), Field("Drift", "R.md:2: it moved"),
        Field("Missing", "step 2: owner and due date"), Field("HeldBecause", "out of time"),
      ])
  }
}
