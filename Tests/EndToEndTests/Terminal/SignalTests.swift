import Glibc
import TestSupport
import Testing

@Suite struct `A signal` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `in the middle of a question ends it with nothing run and the terminal as it was`(
    signal: CInt
  ) throws {
    let person = try brink.sit("--", "touch", "ran")
    try person.answer("Task or judgment?", "j")
    try person.isAsked("Who owns it")
    person.type("half a sen")
    try person.sees("half a sen")
    #expect(!person.terminal.modes.isCanonical)
    person.terminal.send(signal)
    let exit = person.terminal.waitForExit()
    #expect(exit == .signal(signal) || exit == .status(128 + signal), "\(exit)")
    #expect(person.terminal.modes.isCanonical && person.terminal.modes.echoes)
    #expect(!brink.hasFile("ran"))
    #expect(brink.log == "")

    let again = try brink.sit("--", "touch", "ran")
    try again.answer("Left unfinished", "r")
    try again.isAsked("Who owns it")
  }

  @Test func `to stop gives the terminal back until the walk goes on in the foreground`() throws {
    let person = try brink.sitAtShell()
    try person.isAt("sh>")
    person.type("brink -- touch ran\r")
    try person.answer("Task or judgment?", "j")
    try person.isAsked("Who owns it")
    person.type("Ana owns\u{1a}")
    try person.sees("Stopped")
    try person.isAt("sh>")
    #expect(!brink.hasFile("ran"))
    person.type("echo at the $((40 + 2)) shell\r")
    try person.sees("at the 42 shell")
    person.type("fg\r")
    try person.isAt("> Ana owns")
    person.type(" this; fails if the index is still read\r")
    try person.answer("How sure are you", "/hold")
    try person.isAt("sh>")
    person.type("echo status $?\r")
    try person.sees("status 125")
    #expect(brink.values("Sentence") == ["Ana owns this; fails if the index is still read"])
  }

  @Test func `to stop while the command runs stops both, and both go on`() throws {
    let person = try brink.sitAtShell()
    try person.isAt("sh>")
    person.type("brink -- sh -c 'echo reading; cat; echo read'\r")
    try person.answer("Task or judgment?", "t")
    try person.seesLine("reading")
    person.type("one\r")
    try person.waits(for: "one and its echo") { $0.allLines.filter { $0 == "one" }.count == 2 }
    person.type("\u{1a}")
    try person.sees("Stopped")
    try person.isAt("sh>")
    person.type("fg\r")
    // The shell repeats the command line; then what is typed goes to the command again.
    try person.waits(for: "the modes of the command") { _ in person.terminal.modes.isCanonical }
    person.type("two\r\u{4}")
    try person.waits(for: "two and its echo") { $0.allLines.filter { $0 == "two" }.count == 2 }
    try person.seesLine("read")
    try person.isAt("sh>")
    person.type("echo status $?\r")
    try person.sees("status 0")
    #expect(brink.values("Status") == ["0"])
  }

  @Test func `to interrupt goes to the command, and its ending is passed on`() throws {
    let person = try brink.sitAtShell()
    try person.isAt("sh>")
    person.type("brink -- sh -c 'echo waiting; exec sleep 600'; echo status $?\r")
    try person.answer("Task or judgment?", "t")
    try person.seesLine("waiting")
    person.type("\u{3}")
    try person.sees("^Cstatus 130")
    #expect(brink.values("Status") == ["130"])
    #expect(brink.values("Signal") == ["2"])
  }

  @Test func `that the command handles is the command's own affair`() throws {
    let person = try brink.sit(
      "--", "sh", "-c",
      "trap 'echo tidying up; exit 3' INT; echo waiting; while :; do sleep 1; done")
    try person.answer("Task or judgment?", "t")
    try person.seesLine("waiting")
    person.type("\u{3}")
    try person.sees("tidying up")
    #expect(try person.exit() == .status(3))
  }

  @Test func `that ends brink while the command runs ends the command too`() throws {
    let person = try brink.sit(
      "--", "sh", "-c",
      "trap 'echo told > told; exit 4' TERM; echo waiting; while :; do sleep 0.05; done")
    try person.answer("Task or judgment?", "t")
    try person.seesLine("waiting")
    person.terminal.send(SIGTERM)
    #expect(try person.exit() == .status(4))
    #expect(brink.hasFile("told"))
    #expect(brink.values("Status") == ["4"])
  }
}
