import TestSupport
import Testing

@Suite struct `A terminal` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  /// Walks a whole judgment around a command that says where it was.
  private func walk(_ person: Sitting) throws {
    try person.answer("Task or", "j")
    try person.answer("Who owns it", Judgment.sentence)
    try person.answer("How sure are you", "85")
    try person.answer("calm or pressed", "c")
    try person.answer("How would you undo it", "build it again, 40 min")
    try person.answer("When do you look", "")
    try person.answer("Cross or hold?", "cross")
    try person.answer("How did it go?", "1")
    try person.answer("Was it undone?", "n")
    try person.answer("open again", "n")
    #expect(try person.exit() == .status(0))
  }

  @Test func `of 40 columns holds every question and breaks no word`() throws {
    let person = try brink.sit("--", "true", columns: 40)
    try walk(person)
    #expect(brink.values("Sentence") == [Judgment.sentence])
    let said = person.screen.allLines.filter { !$0.hasPrefix(">") }
    #expect(said.contains("for example: I own this; if the index is"), "\(person.screen)")
    #expect(said.contains("still read, checkout times out within a"), "\(person.screen)")
  }

  @Test func `that is dumb gets no escape sequences`() throws {
    let person = try brink.sit("--", "true", environment: ["TERM": "dumb"])
    try walk(person)
    #expect(!person.terminal.transcript.contains(0x1b))
  }

  @Test func `whose owner wants no colour gets none`() throws {
    let person = try brink.sit("--", "true", environment: ["NO_COLOR": "1"])
    try walk(person)
    let sequences = person.terminal.transcript.split(separator: 0x1b).dropFirst()
    let colours = sequences.filter { text in
      text.prefix { $0 != UInt8(ascii: "m") }.dropFirst()
        .allSatisfy { (0x30...0x3b).contains($0) } && text.contains(UInt8(ascii: "m"))
    }
    #expect(
      colours.allSatisfy { text in
        !text.starts(with: "[3".utf8) && !text.starts(with: "[9".utf8)
          && !text.starts(with: "[4".utf8)
      }, "\(colours.map { String(decoding: $0.prefix(8), as: UTF8.self) })")
  }

  @Test func `without a locale still takes every script`() throws {
    let person = try brink.sit("--", "true", environment: ["LANG": nil, "LC_ALL": nil])
    try person.answer("Task or judgment?", "j")
    let sentence = "Zoé owns this; if 漢字 is cut, the label is unreadable"
    try person.isAsked("Who owns it")
    person.type(sentence + "\r")
    try person.isAsked("How sure are you")
    person.type("/hold\r")
    #expect(try person.exit() == .status(125))
    #expect(brink.values("Sentence") == [sentence])
  }

  @Test func `carries the conversation when standard output goes to a file`() throws {
    let person = try brink.sitAtShell()
    try person.isAt("sh>")
    person.type("brink -- echo data > out; echo status $?\r")
    try person.answer("Task or judgment?", "t")
    try person.seesLine("status 0")
    #expect(String(decoding: try brink.folder.bytes("work/out"), as: UTF8.self) == "data\n")
  }

  @Test func `carries the conversation when standard input is a pipe for the command`() throws {
    let person = try brink.sitAtShell()
    try person.isAt("sh>")
    person.type("printf 'a\\nb\\n' | brink -- wc -l; echo status $?\r")
    try person.answer("Task or judgment?", "t")
    try person.seesLine("2")
    try person.seesLine("status 0")
  }

  @Test func `is not seized from the background`() throws {
    let person = try brink.sitAtShell(notifying: true)
    try person.isAt("sh>")
    person.type("brink -- touch ran &\r")
    try person.sees("Stopped")
    person.type("echo the $((40 + 2)) shell lives\r")
    try person.sees("the 42 shell lives")
    #expect(!brink.hasFile("ran"))
  }
}
