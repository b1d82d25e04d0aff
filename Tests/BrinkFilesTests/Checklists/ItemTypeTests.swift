import BrinkModel
import Rec
import Testing

@Suite struct `An answer` {
  struct Case: Sendable, CustomTestStringConvertible {
    let type: String
    let base: String
    let typed: String
    /// The fields recorded, or the beginning of why the answer is refused.
    let result: Result
    let more: String

    enum Result: Sendable {
      case records([String])
      case refuses(String)
    }

    init(
      _ type: String, _ typed: String, _ result: Result, base: String = "input", more: String = ""
    ) {
      self.type = type
      self.base = base
      self.typed = typed
      self.result = result
      self.more = more.isEmpty ? "" : ", " + more
    }

    var testDescription: String { "\(type): \(typed)" }
  }

  private static let anchors = "anchors: {0: nobody, 1: one could, 2: two could}"

  private static let cases: [Case] = [
    Case("people", "Ana, @bo", .records(["It=Ana", "It=@bo"])),
    Case("people", "Ana and Bo Li; ana", .records(["It=Ana", "It=Bo Li"])),
    Case("people", "Ana, the team", .refuses("`the team` is a group")),
    Case("people", "and", .refuses("that is nobody's name yet")),
    Case("list", "one; two;", .records(["It=one", "It=two"])),
    Case(
      "list", "- one\n2. two\n\n* three; four", .records(["It=one", "It=two", "It=three; four"]),
      base: "textarea"),
    Case("list", "-\n- \n", .refuses("this one needs an answer"), base: "textarea"),
    Case("score", "1", .records(["It=1"]), more: anchors),
    Case("score", "One could", .records(["It=1"]), more: anchors),
    Case("score", "3", .refuses("`3` is not on the scale"), more: anchors),
    Case("score", "one", .refuses("`one` is not on the scale"), more: anchors),
    Case("commit", "3F2A91C", .records(["It=3f2a91c"])),
    Case(
      "commit", "https://example.org/ana/shop/commit/3f2a91c0?diff=1", .records(["It=3f2a91c0"])),
    Case("commit", "3f2a91", .refuses("`3f2a91` is no commit")),
    Case("commit", "main", .refuses("`main` is no commit")),
    Case("text", "  drop the\n index ", .records(["It=drop the index"])),
    Case("text", "undo it, 10 min", .records(["It=undo it, 10 min"])),
    Case(
      "text", "undo it, 10 min", .records(["It=undo it, 10 min", "ItTakes=600"]),
      more: "with-duration: true"),
    Case("text", "no way back", .records(["It=no way back"]), more: "with-duration: true"),
    Case("text", "", .refuses("this one needs an answer")),
    Case("text", "-", .refuses("this one needs an answer")),
    Case("text", " ... ", .refuses("this one needs an answer")),
    Case("lines", "one\n\ntwo\n", .records(["It=one\n\ntwo"]), base: "textarea"),
    Case("percent", "80", .records(["It=80"])), Case("percent", "80 %", .records(["It=80"])),
    Case("percent", "80%", .records(["It=80"])), Case("percent", " 1 ", .records(["It=1"])),
    Case("percent", "99", .records(["It=99"])),
    Case("percent", "0.8", .refuses("`0.8` is less than one percent")),
    Case("percent", "100", .refuses("100 % says it cannot turn out otherwise")),
    Case("percent", "0", .refuses("0 % says it cannot turn out otherwise")),
    Case("percent", "180", .refuses("180 % is no probability")),
    Case("percent", "80.5", .refuses("`80.5` is no whole percentage")),
    Case("percent", "quite", .refuses("`quite` is no whole percentage")),
    Case("number", "12", .records(["It=12"])), Case("number", "-0.5", .records(["It=-0.5"])),
    Case("number", "nan", .refuses("`nan` is no number")),
    Case("number", "0x10", .refuses("`0x10` is no number")),
    Case("number", "1,000", .refuses("`1,000` is no number")),
    Case("number", "11", .refuses("11 is out of bounds"), more: "min: 1, max: 10"),
    Case("number", "0", .refuses("0 is out of bounds"), more: "min: 1"),
    Case("duration", "1h30", .records(["It=5400"])),
    Case("duration", "10", .refuses("10 of what?")),
    Case("duration", "a while", .refuses("`a while` is no duration")),
    Case("date", "in 2 weeks", .records(["It=2026-12-04"])),
    Case("date", "yesterday", .records(["It=2026-11-19"])),
    Case("date", "yesterday", .refuses("2026-11-19 is over"), more: "past: false"),
    Case("date", "today", .records(["It=2026-11-20"]), more: "past: false"),
    Case("date", "soon", .refuses("`soon` is no day I can read")),
    Case("yes-no", "y", .records(["It=yes"])), Case("yes-no", "N", .records(["It=no"])),
    Case("yes-no", "YES", .records(["It=yes"]), base: "dropdown"),
    Case("yes-no", "1", .records(["It=yes"])),
    Case("yes-no", "maybe", .refuses("`maybe` is not among the choices")),
    Case("link", "https://example.org/a?b", .records(["It=https://example.org/a?b"])),
    Case("link", "mailto:ana@example.org", .records(["It=mailto:ana@example.org"])),
    Case("link", "example.org", .refuses("`example.org` is no whole address")),
    Case("link", "https://a b", .refuses("an address has no blanks")),
    Case("link", "https://", .refuses("`https://` is no whole address")),
    Case("person", "Ana  Lima", .records(["It=Ana Lima"])),
    Case("person", "@ana", .records(["It=@ana"])),
    Case("person", "the team", .refuses("`the team` is a group")),
    Case("person", "Ops", .refuses("`Ops` is a group")),
    Case("person", "TBD", .refuses("that is nobody's name yet")),
    Case("person", "Ana and Bo", .refuses("two people")),
    Case("person", "Ana or Bo", .refuses("two people")),
    Case("person", "Ana + Bo", .refuses("two people")),
    Case("person", "Or Levi", .records(["It=Or Levi"])),
    Case("person", "42", .refuses("that is nobody's name")),
    Case("action", "fix it; the team; in 2 weeks", .refuses("`the team` is a group")),
    Case("action", "fix it; Ana; yesterday", .refuses("2026-11-19 is over")),
    Case("person", "Ana, Bo", .refuses("two people")),
    Case("person", "whoever happens to be on call then", .refuses("that is a sentence")),
  ]

  @Test(arguments: cases)
  func `is recorded, or refused with a way to give one`(example: Case) throws {
    var walk = try ChecklistFixture.walk(
      ChecklistFixture.item(as: example.type, base: example.base, more: example.more))
    walk.type(example.typed)
    switch example.result {
    case .records(let fields):
      #expect(walk.recorded.map { Array($0.dropFirst()) } == fields)
    case .refuses(let what):
      #expect(walk.question?.refusal?.what.hasPrefix(what) == true, "\(walk.state)")
      #expect(walk.question?.refusal?.how.isEmpty == false)
      #expect(walk.question?.prefill == example.typed, "what was typed is kept for editing")
    }
  }

  @Test(arguments: cases)
  func `accepted once reads the same on another day`(example: Case) throws {
    let checklist = try ChecklistFixture.item(
      as: example.type, base: example.base, more: example.more)
    var walk = try ChecklistFixture.walk(checklist)
    walk.type(example.typed)
    guard let recorded = walk.recorded else { return }
    let text = try #require(walk.draft.last?.text)
    let later = ItemSetting(
      now: ChecklistFixture.now.adding(milliseconds: -86_400_000 * 3), field: "It",
      readSentence: ChecklistFixture.readSentence)
    guard case .accepted(let again) = checklist.items.first?.type.read([text], in: later) else {
      Issue.record("\(text) is not read again")
      return
    }
    let fields = again.values.map { "It=\($0)" } + again.companions.map { "\($0.name)=\($0.value)" }
    #expect(fields == Array(recorded.dropFirst()))
  }

  @Test func `that is an action has an owner and a due date, or is held without`() throws {
    var walk = try ChecklistFixture.walk(ChecklistFixture.item(as: "action"))
    walk.type("rehearse the rollback")
    #expect((walk.question?.part, walk.question?.completion) == ("owner", .people))
    walk.type("everybody")
    #expect(walk.question?.refusal != nil)
    walk.type("Ana")
    #expect((walk.question?.part, walk.question?.prefill) == ("due", "in 2 weeks"))
    walk.type("yesterday")
    #expect(walk.question?.refusal?.what == "2026-11-19 is over")
    var held = walk
    held.type("/skip")
    #expect(
      held.recorded?.dropFirst() == [
        "It=rehearse the rollback", "ItOwner=Ana", "Held=yes", "Missing=it.due",
      ])
    walk.type("next Friday")
    #expect(walk.draft.last?.text == "2026-11-27")
    #expect(
      walk.recorded?.dropFirst() == [
        "It=rehearse the rollback", "ItOwner=Ana", "ItDue=2026-11-27", "Follows=It",
      ])
  }

  @Test func `given by half is held, also where nothing had to be said`() throws {
    let checklist = try ChecklistFixture.checklist(
      "name: N\ndescription: D\nbody:\n"
        + "  - {type: input, id: before, attributes: {label: Before}}\n"
        + "  - {type: input, id: it, attributes: {label: It}, brink: {as: action}}")
    var walk = try ChecklistFixture.walk(
      checklist, given: ["it=rehearse it"], isInteractive: false)
    walk.apply(.endOfInput, at: ChecklistFixture.now)
    #expect(
      walk.recorded?.dropFirst() == [
        "It=rehearse it", "Held=yes", "Missing=it.owner", "Missing=it.due",
      ])
    var nothing = try ChecklistFixture.walk(checklist, isInteractive: false)
    nothing.apply(.endOfInput, at: ChecklistFixture.now)
    #expect(nothing.recorded.map { Array($0.dropFirst()) } == [])
  }

  @Test func `of every type has a name, a summary, a base and help of its own`() throws {
    let types = ItemCatalogue.all.map { $0.about }
    #expect(Set(types.map(\.name)).count == types.count)
    for type in types {
      #expect(!type.summary.isEmpty && type.summary.hasSuffix("."), "\(type.name)")
      #expect(type.bases.allSatisfy(ItemCatalogue.bases.contains), "\(type.name)")
      #expect(ItemCatalogue.type(named: type.name) != nil)
    }
    for base in ItemCatalogue.bases where base != "markdown" {
      #expect(ItemCatalogue.type(ofBase: base)?.about.bases.contains(base) == true)
    }
  }

  @Test(arguments: [
    "text", "sentence", "claim", "person", "percent", "number", "duration", "date", "link",
    "commit", "people", "list", "action",
  ])
  func `to a question mark is help, and nothing is recorded`(type: String) throws {
    var walk = try ChecklistFixture.walk(ChecklistFixture.item(as: type))
    walk.type("?")
    #expect(walk.question?.notes == [.help(walk.question?.help ?? "")])
    #expect(walk.question?.help.isEmpty == false)
    #expect(walk.draft.isEmpty)
  }
}

@Suite struct `A choice` {
  private static func dropdown(_ options: String, more: String = "") throws -> Checklist {
    try ChecklistFixture.checklist(
      """
      name: One
      description: item
      body:
        - type: dropdown
          id: it
          attributes: {label: It, options: [\(options)]\(more)}
          validations: {required: true}
      """)
  }

  @Test(arguments: [
    ("task, judgment", "t", "task"), ("task, judgment", "J", "judgment"),
    ("task, judgment", "2", "judgment"), ("task, judgment", "task", "task"),
    ("as planned, failed as named, failed otherwise", "failed o", "failed otherwise"),
    ("as planned, failed as named, failed otherwise", "2", "failed as named"),
    ("'3', '1'", "1", "1"), ("10.0, 11.0", "2", "11.0"), ("a, ab", "a", "a"),
  ])
  func `is made by key, number, beginning or text`(options: String, typed: String, chosen: String)
    throws
  {
    var walk = try ChecklistFixture.walk(Self.dropdown(options))
    walk.type(typed)
    #expect(walk.recorded?.last == "It=\(chosen)")
  }

  @Test(arguments: [
    ("failed as named, failed otherwise", "failed", "could be `failed as named` or"),
    ("task, judgment", "judgmnet", "did you mean `judgment`?"),
    ("task, judgment", "3", "not among"),
    ("task, judgment", "x", "not among"), ("task, judgment", "", "needs an answer"),
  ])
  func `that is unclear says between what`(options: String, typed: String, what: String) throws {
    var walk = try ChecklistFixture.walk(Self.dropdown(options))
    walk.type(typed)
    #expect(walk.question?.refusal?.what.contains(what) == true, "\(walk.state)")
  }

  @Test func `has letters as keys where the first letters differ, else numbers`() throws {
    let letters = try ChecklistFixture.walk(Self.dropdown("task, judgment"))
    #expect(letters.question?.choices.map(\.key) == ["t", "j"])
    let numbers = try ChecklistFixture.walk(Self.dropdown("as planned, a failure"))
    #expect(numbers.question?.choices.map(\.key) == ["1", "2"])
  }

  @Test(arguments: [
    ("1 3", ["a", "c"]), ("3,1", ["a", "c"]), ("1-2", ["a", "b"]), ("all", ["a", "b", "c"]),
    ("b", ["b"]), ("c, a", ["a", "c"]), ("none", []), ("2 2", ["b"]),
  ])
  func `of several takes numbers, ranges and texts`(typed: String, chosen: [String]) throws {
    var walk = try ChecklistFixture.walk(Self.dropdown("a, b, c", more: ", multiple: true"))
    walk.type(typed)
    #expect(walk.recorded?.dropFirst() == chosen.map { "It=\($0)" }[...])
  }

  @Test(arguments: ["4", "0-2", "2-1", "a, x", "1 x"])
  func `of several is refused whole when one of them is unclear`(typed: String) throws {
    var walk = try ChecklistFixture.walk(Self.dropdown("a, b, c", more: ", multiple: true"))
    walk.type(typed)
    #expect(walk.question?.refusal != nil)
  }
}
