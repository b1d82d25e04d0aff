import TestSupport
import Testing

@Suite struct `A command line that cannot be obeyed` {
  struct Slip: Sendable, CustomTestStringConvertible {
    let words: String
    let status: Int32
    let complaint: String

    init(_ words: String, _ status: Int32, _ complaint: String) {
      self.words = words
      self.status = status
      self.complaint = complaint
    }

    var testDescription: String { "brink \(words)" }
  }

  static let slips = [
    // Names: the nearest is suggested.
    Slip("bondary", 2, "bondary: no such command or checklist|Did you mean `brink boundary`?"),
    Slip("lgo", 2, "Did you mean `brink log`?"),
    Slip("--jornal=x log", 2, "--jornal=x: no such flag|Did you mean --journal?"),
    Slip("log --knd=x", 2, "--knd=x: no such flag|Did you mean --kind?"),
    Slip("boundary wieght=task", 2, "wieght: no item of this checklist|Did you mean `weight`?"),
    Slip("help lgo", 2, "Did you mean `brink log`?"),
    Slip("prompts show bondary", 66, "there is no checklist of that name|boundary"),
    // Too little and too much.
    Slip("check", 2, "brink check sentence|brink check prompts"),
    Slip("show", 2, "something is missing|brink show ID"),
    Slip("outcome", 2, "something is missing|brink outcome ID"),
    Slip("strike", 2, "something is missing|--why"),
    Slip("log extra", 2, "extra: one word too many"),
    Slip("log -- ls", 2, "--: one word too many"),
    Slip("--journal", 2, "--journal: needs a value"),
    Slip("--journal= log", 2, "--journal: names no directory"),
    Slip("log --json=yes", 2, "--json: takes no value"),
    Slip("boundary doing", 2, "doing: is no answer|ITEM=VALUE"),
    Slip("boundary weight=task weight=task", 2, "weight: given twice"),
    // Values: what is understood is said.
    Slip("log --since=never", 2, "--since=never: is no moment|yesterday"),
    Slip("log --until=2026-13-40", 2, "is no moment"),
    Slip("log --last=few", 2, "--last=few: is no number"),
    Slip("boundary confidence=120", 2, "confidence=120: 120 % is no probability|1 to 99"),
    Slip("boundary confidence=sure", 2, "confidence=sure"),
    Slip("boundary look_back=someday", 2, "is no day I can read"),
    Slip("boundary look_back=1999-01-01", 2, "1999-01-01 is over"),
    Slip("boundary weight=maybe", 2, "`maybe` is not among the choices|t task · j judgment"),
    // Identifiers.
    Slip("show zz", 2, "zz: too short"),
    Slip("show ZZZZ", 66, "ZZZZ: no entry|`brink log`"),
    Slip("strike ZZZZ --why=x", 66, "ZZZZ: no entry"),
    Slip("outcome ZZZZ", 66, "ZZZZ: no entry"),
    // Files.
    Slip("walk none.yaml", 66, "none.yaml: no such file"),
    Slip("check prompts none.yaml", 66, "none.yaml: no such file"),
  ]

  @Test(arguments: slips)
  func `is answered with the place, the fault and what to do`(slip: Slip) throws {
    let brink = try Brink()
    let outcome = try brink.run(slip.words.split(separator: " ").map(String.init))
    #expect(outcome.status == slip.status)
    #expect(outcome.text == "")
    #expect(outcome.complaint.hasPrefix("brink: "))
    #expect(outcome.complaint.split(separator: "\n").last?.hasPrefix("  ") == true)
    for part in slip.complaint.split(separator: "|") {
      #expect(outcome.complaint.contains(part), "\(outcome.complaint)")
    }
    #expect(brink.log == "")
  }

  @Test func `around a command never runs it`() throws {
    let brink = try Brink()
    for words in [["boundary", "confidence=120"], ["boundary", "--knd"], ["boundary", "what"]] {
      let outcome = try brink.run(words + ["--", "touch", "ran"], input: Judgment.text)
      #expect(outcome.status == 125, "\(words)")
      #expect(!brink.hasFile("ran"))
    }
  }
}

@Suite struct `An entry` {
  let brink: Brink
  let id: String

  init() throws {
    brink = try Brink()
    _ = try brink.run(["boundary"] + Judgment.operands)
    id = try #require(brink.values("Id").first)
  }

  @Test func `is struck once, with a reason`() throws {
    #expect(try brink.run("strike", id).complaint.contains("needs a reason"))
    #expect(try brink.run("strike", id, "--why", " ").status == 2)
    let struck = try brink.run("strike", String(id.suffix(4)), "--why", "wrong cluster")
    #expect(struck.status == 0, "\(struck.complaint)")
    #expect(try brink.run("log").text.contains("[struck]"))
    let again = try brink.run("strike", id, "--why", "again")
    #expect(again.status == 2)
    #expect(again.complaint.contains("was struck already"))
    #expect(brink.values("Kind") == ["decision", "strike"])
    #expect(brink.values("Why") == ["wrong cluster"])
  }

  @Test func `that was held has no outcome`() throws {
    _ = try brink.run("boundary", "doing=x", "weight=judgment")
    let held = try #require(brink.values("Id").last)
    let outcome = try brink.run("outcome", held, "result=as planned")
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("was held: nothing came of it"))
  }

  @Test func `that is no decision has no outcome`() throws {
    _ = try brink.run("strike", id, "--why", "wrong cluster")
    let strike = try #require(brink.values("Id").last)
    let outcome = try brink.run("outcome", strike, "result=as planned")
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("is no decision but a strike"))
  }

  @Test func `meant by an ambiguous ending is asked for with all that it fits`() throws {
    let twins = ["01M7XW0000AAAAAAAAAAAA7777", "01M7XW0001BBBBBBBBBBBB7777"]
    try brink.plant(
      twins.map { id in
        "Id: \(id)\nAt: 2026-11-20T10:00:00.000+00:00\nKind: note\nBy: bo\nText: about \(id)\n"
      }.joined(separator: "\n"))
    let outcome = try brink.run("show", "7777")
    #expect(outcome.status == 2)
    for id in twins { #expect(outcome.complaint.contains(id)) }
    #expect(outcome.complaint.contains("2 entries end so"))
    #expect(try brink.run("show", "B7777").status == 0)
  }

  @Test func `edited by hand is named by its file and line`() throws {
    let path = try #require(brink.logs.first)
    _ = try brink.sh("sed -i s/checkout/basket/ '\(path)'")
    let outcome = try brink.run("check", "journal")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("\(path):6"), "\(outcome.text)")
    #expect(outcome.text.contains("edited"))
    #expect(try brink.run("log").status == 0)
    let shown = try brink.run("show", id).text
    #expect(shown.contains("was changed after it was sealed"), "\(shown)")
  }
}
