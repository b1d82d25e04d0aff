import TestSupport
import Testing

@Suite struct `The shell` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `opens on a boundary and obeys commands at its first question`() throws {
    let person = try brink.sit()
    try person.isAsked("What are you about to do?")
    person.type("help\r")
    try person.sees("Usage:")
    try person.isAsked("What are you about to do?")
    person.type("due\r")
    try person.sees("Nothing is due")
    try person.isAsked("What are you about to do?")
    person.type("log\r")
    try person.isAsked("What are you about to do?")
    person.type("\u{4}")
    #expect(try person.exit() == .status(0))
    #expect(brink.log == "")
  }

  @Test func `obeys commands at its prompt and leaves at Ctrl-D`() throws {
    _ = try brink.run(["boundary"] + Judgment.operands)
    let person = try brink.sit()
    try person.answer("What are you about to do?", "restart the canary")
    try person.answer("Task or judgment?", "t")
    try person.isAt("brink>")
    person.type("log\r")
    try person.sees("drop the old index")
    try person.isAt("brink>")
    person.type("log --grep canary\r")
    try person.isAt("brink>")
    person.type("strike --why\r")
    try person.sees("--why: needs a value")
    person.type("unmatched 'quote\r")
    try person.sees("A quote is not closed.")
    person.type("duee\r")
    try person.sees("Did you mean `brink due`?")
    try person.isAt("brink>")
    person.type("half a line\u{3}")
    try person.isAt("brink>")
    person.type("\u{4}")
    #expect(try person.exit() == .status(0))
  }

  @Test func `walks a checklist named at its prompt`() throws {
    let person = try brink.sit()
    try person.answer("What are you about to do?", "/leave")
    try person.isAt("brink>")
    person.type("boundary weight=task\r")
    try person.answer("What are you about to do?", "rotate a log")
    try person.sees("Crossed. Recorded as")
    try person.isAt("brink>")
    person.type("exit\r")
    #expect(try person.exit() == .status(0))
    #expect(brink.values("Doing") == ["rotate a log"])
  }

  @Test func `completes commands, flags and choices`() throws {
    let person = try brink.sit()
    try person.isAsked("What are you about to do?")
    person.type("/le\t")
    try person.sees("> /leave")
    person.type("\r")
    try person.isAt("brink>")
    person.type("bou\t")
    try person.isAt("brink> boundary")
    person.type("wei\t")
    try person.isAt("brink> boundary weight=")
    person.type("\u{15}log --si\t")
    try person.isAt("brink> log --since")
    person.type("\u{15}check \t\t")
    try person.sees("prompts")
    try person.sees("sentence")
  }

  @Test func `completes the action to close at its first question too`() throws {
    _ = try brink.run("act", "rehearse the restore", "--owner", "Bo", "--due", "2w")
    let id = try #require(brink.values("Id").first).suffix(4)
    let person = try brink.sit()
    // An earlier line at this question, which is not what is meant behind `done`.
    try person.answer("What are you about to do?", "act")
    try person.sees("rehearse the restore")
    try person.isAsked("What are you about to do?")
    person.type("done \t")
    try person.sees("> done \(id)")
    person.type("\r")
    try person.sees("Done: rehearse the restore.")
    try person.isAsked("What are you about to do?")
    person.type("\u{4}")
    #expect(try person.exit() == .status(0))
    #expect(brink.values("Result") == ["done"])
  }
}
