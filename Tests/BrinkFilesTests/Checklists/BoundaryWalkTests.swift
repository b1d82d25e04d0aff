import BrinkModel
import Prose
import Testing

@Suite struct `A walk through the boundary` {
  private func walk(given: [String] = [], isInteractive: Bool = true) throws -> Walk {
    try ChecklistFixture.walk(
      ChecklistFixture.bundled("boundary"), given: given, isInteractive: isInteractive)
  }

  private static let all = [
    "doing=drop the index", "weight=judgment", "sentence=\(ChecklistFixture.whole)",
    "confidence=80", "pressure=calm", "undo=build it again, 40 min", "look_back=in 2 weeks",
  ]

  @Test func `of a task crosses with two keystrokes once it says what`() throws {
    var walk = try walk(given: ["doing=restart the worker"])
    #expect(walk.question?.item == "weight")
    walk.type("t")
    #expect(walk.recorded == ["Doing=restart the worker", "Weight=task", "Crossed=yes"])
  }

  @Test func `of a judgment asks everything, then whether to cross`() throws {
    var walk = try walk()
    var asked: [String] = []
    for line in ["drop the index", "j", ChecklistFixture.whole, "80", "c", "again, 40 min", "2w"] {
      asked.append(walk.question?.item ?? "")
      walk.type(line)
    }
    #expect(
      asked == [
        "doing", "weight", "sentence", "confidence", "pressure", "undo", "look_back",
      ])
    #expect(walk.question?.text == "Cross or hold?")
    #expect(walk.question.map { "\($0.number) of \($0.of ?? 0)" } == "8 of 8")
    walk.type("c")
    #expect(
      walk.recorded == [
        "Doing=drop the index", "Weight=judgment", "Sentence=\(ChecklistFixture.whole)", "Owner=I",
        "Failure=\(try ChecklistFixture.failure(in: ChecklistFixture.whole))", "ReadBy=reader",
        "Confidence=80",
        "Pressure=calm", "Undo=again, 40 min", "UndoTakes=2400", "LookBack=2026-12-04",
        "Crossed=yes",
      ])
  }

  @Test func `shows back what was read in the sentence`() throws {
    var walk = try walk(given: ["doing=x", "weight=judgment"])
    walk.type(ChecklistFixture.whole)
    guard case .marked(let text, let marks)? = walk.question?.notes.first else {
      Issue.record("nothing shown: \(walk.state)")
      return
    }
    #expect(text == ChecklistFixture.whole)
    #expect(marks.map(\.part) == ["owner", "failure"])
  }

  @Test(arguments: ["", "-", "y", "yes", "ok", "x"])
  func `never crosses on anything but the word`(typed: String) throws {
    var walk = try walk(given: Self.all)
    #expect(walk.question?.item == Question.gate)
    walk.type(typed)
    #expect(walk.question?.item == Question.gate)
    #expect(walk.question?.refusal?.how.contains("c to cross") == true)
    walk.type("/skip")
    #expect(walk.question?.item == Question.gate)
    walk.type("hold")
    #expect(walk.recorded?.suffix(2) == ["LookBack=2026-12-04", "Crossed=no"])
  }

  @Test func `has a budget, a gate and a day to look back`() throws {
    let checklist = try ChecklistFixture.bundled("boundary")
    #expect((checklist.kind, checklist.budget, checklist.lookBack) == (.decision, 60, "look_back"))
    #expect(checklist.gate != nil)
    for word in ["undo", "re-plan", "money", "data", "people"] {
      #expect(checklist.items[1].about.contains(word))
    }
  }

  @Test func `offers two weeks as the day, which Enter alone does not need`() throws {
    var walk = try walk(given: Array(Self.all.dropLast()))
    #expect(walk.question?.prefill == "in 2 weeks")
    walk.type("", "c")
    #expect(walk.recorded?.contains { $0.hasPrefix("LookBack") } == false)
  }

  @Test func `with everything given and no terminal crosses by that`() throws {
    let walk = try walk(given: Self.all, isInteractive: false)
    #expect(walk.recorded?.last == "Crossed=yes")
  }

  @Test func `with one answer from a pipe asks the gate of the pipe too`() throws {
    var crossed = try walk(given: Array(Self.all.dropFirst()), isInteractive: false)
    crossed.type("drop the index", "cross")
    #expect(crossed.recorded?.last == "Crossed=yes")

    var held = try walk(given: Array(Self.all.dropFirst()), isInteractive: false)
    held.type("drop the index")
    held.apply(.endOfInput, at: ChecklistFixture.now)
    #expect(held.recorded?.suffix(2) == ["Crossed=no", "Missing=gate"])
  }

  @Test func `whose answers run out holds and says what is missing`() throws {
    var walk = try walk(given: ["doing=x"], isInteractive: false)
    walk.apply(.endOfInput, at: ChecklistFixture.now)
    #expect(walk.recorded == ["Doing=x", "Crossed=no", "Missing=weight"])
  }

  @Test(arguments: [
    (["maybe"], "weight"), (["judgment", ChecklistFixture.whole, "0.8"], "confidence"),
    (["judgment", "ship it", "ship it now", "the team"], "sentence.owner"),
    (["judgment", ChecklistFixture.whole, "80", "calm", "undo", "yesterday"], "look_back"),
  ])
  func `holds where input ends with an answer that cannot be taken`(
    lines: [String], missing: String
  ) throws {
    var walk = try walk(given: ["doing=x"], isInteractive: false)
    for line in lines { walk.type(line) }
    let refusal = try #require(walk.question?.refusal)
    walk.apply(.endOfInput, at: ChecklistFixture.now)
    #expect(walk.recorded?.contains("Missing=\(missing)") == true)
    #expect(walk.recorded?.last == "HeldBecause=\(refusal.what)")
  }

  @Test func `leaves nothing out by silence before a gate`() throws {
    var walk = try walk(given: Array(Self.all.dropLast()), isInteractive: false)
    walk.apply(.endOfInput, at: ChecklistFixture.now)
    #expect(walk.recorded?.suffix(2) == ["Crossed=no", "Missing=look_back"])
  }

  @Test func `held by the person keeps what was answered and the reason`() throws {
    var walk = try walk(given: ["doing=x", "weight=judgment"])
    walk.apply(.hold(because: "Ana has to know first"), at: ChecklistFixture.now)
    #expect(
      walk.recorded == [
        "Doing=x", "Weight=judgment", "Crossed=no", "Missing=sentence.owner",
        "Missing=sentence.failure", "HeldBecause=Ana has to know first",
      ])
    walk.type("/back")
    #expect(walk.question?.item == "sentence", "a hold can be thought over")
  }
}

@Suite struct `A boundary sentence that cannot be read` {
  private static let ownerless = "If the index is still read, checkout times out for customers."

  private func walk(_ sentence: String) throws -> Walk {
    var walk = try ChecklistFixture.walk(
      ChecklistFixture.bundled("boundary"), given: ["doing=drop the index", "weight=judgment"])
    walk.type(sentence)
    return walk
  }

  @Test func `is asked about once, concretely, and can be recalled for editing`() throws {
    let question = try #require(try walk(Self.ownerless).question)
    let reading = ChecklistFixture.readSentence(Self.ownerless, "drop the index")
    let readQuestion = try #require(reading.findings.first).question(in: Self.ownerless)
    #expect((question.item, question.part) == ("sentence", "owner"))
    // The line is empty, so that a name can be typed at once.
    #expect(question.prefill == "")
    #expect(question.text == readQuestion && !readQuestion.isEmpty)
    #expect(question.historyKey == "sentence")
  }

  @Test func `may be edited into one that can`() throws {
    var walk = try walk(Self.ownerless)
    walk.type(ChecklistFixture.whole)
    #expect(walk.question?.item == "confidence")
    walk.type("/hold")
    #expect(walk.recorded?.contains("ReadBy=reader") == true)
  }

  @Test func `may be completed by just answering`() throws {
    var walk = try walk(Self.ownerless)
    walk.type("Ana", "/hold")
    #expect(
      walk.recorded?.prefix(6) == [
        "Doing=drop the index", "Weight=judgment", "Sentence=\(Self.ownerless)", "Owner=Ana",
        "Failure=\(try ChecklistFixture.failure(in: Self.ownerless))", "ReadBy=person",
      ])
  }

  @Test(arguments: ["the team", "TBD", "Ana and Bo", "-", ""])
  func `is not completed by a name that is none`(owner: String) throws {
    var walk = try walk(Self.ownerless)
    walk.type(owner)
    #expect(walk.question?.part == "owner")
    #expect(walk.question?.refusal != nil)
    #expect(walk.question?.prefill == owner)
  }

  @Test func `asks for the failure next when the owner alone was the reply`() throws {
    var walk = try walk("the team owns it, it might break")
    walk.type("Ana")
    #expect(walk.question?.part == "failure")
    walk.type("checkout times out", "/hold")
    let recorded = walk.recorded ?? []
    #expect(recorded.contains("Owner=Ana"))
    #expect(recorded.contains("Failure=checkout times out"))
    #expect(recorded.contains("ReadBy=person"))
  }

  @Test func `is taken apart after one edit, and the person's word counts`() throws {
    var walk = try walk("ship it")
    walk.type("ship it now")
    #expect(walk.question?.text.hasPrefix("Who answers for it?") == true)
    #expect(walk.question?.completion == .people)
    walk.type("Ana")
    #expect(walk.question?.text.hasPrefix("How does it fail?") == true)
    walk.type("something might break")
    #expect(walk.question?.refusal != nil)
    walk.type("invoices go out twice", "/hold")
    #expect(
      walk.recorded?.prefix(6).suffix(4) == [
        "Sentence=ship it now", "Owner=Ana", "Failure=invoices go out twice", "ReadBy=person",
      ])
  }

  @Test func `skipped holds with each missing part and what there was`() throws {
    var noOwner = try walk(Self.ownerless)
    noOwner.type("/skip")
    #expect(
      noOwner.recorded?.suffix(4) == [
        "Sentence=\(Self.ownerless)", "Failure=\(try ChecklistFixture.failure(in: Self.ownerless))",
        "Crossed=no",
        "Missing=sentence.owner",
      ])
    var noFailure = try walk("ship it")
    noFailure.type("ship it now", "Ana", "/skip")
    #expect(
      noFailure.recorded?.suffix(4) == [
        "Sentence=ship it now", "Owner=Ana", "Crossed=no", "Missing=sentence.failure",
      ])
  }

  @Test func `from a pipe that ends holds with the part missing`() throws {
    var walk = try ChecklistFixture.walk(
      ChecklistFixture.bundled("boundary"),
      given: ["doing=x", "weight=judgment", "sentence=\(Self.ownerless)"], isInteractive: false)
    walk.apply(.endOfInput, at: ChecklistFixture.now)
    #expect(walk.recorded?.suffix(2) == ["Crossed=no", "Missing=sentence.owner"])
  }

  @Test func `goes back part by part, with everything typed kept`() throws {
    var walk = try walk("ship it")
    walk.type("ship it now", "Ana")
    walk.type("/back")
    #expect(walk.question?.prefill == "Ana")
    walk.type("/back")
    #expect(walk.question?.prefill == "ship it now")
    walk.type("/back")
    #expect((walk.question?.part, walk.question?.prefill) == (nil, "ship it"))
    walk.type("/back")
    #expect(walk.question?.item == "weight")
  }
}
