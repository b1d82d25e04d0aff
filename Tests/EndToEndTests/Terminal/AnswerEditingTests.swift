import TestSupport
import Testing

@Suite struct `An answer that is more than a line` {
  let brink: Brink

  init() throws {
    brink = try Brink()
    let form = """
      name: Report
      description: What was seen, in as many lines as it takes.
      body:
        - {type: textarea, id: observed, attributes: {label: What was seen?}}
        - {type: input, id: short, attributes: {label: In a word?}}
      """
    try brink.folder.write(Array(form.utf8), to: "work/report.yaml")
  }

  /// Starts the form with an editor that puts that shell's output in place of what was there.
  private func sit(editor script: String = "exit 1") throws -> Sitting {
    try brink.folder.write(Array(script.utf8), to: "editor")
    return try brink.sit(
      "walk", "report.yaml", environment: ["VISUAL": "sh '\(brink.folder.path)/editor'"])
  }

  @Test func `is written in one's own editor and stands in the line to be agreed to`() throws {
    let person = try sit(editor: #"cat "$1" >&2; printf 'first\nsecond\n\n' > "$1""#)
    try person.answer("What was seen?", "/edit")
    try person.sees("> first")
    #expect(brink.values("Observed").isEmpty)
    person.type("\r")
    try person.answer("In a word?", "slow")
    try person.sees("Recorded as")
    #expect(try person.exit() == .status(0))
    #expect(brink.log.contains("Observed: first\n+ second\nShort: slow\n"), "\(brink.log)")
  }

  @Test func `is corrected in the editor after going back to it`() throws {
    let person = try sit(editor: #"sed -i 's/slwo/slow/' "$1""#)
    try person.answer("What was seen?", "the slwo query")
    try person.answer("In a word?", "/back")
    try person.sees("> the slwo query")
    try person.answer("What was seen?", "\u{15}/edit")
    try person.sees("> the slow query")
    person.type("\r")
    try person.answer("In a word?", "slow")
    #expect(try person.exit() == .status(0))
    #expect(brink.values("Observed") == ["the slow query"])
  }

  @Test func `is not lost when the editor fails`() throws {
    let person = try sit()
    try person.answer("What was seen?", "/edit")
    try person.sees("The editor failed; nothing was changed.")
    try person.answer("What was seen?", "typed by hand")
    try person.answer("In a word?  Enter skips", "")
    #expect(try person.exit() == .status(0))
    #expect(brink.values("Observed") == ["typed by hand"])
  }

  @Test func `pasted is one answer, and nothing in it is obeyed`() throws {
    let person = try sit()
    try person.isAsked("What was seen?")
    person.type("\u{1b}[200~first\r/leave\rthird\r\u{1b}[201~")
    try person.sees("third")
    #expect(brink.log == "")
    person.type("\r")
    try person.answer("In a word?", "slow")
    try person.sees("Recorded as")
    #expect(try person.exit() == .status(0))
    #expect(brink.log.contains("Observed: first\n+ /leave\n+ third\nShort: slow\n"), "\(brink.log)")
  }

  @Test func `pasted where one line is asked for becomes one line`() throws {
    let person = try sit()
    try person.answer("What was seen?", "")
    try person.isAsked("In a word?")
    person.type("\u{1b}[200~slow\rand slower\u{1b}[201~")
    try person.sees("and slower")
    person.type("\r")
    try person.sees("Recorded as")
    #expect(try person.exit() == .status(0))
    #expect(brink.values("Short") == ["slow and slower"])
  }
}
