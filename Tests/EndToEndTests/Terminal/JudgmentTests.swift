import TestSupport
import Testing

@Suite struct `A judgment at a terminal` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `is corrected, left, taken up again, crossed, run and looked back at`() throws {
    let command = ["--", "sh", "-c", "echo the command spoke; exit 7"]
    let first = try Sitting(brink, product("brink"), command)
    try first.answer("Task or judgment?", "j")
    let typo = Judgment.sentence.replacing("minute", with: "mimnute")
    try first.isAsked("Who owns it")
    // Five to the left stands behind the needless letter.
    first.type(typo + String(repeating: "\u{1b}[D", count: 5) + "\u{7f}\r")
    try first.answer("How sure are you", "/back")
    try first.waits(for: "the sentence again") { screen in
      screen.allLines.filter { $0 == "> " + Judgment.sentence }.count == 2
    }
    first.type("\r")
    try first.answer("How sure are you", "85")
    try first.isAsked("calm or pressed")
    first.type("pre\u{3}")
    try first.sees("Ctrl-C once more leaves")
    try first.isAsked("calm or pressed")
    first.type("\u{3}")
    try first.sees("your answers are kept")
    #expect(try first.exit() == .status(125))
    #expect(brink.log == "")

    let second = try Sitting(brink, product("brink"), command)
    try second.answer("Left unfinished", "r")
    try second.answer("calm or pressed", "c")
    try second.answer("How would you undo it", "build it again, 40 min")
    try second.answer("When do you look back", "")
    try second.answer("Cross or hold?", "cross")
    try second.sees("Crossed. Recorded as")
    try second.sees("the command spoke")
    try second.sees("It ended with status 7")
    try second.sees("“Ana owns this; if the index is still read")
    try second.answer("How did it go?", "2")
    try second.answer("What happened?", "checkout timed out")
    try second.answer("Was it undone?", "y")
    try second.answer("How long did undoing take?", "25 min")
    try second.answer("Who had already re-planned", "support")
    try second.answer("open again", "n")
    try second.sees("Outcome recorded as")
    #expect(try second.exit() == .status(7))

    #expect(brink.values("Kind") == ["decision", "run", "outcome"])
    #expect(brink.values("Doing") == ["sh -c 'echo the command spoke; exit 7'"])
    #expect(brink.values("Sentence") == [Judgment.sentence])
    #expect(brink.values("Confidence") == ["85"])
    #expect(brink.values("Pressure") == ["calm"])
    #expect(brink.values("Crossed") == ["yes"])
    #expect(brink.values("Status") == ["7"])
    #expect(brink.values("Result") == ["failed as named"])
    let decision = try #require(brink.values("Id").first)
    #expect(brink.values("About") == [decision, decision])
  }

  @Test func `that is killed in the middle is offered again with its answers`() throws {
    let first = try brink.sit()
    try first.answer("What are you about to do?", "drop the old index")
    try first.answer("Task or judgment?", "j")
    try first.isAsked("Who owns it")
    first.terminal.send(9)
    #expect(try first.exit() == .signal(9))

    let second = try brink.sit("boundary")
    try second.sees("drop the old index")
    try second.answer("Left unfinished", "r")
    try second.isAsked("Who owns it")
    second.type("/back\r")
    try second.isAsked("Task or judgment?")
  }

  @Test func `can be given up with a draft dropped`() throws {
    let first = try brink.sit("boundary")
    try first.answer("What are you about to do?", "drop the old index")
    try first.answer("Task or judgment?", "/leave")
    #expect(try first.exit() == .status(1))
    let second = try brink.sit("boundary")
    try second.answer("Left unfinished", "d")
    try second.answer("What are you about to do?", "/leave")
    #expect(try second.exit() == .status(1))
    #expect(try brink.run("due").text.contains("unfinished") == false)
  }

  @Test func `is held with a reason and the command does not run`() throws {
    let person = try brink.sit("--", "touch", "ran")
    try person.answer("Task or judgment?", "j")
    try person.answer("Who owns it", "/hold nobody knows who reads it")
    try person.sees("Held. Nothing ran, nothing is lost.")
    #expect(try person.exit() == .status(125))
    #expect(!brink.hasFile("ran"))
    #expect(brink.values("Crossed") == ["no"])
    #expect(brink.values("HeldBecause") == ["nobody knows who reads it"])
    #expect(brink.values("Missing") == ["sentence.owner", "sentence.failure"])
  }

  @Test func `is held at the last question too`() throws {
    let person = try brink.sit(
      "boundary", "doing=x", "weight=judgment", "sentence=\(Judgment.sentence)", "confidence=85",
      "pressure=calm", "undo=build it again, 40 min", "look_back=in 2 weeks")
    try person.answer("Cross or hold?", "h")
    #expect(try person.exit() == .status(1))
    #expect(brink.values("Crossed") == ["no"])
  }

  @Test func `whose sentence lacks a part is asked for that part alone`() throws {
    let person = try brink.sit("boundary", "doing=drop the old index", "weight=judgment")
    try person.answer("Who owns it", "Ana owns this")
    try person.isAsked("How does it fail? One thing somebody would see.")
    // What was written stands in the line: to be changed, or replaced by the part alone.
    person.type("\u{15}orders are lost\r")
    try person.isAsked("How sure are you")
    person.type("/hold\r")
    #expect(try person.exit() == .status(1))
    #expect(brink.values("Owner") == ["Ana"])
    #expect(brink.values("Failure") == ["orders are lost"])
  }

  @Test func `that no reader understands is marked by the person after one attempt`() throws {
    let person = try brink.sit("boundary", "doing=drop the old index", "weight=judgment")
    try person.answer("Who owns it", "hopefully fine")
    try person.isAsked("Who owns this decision?")
    person.type("\u{15}Ana\r")
    try person.isAsked("How does it fail? The first bad thing")
    person.type("\u{15}orders are lost\r")
    try person.isAsked("How sure are you")
    person.type("/hold\r")
    #expect(try person.exit() == .status(1))
    #expect(brink.values("Sentence") == ["hopefully fine"])
    #expect(brink.values("Owner") == ["Ana"])
    #expect(brink.values("Failure") == ["orders are lost"])
    #expect(brink.values("ReadBy") == ["person"])
  }
}
