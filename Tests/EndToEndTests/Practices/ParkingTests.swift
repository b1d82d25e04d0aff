import TestSupport
import Testing

@Suite struct `What is parked` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `is due until it is dropped with a reason`() throws {
    #expect(try brink.run("park").text == "Nothing is parked.\n")
    _ = try brink.run("park", "the alert nobody reads")
    let id = try #require(brink.values("Id").first)
    #expect(try brink.run("park").text.contains("the alert nobody reads"))
    #expect(try brink.run("due").text.contains("parked: the alert nobody reads"))
    #expect(try brink.run("park", "drop", id).status == 2)
    #expect(try brink.run("park", "drop", id, "--why", "it is gone").status == 0)
    #expect(try brink.run("due").text == "Nothing is due.\n")
    let again = try brink.run("park", "drop", id, "--why", "twice")
    #expect((again.status, again.complaint.contains("is not parked any more")) == (2, true))
  }

  @Test func `becomes an action with an owner and a day, which is closed with evidence`() throws {
    _ = try brink.run("park", "the alert nobody reads")
    let id = try #require(brink.values("Id").first)
    #expect(try brink.run("park", "promote", id, "--due", "yesterday").status == 2)
    #expect(try brink.run("park", "promote", id, "--due", "2w", "--owner", "us").status == 2)
    let promoted = try brink.run(
      "park", "promote", id, "--owner", "ana", "--due", "today", "--type", "prevent")
    #expect(promoted.status == 0, "\(promoted.complaint)")
    #expect(brink.values("Type") == ["prevent"])
    #expect(try brink.run("due").text.contains("ana: the alert nobody reads"))
    let action = try #require(brink.values("Id").last)
    #expect(try brink.run("done", action, "--evidence", "3f2a91c").status == 0)
    #expect(brink.values("Evidence") == ["3f2a91c"])
    #expect(try brink.run("due").text == "Nothing is due.\n")
    #expect(try brink.run("done", action).status == 2)
  }

  @Test func `is asked about at a terminal, and stays where nobody answers`() throws {
    for text in ["the alert nobody reads", "the second modem"] { _ = try brink.run("park", text) }
    let ids = brink.values("Id")
    let passed = try brink.sit("park", "promote", ids[0])
    try passed.answer("What becomes of it?", "")
    try passed.sees("It stays parked.")
    #expect(try passed.exit() == .status(1))
    let acted = try brink.sit("park", "promote", ids[0])
    try acted.answer("What becomes of it?", "a")
    try acted.answer("Who does it?", "Ana")
    try acted.answer("By when?", "")
    try acted.sees("An action of Ana now")
    #expect(try acted.exit() == .status(0))
    let dropped = try brink.sit("park", "promote", ids[1])
    try dropped.answer("What becomes of it?", "d")
    try dropped.answer("Why is it dropped?", "we have one")
    #expect(try dropped.exit() == .status(0))
    #expect(brink.values("Owner") == ["Ana"])
    #expect(try brink.run("park").text == "Nothing is parked.\n")
  }

  @Test func `in an overload stands in the lot by itself, with who keeps it`() throws {
    let outcome = try brink.run(["overload"], input: PracticeScript("overload").text)
    #expect(outcome.text.contains("Parked with Bo: the old alert"))
    #expect(brink.values("Kind") == ["overload", "park"])
    #expect(brink.values("Text") == ["the old alert"])
    #expect(brink.values("TableUrgent") == ["page the vendor"])
    #expect(try brink.run("park").text.contains("the old alert"))
  }

  @Test func `in an overload is in the message even when nobody keeps it`() throws {
    let outcome = try brink.run(
      ["overload"], input: "roll back\nu page the vendor; p the old alert\n\nAna\nyes\n")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text.contains("Parked, kept by nobody yet: the old alert"), "\(outcome.text)")
  }
}
