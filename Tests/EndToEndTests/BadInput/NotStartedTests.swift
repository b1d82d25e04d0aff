import TestSupport
import Testing

@Suite struct `A command that cannot start` {
  @Test(
    arguments: [
      (["--journal=", "--"], 125), (["--jornal=x", "--"], 125), (["nosuch", "--"], 125),
      (["--journal", "--"], 125), (["boundary", "--knd", "--"], 125), (["prompts", "--"], 125),
      (["walk", "none.yaml", "--"], 125), (["boundary", "--"], 125), (["log", "--"], 2),
    ] as [([String], Int32)])
  func `tells so by a status of its own, whatever is wrong`(words: [String], status: Int32) throws {
    let brink = try Brink()
    let outcome = try brink.run(words + ["touch", "ran"])
    #expect(outcome.status == status, "\(outcome.complaint)")
    #expect(!brink.hasFile("ran"))
  }

  @Test func `because there is none tells that apart`() throws {
    let brink = try Brink()
    #expect(try brink.run("--", "no-such-program").status == 127)
    #expect(try brink.run("--", "/etc/passwd").status == 126)
  }

  @Test(arguments: [["log", "--knd"], ["complete", "--knd", "--", "x"], ["complete", "x"]])
  func `is not meant where none was to run`(words: [String]) throws {
    #expect(try Brink().run(words).status == 2)
  }
}
