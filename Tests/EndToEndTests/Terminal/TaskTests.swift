import TestSupport
import Testing

@Suite struct `A task at a terminal` {
  @Test func `passes with two keystrokes`() throws {
    let brink = try Brink()
    let person = try brink.sit("--", "sh", "-c", "echo ran > ran; echo said")
    try person.isAsked("Task or judgment?")
    person.type("t\r")
    try person.sees("said")
    #expect(try person.exit() == .status(0))
    #expect(!person.screen.shows("How did it go?"))
    #expect(brink.hasFile("ran"))
    #expect(brink.values("Kind") == ["decision", "run"])
    #expect(brink.values("Weight") == ["task"])
  }
}
