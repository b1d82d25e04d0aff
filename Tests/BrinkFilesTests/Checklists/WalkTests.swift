import BrinkModel
import Testing

@Suite struct `A walk` {
  private static let text = """
    name: Walk
    description: for tests
    brink: {version: 2, kind: note}
    body:
      - {type: markdown, attributes: {value: Welcome}}
      - {type: dropdown, id: colour, attributes: {label: Colour, options: [red, blue]}}
      - {type: markdown, attributes: {value: Blue it is}, brink: {when: colour = blue}}
      - {type: input, id: shade, attributes: {label: Shade, value: dark}, brink: {when: colour = blue}}
      - {type: input, id: depth, attributes: {label: Depth}, brink: {as: number, when: shade}}
      - type: input
        id: safe
        attributes: {label: Safe?}
        validations: {required: true}
        brink: {as: yes-no, hold-unless: safe = yes}
      - {type: input, id: end, attributes: {label: End}}
    """

  private func walk(given: [String] = [], isInteractive: Bool = true) throws -> Walk {
    try ChecklistFixture.walk(
      ChecklistFixture.checklist(Self.text), given: given, isInteractive: isInteractive)
  }

  @Test func `asks what applies, counts what is certain, and shows the text between`() throws {
    var walk = try walk()
    // 0 stands for: an answer still decides how many there are.
    #expect(walk.question?.notes == [.markdown("Welcome")])
    #expect(walk.question.map { "\($0.number) of \($0.of ?? 0)" } == "1 of 0")
    walk.type("blue")
    #expect(walk.question?.notes == [.markdown("Blue it is")])
    #expect(walk.question.map { "\($0.number) of \($0.of ?? 0)" } == "2 of 0")
    #expect(walk.question?.prefill == "dark")
    walk.type("/skip")
    #expect(walk.question?.item == "safe", "depth is asked only after a shade")
    walk.type("y", "")
    #expect(walk.recorded == ["Colour=blue", "Safe=yes"])
  }

  @Test func `without a gate neither crosses nor asks whether to`() throws {
    var walk = try walk(given: ["colour=red", "safe=yes", "end=x"])
    #expect(walk.recorded == ["Colour=red", "Safe=yes", "End=x"])
    walk.type("/back", "anything", "/hold")
    #expect(walk.recorded == ["Colour=red", "Safe=yes", "End=x"], "it has finished")
  }

  @Test func `stops where a condition to go on does not hold, and can be corrected`() throws {
    var walk = try walk(given: ["colour=red"])
    walk.type("n")
    #expect(walk.recorded == ["Colour=red", "Safe=no", "Held=yes", "Missing=safe"])
    walk.type("/back")
    #expect((walk.question?.item, walk.question?.prefill) == ("safe", "no"))
    walk.type("y", "x")
    #expect(walk.recorded == ["Colour=red", "Safe=yes", "End=x"])
  }

  @Test func `shows at its end what stands at the end`() throws {
    let text = Self.text + "\n  - {type: markdown, attributes: {value: Thank you}}"
    let walk = try ChecklistFixture.walk(
      ChecklistFixture.checklist(text), given: ["colour=red", "safe=yes", "end=x"])
    guard case .finished(let finished) = walk.state else {
      Issue.record("\(walk.state)")
      return
    }
    #expect(finished.notes == [.markdown("Thank you")])
  }

  @Test func `goes back to what was answered, with the answer offered`() throws {
    var walk = try walk()
    walk.type("blue", "navy", "/back")
    #expect((walk.question?.item, walk.question?.prefill) == ("shade", "navy"))
    walk.type("/back")
    #expect((walk.question?.item, walk.question?.prefill) == ("colour", "blue"))
    walk.type("/back")
    #expect(walk.question?.item == "colour", "there is nothing before the first question")
  }

  @Test func `drops answers that are no longer asked and offers them when they are again`() throws {
    var walk = try walk()
    walk.type("blue", "navy", "3", "/back", "/back", "/back", "red")
    #expect(walk.question?.item == "safe")
    walk.type("/back", "blue")
    #expect((walk.question?.item, walk.question?.prefill) == ("shade", "navy"))
    walk.type("navy")
    #expect((walk.question?.item, walk.question?.prefill) == ("depth", "3"))
  }

  @Test func `keeps a refused answer for editing, also when one looks back first`() throws {
    var walk = try walk(given: ["colour=blue"])
    walk.type("navy", "deep", "/back", "navy")
    #expect((walk.question?.item, walk.question?.prefill) == ("depth", "deep"))
  }

  @Test func `does not leave out what is required`() throws {
    var walk = try walk(given: ["colour=red"])
    for line in ["", "-", "/skip"] {
      walk.type(line)
      #expect(walk.question?.item == "safe")
      #expect(walk.question?.refusal?.what == "this one needs an answer")
    }
  }

  @Test func `takes a minus as no answer where none is needed`() throws {
    var walk = try walk(given: ["colour=red", "safe=yes"])
    walk.type("-")
    #expect(walk.recorded == ["Colour=red", "Safe=yes"])
  }
}

@Suite struct `An answer given on the command line` {
  private func walk(_ given: [String], isInteractive: Bool) throws -> Walk {
    try ChecklistFixture.walk(
      ChecklistFixture.bundled("boundary"), given: given, isInteractive: isInteractive)
  }

  @Test(arguments: [
    ("dooing=x", "no item", "Did you mean `doing`?"),
    ("zebra=x", "no item", "The items are called"),
    ("=x", "no item", "The items are called"),
  ])
  func `to an item nobody knows is a fault that names the nearest`(
    given: String, what: String, remedy: String
  ) throws {
    for isInteractive in [true, false] {
      let fault = #expect(throws: Fault.self) { try walk([given], isInteractive: isInteractive) }
      #expect(fault?.what.hasPrefix(what) == true)
      #expect(fault?.remedy.contains(remedy) == true)
      #expect(fault?.status == .usage)
    }
  }

  @Test func `twice is a fault`() {
    #expect(throws: Fault.self) { try walk(["doing=a", "Doing=b"], isInteractive: true) }
  }

  @Test(arguments: ["confidence=0.8", "weight=maybe", "look_back=yesterday", "doing=", "doing=-"])
  func `that cannot be taken is a fault without a person, else a question`(given: String) throws {
    let fault = #expect(throws: Fault.self) { try walk([given], isInteractive: false) }
    #expect(fault?.place == given)

    let item = given.split(separator: "=")[0]
    let others = [
      "doing=x", "weight=judgment", "sentence=\(ChecklistFixture.whole)", "confidence=5",
      "pressure=calm", "undo=x",
    ]
    let asking = try walk([given] + others.filter { !$0.hasPrefix(item) }, isInteractive: true)
    #expect(asking.question?.item == String(item))
    #expect(asking.question?.refusal != nil)
    #expect(asking.question?.prefill == String(given.dropFirst(item.count + 1)))
  }

  @Test func `may be written with either of minus and underscore`() throws {
    var walk = try walk(["look-back=tomorrow", "DOING=x"], isInteractive: true)
    walk.type("j", ChecklistFixture.whole, "50", "c", "no way", "c")
    #expect(walk.recorded?.contains("LookBack=2026-11-21") == true)
  }

  @Test func `is passed over when its question is not asked`() throws {
    let walk = try walk(["doing=x", "weight=task", "confidence=50"], isInteractive: false)
    #expect(walk.recorded == ["Doing=x", "Weight=task", "Crossed=yes"])
  }

  @Test func `can be corrected after going back`() throws {
    var walk = try walk(["doing=x"], isInteractive: true)
    walk.type("/back")
    #expect((walk.question?.item, walk.question?.prefill) == ("doing", "x"))
    walk.type("y", "t")
    #expect(walk.recorded?.first == "Doing=y")
  }
}

@Suite struct `A walk through the outcome` {
  private func walk(_ lines: [String]) throws -> [String]? {
    var walk = try ChecklistFixture.walk(ChecklistFixture.bundled("outcome"))
    for line in lines { walk.type(line) }
    return walk.recorded
  }

  @Test(arguments: [
    (["1", "n", "n"], ["Result=as planned", "Undone=no", "Reopened=no"]),
    (
      ["2", "checkout timed out", "y", "25 min", "support", "y"],
      [
        "Result=failed as named", "WhatHappened=checkout timed out", "Undone=yes",
        "UndoTook=1500", "Replanned=support", "Reopened=yes",
      ]
    ),
    (["4", "in 1 week"], ["Result=too early to say", "LookBack=2026-11-27"]),
    (["3", "", "", ""], ["Result=failed otherwise"]), ([""], []),
  ])
  func `is one key each, and each can be left out`(typed: [String], fields: [String]) throws {
    #expect(try walk(typed) == fields)
  }

  @Test func `uses the words the decisions are folded with`() throws {
    let result = try ChecklistFixture.bundled("outcome").items.first
    #expect(
      result?.type.choices.map(\.text) == [
        Outcome.asPlanned, Outcome.failedAsNamed, Outcome.failedOtherwise, Outcome.tooEarly,
      ])
  }
}
