import TestSupport
import Testing

@Suite struct `Whoever says that it is no person` {
  private let brink: Brink
  private static let mark = ["BRINK_AGENT": "builder" as String?]

  init() throws { brink = try Brink() }

  private func run(_ words: [String], input: String = "") throws -> Program.Outcome {
    try brink.run(words, input: input, environment: Self.mark)
  }

  @Test func `does not cross, although every answer is given`() throws {
    let outcome = try run(["boundary"] + Judgment.operands)
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("Held: BRINK_AGENT says that builder is no person."))
    #expect(outcome.text.contains("Ask ana: who owns this, and how does it fail?"))
    #expect(brink.values("Crossed") == ["no"])
    #expect(brink.values("HeldBecause") == ["only a person crosses"])
    #expect(brink.values("Agent") == ["builder"])
    #expect(brink.values("Sentence") == [Judgment.sentence])
  }

  @Test func `does not run what waits behind the boundary, task or judgment`() throws {
    for words in [
      ["--"], ["boundary", "weight=task", "--"], ["mistake", "--"],
      ["boundary"] + Judgment.operands.dropFirst() + ["--"],
    ] {
      let outcome = try run(words + ["touch", "ran"], input: Judgment.text)
      #expect(outcome.status == 125, "\(words)")
      #expect(outcome.complaint.contains(" -- touch ran\n"))
    }
    #expect(!brink.hasFile("ran"))
    #expect(brink.values("Crossed").allSatisfy { $0 == "no" })
    #expect(!brink.log.contains("Kind: run\n") || brink.values("Held") == ["yes"])
  }

  @Test func `does not cross at a terminal either`() throws {
    let sitting = try Sitting(
      brink, product("brink"), ["--", "touch", "ran"], environment: Self.mark)
    try sitting.sees("no person")
    #expect(sitting.terminal.waitForExit() == .status(125))
    #expect(!brink.hasFile("ran"))
  }

  @Test func `changes nothing that is guarded`() throws {
    _ = try brink.sh("git init -q .")
    for command in ["install", "uninstall", "decide"] {
      #expect(try run(["guard", "git", command]).status == 1, "\(command)")
    }
    #expect(try brink.sh("ls .git/hooks | grep -v sample").text == "")
  }

  @Test func `still writes down and reads what it may`() throws {
    #expect(try run(["park", "look at the index"]).status == 0)
    #expect(try run(["log"]).text.contains("look at the index"))
    #expect(try run(["gate", "release", "--json"]).status != 125)
  }

  @Test func `is a person again without the mark`() throws {
    let outcome = try brink.run(
      ["boundary"] + Judgment.operands, environment: ["BRINK_AGENT": ""])
    #expect(outcome.status == 0)
    #expect(brink.values("Crossed") == ["yes"])
  }
}
