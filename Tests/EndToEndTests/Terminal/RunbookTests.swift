import TestSupport
import Testing

@Suite struct `A runbook walked` {
  private let brink: Brink

  private static let text = """
    # Release

    ## Prepare

    - [ ] Tag it

      ```sh
      echo tagging --password hunter2; touch tagged; exit 3
      ```
    - [x] Tell support

    ## Ship

    1. Not a step: there are tasks

    - [ ] Push to <REGISTRY>

    """

  init() throws {
    brink = try Brink()
    try write(Self.text)
  }

  private func write(_ text: String) throws {
    try brink.folder.write(Array(text.utf8), to: "work/RELEASE.md")
  }

  private var file: String {
    get throws {
      String(decoding: try brink.folder.bytes("work/RELEASE.md"), as: UTF8.self)
    }
  }

  @Test func `is walked, run on request, left, taken up again and recorded with its drift`() throws
  {
    let first = try brink.sit("walk", "RELEASE.md")
    try first.sees("Release: 3 steps in 2 sections.")
    try first.answer("1 step is ticked in the file", "?")
    try first.answer("you are asked about each of them", "n")
    try first.isAsked("Tag it")
    #expect(first.screen.shows("RELEASE.md:5"))
    try first.answer("d done", "")
    try first.answer("Enter alone is no answer", "r")
    try first.isAsked("Run this with sh?")
    #expect(!brink.hasFile("tagged"))
    first.type("y\r")
    try first.seesLine("tagging --password hunter2")
    try first.answer("It ended with status 3", "d")
    try first.answer("Tell support", "/leave")
    try first.sees("Your answers are kept")
    #expect(try first.exit() == .status(1))
    #expect(brink.hasFile("tagged"))
    #expect(brink.log == "")
    #expect(try brink.run("due").text.contains("RELEASE.md: Tag it"))

    let second = try brink.sit("walk", "RELEASE.md")
    try second.answer("Left unfinished", "r")
    try second.answer("Tell support", "s")
    try second.answer("Why is it skipped?", "they know")
    try second.isAsked("Push to <REGISTRY>")
    try second.sees("Ship")
    second.type("/back\r")
    try second.answer("Before: skipped, they know", "s they know already")
    try second.answer("d done", "x")
    try second.answer("What is different", "it is pushed by CI now")
    try second.answer("Who sets it right?", "the team")
    try second.answer("is a group", "Ana")
    // "in 2 weeks" stands in the line and gives way to what is typed.
    try second.sees("> in 2 weeks")
    try second.answer("By when?", "2030-12-31")
    try second.sees("Done. Recorded as")
    try second.sees("it is pushed by CI now")
    #expect(try second.exit() == .status(0))

    #expect(brink.values("Kind") == ["run", "action"])
    #expect(brink.values("Runbook") == ["RELEASE.md"])
    #expect(
      brink.values("Step") == [
        "1 done: Tag it", "2 skipped: they know already", "3 drift: it is pushed by CI now",
        "Push to <REGISTRY>",
      ])
    #expect(brink.values("Drift") == ["RELEASE.md:16: it is pushed by CI now"])
    #expect(brink.values("Ran") == ["1 status 3"])
    #expect(!brink.log.contains("hunter2"))
    #expect(brink.values("Owner") == ["Ana"])
    #expect(brink.values("Due") == ["2030-12-31"])
    #expect(brink.values("Place") == ["RELEASE.md:16"])
    #expect(brink.values("Line") == ["- [ ] Push to <REGISTRY>"])
    let run = try #require(brink.values("Id").first)
    #expect(brink.values("About") == [run])
    #expect(try file == Self.text)
    let page = try brink.run("show", String(run.suffix(4))).text
    #expect(page.contains("2 skipped: they know already"))
    #expect(page.contains("$ echo tagging --password [redacted]"))
    let steps = try Program("recsel", ["-e", "Kind = 'run'", "-P", "Step"] + brink.logs).run().text
    #expect(steps.contains("1 done: Tag it"))
  }

  @Test func `that changed while it was left keeps the answers whose steps are still there`() throws
  {
    let first = try brink.sit("walk", "RELEASE.md")
    try first.answer("ticked in the file", "y")
    try first.answer("Tag it", "d")
    try first.isAsked("Push to")
    first.terminal.send(9)
    #expect(try first.exit() == .signal(9))
    try write(Self.text.replacing("- [ ] Tag it", with: "- [ ] Sign it\n- [ ] Test it"))
    let second = try brink.sit("walk", "RELEASE.md")
    try second.answer("Left unfinished", "r")
    try second.sees("The file has changed since.")
    try second.sees("Not there any more: Tag it")
    try second.answer("Sign it", "d")
    try second.answer("Test it", "/hold no signing key")
    try second.sees("Held. Recorded as")
    #expect(try second.exit() == .status(1))
    #expect(brink.values("Step") == ["1 done: Sign it", "3 done: Tell support"])
    #expect(brink.values("HeldBecause") == ["no signing key"])
    #expect(brink.values("Missing") == ["step 2"])
  }

  @Test func `whose command is interrupted goes on with its step`() throws {
    // A shell that is told to stop just before it starts a command hears of it when that has ended.
    try write("1. Wait\n\n   ```\n   echo waiting; while :; do sleep 0.1; done\n   ```\n")
    let person = try brink.sit("walk", "RELEASE.md")
    try person.answer("Wait", "r")
    try person.answer("Run this with sh?", "y")
    try person.seesLine("waiting")
    person.type("\u{3}")
    try person.answer("It ended with status 130", "d")
    #expect(try person.exit() == .status(0))
    #expect(brink.values("Ran") == ["1 status 130"])
  }

  @Test func `is answered line by line from a pipe`() throws {
    let outcome = try brink.run(
      ["walk", "RELEASE.md"],
      input: "done\nskip they know\ndrift CI does it | now | Ana | in 2 weeks\n")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Kind") == ["run", "action"])
    #expect(brink.values("What") == ["CI does it | now"])
    #expect(try file == Self.text)
  }

  @Test(arguments: [
    ("", 0), ("done\n", 1), ("done\nrun\n", 1), ("done\nskip\n", 1), ("\ndone\n", 0),
  ])
  func `is held where the lines of a pipe do not answer it`(input: String, answered: Int) throws {
    let outcome = try brink.run(["walk", "RELEASE.md"], input: input)
    #expect(outcome.status == 1)
    #expect(brink.values("Step").count == answered)
    #expect(brink.values("Held").count == answered)
    #expect(!brink.hasFile("tagged"))
  }

  @Test func `without steps, or given what it does not take, says so`() throws {
    try write("# Words\n")
    let none = try brink.run("walk", "RELEASE.md")
    #expect(none.status == 65)
    #expect(none.complaint.hasPrefix("brink: RELEASE.md:1: has no steps"))
    #expect(try brink.run("walk", "RELEASE.md", "a=b").status == 2)
    #expect(try brink.run("walk", "gone.md").status == 66)
    #expect(try brink.run("walk", "--help").text.contains("RUNBOOK.md"))
  }
}
