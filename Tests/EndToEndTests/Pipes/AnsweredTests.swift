import TestSupport
import Testing

@Suite struct `A judgment through a pipe` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `is crossed when every answer is given`() throws {
    let outcome = try brink.run(["boundary"] + Judgment.operands)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text.hasPrefix("Crossed. Recorded as "))
    #expect(outcome.complaint == "")
    #expect(brink.values("Crossed") == ["yes"])
    #expect(brink.values("Sentence") == [Judgment.sentence])
    #expect(brink.values("Owner") == ["Ana"])
    #expect(brink.values("UndoTakes") == ["2400"] || brink.log.contains("40"))
  }

  @Test func `is crossed by lines that end with the word`() throws {
    let outcome = try brink.run(["boundary", "doing=drop it"], input: Judgment.text)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Crossed") == ["yes"])
  }

  @Test func `without the word is held`() throws {
    let input = Judgment.lines.map { $0 + "\n" }.joined()
    let outcome = try brink.run(["boundary", "doing=drop it"], input: input)
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("Still missing: the word to cross"), "\(outcome.text)")
    #expect(brink.values("Crossed") == ["no"])
    #expect(brink.values("Missing") == ["gate"])
  }

  @Test(arguments: 0...5)
  func `that lacks answers is held at the first of them`(count: Int) throws {
    let input = Judgment.lines.prefix(count).map { $0 + "\n" }.joined()
    let outcome = try brink.run(["--", "touch", "ran"], input: input)
    #expect(outcome.status == 125, "\(outcome.complaint)")
    #expect(!brink.hasFile("ran"))
    let missing = [
      ["weight"], ["sentence.owner", "sentence.failure"], ["confidence"], ["pressure"], ["undo"],
      ["look_back"],
    ]
    #expect(brink.values("Missing") == missing[count])
  }

  @Test func `that may ask nothing is held at once`() throws {
    let outcome = try brink.run(["--no-input", "--", "touch", "ran"], input: Judgment.text)
    #expect(outcome.status == 125)
    #expect(!brink.hasFile("ran"))
    let bare = try brink.run("boundary", "--no-input")
    #expect(bare.status == 1)
    #expect(bare.text.contains("Nothing was recorded"), "\(bare.text)")
  }

  @Test func `whose sentence names nobody is held, and the question is said once`() throws {
    let outcome = try brink.run(
      ["boundary", "doing=drop it", "weight=judgment"],
      input: "the team owns it and orders may be lost\nAna\n")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("sentence"), "\(outcome.complaint)")
    #expect(brink.values("Crossed") == ["no"])
    #expect(brink.values("Missing") == ["sentence.owner"], "\(brink.log)")
  }

  @Test func `leaves the rest of standard input to the command`() throws {
    let outcome = try brink.sh(
      "printf '%s' \"$ANSWERS\" | brink -- cat",
      environment: ["ANSWERS": Judgment.text + "rest of it\nlast without an end"])
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text == "rest of it\nlast without an end")
  }

  @Test func `leaves standard output to the command alone`() throws {
    let outcome = try brink.run(
      ["--", "printf", "a\\000b\\377"], input: "task\n")
    #expect(outcome.status == 0)
    #expect(outcome.output == [0x61, 0, 0x62, 0xff])
    #expect(outcome.complaint.contains("Crossed"))
  }

  @Test func `is joined to its outcome`() throws {
    _ = try brink.run(["boundary"] + Judgment.operands)
    let id = try #require(brink.values("Id").first)
    let outcome = try brink.run(
      "outcome", String(id.suffix(4)), "result=failed as named", "what_happened=timeouts",
      "undone=yes", "undo_took=25 min", "replanned=support", "reopened=no")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("About") == [id])
    #expect(brink.values("Result") == ["failed as named"])
    let shown = try brink.run("show", id).text
    #expect(shown.contains("failed as named"), "\(shown)")
  }
}
