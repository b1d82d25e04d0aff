import TestSupport
import Testing

@Suite struct `An action` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `is listed until it is done, the longest overdue first`() throws {
    try brink.folder.makeFolder("journal")
    #expect(try brink.run("act").text == "No action is open.\n")
    try brink.plant(
      """
      Id: 01M50000000000000000000001
      At: 2026-11-01T09:00:00.000+00:00
      Kind: action
      By: bo
      What: rehearse the restore
      Owner: Bo
      Due: 2026-11-03

      """)
    let made = try brink.run(
      "act", "alert on refunds counted twice", "--owner", "Ana", "--due", "in 2 weeks",
      "--type=detect")
    #expect(made.status == 0, "\(made.complaint)")
    #expect(brink.values("What") == ["alert on refunds counted twice"])
    #expect(brink.values("Type") == ["detect"])
    let rows = try brink.run("act").text.split(separator: "\n")
    #expect(rows.count == 2)
    #expect(rows.first?.contains("Bo   rehearse the restore") == true, "\(rows)")
    #expect(rows.last?.contains("Ana  alert on refunds counted twice (detect)") == true, "\(rows)")

    #expect(try brink.run("act", "--owner", "bo").text.split(separator: "\n").count == 1)
    #expect(try brink.run("report", "actions", "--owner", "cem").text.contains("No action is like"))
    let json = try brink.run("act", "--json").text.split(separator: "\n")
    #expect(json.map { $0.contains("\"Kind\":\"action\"") } == [true, true])

    #expect(try brink.run("done", "0001", "--evidence", "drill of Friday").status == 0)
    #expect(try brink.run("act").text.split(separator: "\n").count == 1)
    let twice = try brink.run("done", "0001")
    #expect(twice.status == 2)
    #expect(twice.complaint.contains("is closed already"))
    #expect(twice.complaint.contains("`brink act` lists the open ones"))
  }

  @Test(arguments: [
    (["x y"], "--owner: nobody owns it yet"),
    (["x y", "--owner", "Bo"], "--due: no day to have it done by"),
    (["x y", "--due", "2w"], "--owner: nobody owns it yet"),
    (["x y", "--owner", "the team", "--due", "2w"], "is a group"),
    (["x y", "--owner", "Bo and Ana", "--due", "2w"], "two people"),
    (["x y", "--owner", "Bo", "--due", "soonish"], "is no day I can read"),
    (["x y", "--owner", "Bo", "--due", "yesterday"], "is over"),
    (["x y", "--owner", "Bo", "--due", "2w", "--type", "fix"], "detect, prevent, correct"),
    ([" ", "--owner", "Bo", "--due", "2w"], "there is nothing to do in it"),
    (["--due", "2w"], "belongs to an action"),
  ])
  func `without an owner, a day or a meaning is none`(words: [String], complaint: String) throws {
    let outcome = try brink.run(["act"] + words)
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains(complaint), "\(outcome.complaint)")
    #expect(brink.log == "")
  }

  @Test func `that was struck is not open, and striking what closed it opens it again`() throws {
    _ = try brink.run("act", "rehearse it", "--owner", "Bo", "--due", "2w")
    let id = try #require(brink.values("Id").first)
    _ = try brink.run("done", id)
    let done = try #require(brink.values("Id").last)
    _ = try brink.run("strike", done, "--why", "it was not done")
    #expect(try brink.run("act").text.contains("rehearse it"))
    _ = try brink.run("strike", id, "--why", "somebody else's")
    #expect(try brink.run("act").text == "No action is open.\n")
  }

  @Test func `and what is parked are completed where they can be named`() throws {
    _ = try brink.run("act", "rehearse it", "--owner", "Bo", "--due", "2w")
    _ = try brink.run("park", "the alert nobody reads")
    let ids = brink.values("Id").map { String($0.suffix(4)) }
    func completed(_ words: String...) throws -> [Substring] {
      try brink.run(["complete", "--"] + words).text.split(separator: "\n")
    }
    #expect(try completed("done", "") == [Substring(ids[0])])
    #expect(try completed("park", "drop", "") == [Substring(ids[1])])
    #expect(try completed("park", "promote", "") == [Substring(ids[1])])
    #expect(try completed("act", "x", "--type", "") == ["correct", "detect", "prevent"])
    #expect(try completed("act", "x", "--owner", "B") == ["Bo"])
    #expect(try completed("act", "x", "--due", "to") == ["tomorrow"])
  }
}
