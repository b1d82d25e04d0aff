import TestSupport
import Testing

@Suite struct `The commands about incidents` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @discardableResult
  private func run(_ words: String..., by login: String = "ana") throws -> Program.Outcome {
    try brink.run(["incident"] + words, environment: ["LOGNAME": login])
  }

  @Test func `lead a script from the first note to closed`() throws {
    #expect(
      try run("open", "checkout 500s", "--service", "checkout", "--severity", "2").status == 0)
    #expect(try run("join", by: "bo").status == 0)
    #expect(try run("note", "checkout", "the replica lags").status == 0)
    #expect(try run("list").text.contains("open       2  checkout 500s (checkout)"))
    let refused = try run("close")
    #expect(refused.status == 1)
    #expect(refused.text.contains("failure signature"))
    #expect(try run("mitigated", "--how", "failed over").status == 0)
    try run(
      "runbook", "--signature", "checkout answers 500 while the replica lags", "--mitigation",
      "fail over", "--cause", "a job without a limit", "--prevention", "limit it", "--owner", "Bo",
      "--due", "in 2 weeks", "--link", "runbooks/checkout.md")
    let waiting = try run("close", "--json")
    #expect(waiting.status == 1)
    #expect(waiting.text.contains("\"State\":\"mitigated\",\"Missing\":[\"Verified\"]"))
    try run("runbook", "--verified", "load test 812 in staging")
    #expect(try run("close").status == 0)
    #expect(try run("list").text == "None is open.\n")
    #expect(try run("show", "checkout", "--json").text.contains("\"State\":\"closed\""))
    #expect(try run("close", "checkout").status == 2)
    #expect(try run("reopen", "checkout", "--why", "it is back").status == 0)
    #expect(try run("show").text.contains("reopened: it is back"))
    #expect(try brink.run("check", "journal").status == 0)
  }

  @Test func `offer the nearest of what does not exist`() throws {
    try run("open", "checkout 500s")
    let found = try run("join", "chekout")
    #expect(found.status == 66)
    #expect(found.complaint.contains("Did you mean"))
    #expect(try run("show", "nothing like it").status == 66)
  }

  @Test func `refuse what cannot be`() throws {
    #expect(try run("join").status == 66)
    #expect(try run("open", " ").status == 2)
    #expect(try run("open", "x", "--severity", "9").status == 2)
    #expect(try run("open", "x", "--at", "soon").status == 2)
    try run("open", "x")
    #expect(try run("open", "X").complaint.contains("is open already"))
    #expect(try run("open", "X", "--anew").status == 0)
    #expect(try run("mitigated").complaint.contains("2 incidents may be meant"))
    #expect(try run("reopen", "x").status == 2)
  }

  @Test func `keep times in order, or have them explained`() throws {
    try run("open", "x")
    let early = try run("mitigated", "--at", "2026-01-01 10:00")
    #expect(early.status == 2)
    #expect(early.complaint.contains("is before it was open"))
    #expect(try run("mitigated", "--at", "2999-01-01").status == 2)
    #expect(try run("show", "--json").text.contains("\"State\":\"open\""))
    #expect(
      try run("mitigated", "--at", "2026-01-01 10:00", "--why", "written down later").status == 0)
    #expect(try run("show", "--json").text.contains("\"Oddities\":[]"))
  }

  @Test func `say when a failure was seen before`() throws {
    try run("open", "a")
    try run("runbook", "a", "--signature", "checkout answers 500 while the replica lags")
    try run("open", "b")
    let again = try run("runbook", "b", "--signature", "500s in checkout, replica lagging")
    #expect(again.text.contains("Seen "))
    #expect(again.text.contains("checkout, replica, lagging"))
    #expect(try run("relate", "b", "a", "--repeat").status == 0)
    #expect(try run("show", "b", "--json").text.contains("\"Repeat\":true"))
    #expect(try run("relate", "b", "b").status == 2)
  }

  @Test func `read notes from a pipe`() throws {
    try run("open", "x")
    let outcome = try brink.run(["incident", "note", "x", "-"], input: "one\n\ntwo\n")
    #expect(outcome.status == 0)
    #expect(brink.values("Text") == ["one", "two"])
  }

  @Test func `take what forty people say at once`() throws {
    try run("open", "x")
    let outcome = try brink.sh(
      "for i in $(seq 40); do (seq 5 | LOGNAME=p$i brink incident note x -) & done; wait")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(try run("show", "x", "--json").text.contains("\"Notes\":200"))
    #expect(try brink.run("check", "journal").status == 0)
  }
}
