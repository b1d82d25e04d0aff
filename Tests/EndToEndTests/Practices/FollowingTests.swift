import TestSupport
import Testing

@Suite struct `What follows from a practice` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test(arguments: ["skill-distribution", "untested-assumption", "peak-readiness", "coaching"])
  func `is an action for what was promised, with its owner and its day`(name: String) throws {
    let outcome = try brink.run([name], input: PracticeScript(name).text)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Kind").last == "action")
    #expect(brink.values("From") == [try #require(brink.values("Id").first)])
    let owner = try #require(brink.values("Owner").last)
    let due = try #require(brink.values("Due").last)
    let what = try #require(brink.values("What").last)
    #expect(outcome.text.contains("  \(owner) by \(due): \(what) ("), "\(outcome.text)")
  }

  @Test func `is found in the walk where its own entry was never written, and can be done`() throws
  {
    let id = "01M6KZ0000000000000000K7QX"
    try brink.plant(
      """
      Id: \(id)
      At: 2026-11-02T10:00:00.000+00:00
      Kind: run
      By: bo
      Checklist: Untested assumption
      Assumption: the backup can be restored
      Test: restore it
      TestOwner: Bo
      TestDue: 2026-11-03
      Follows: Test
      """)
    let due = try brink.run("due", "--all").text
    #expect(due.contains("Bo: restore it"), "\(due)")
    #expect(due.contains("brink done K7QX"))
    let done = try brink.run("done", "K7QX")
    #expect((done.status, done.text) == (0, "Done: restore it.\n"), "\(done.complaint)")
    #expect(try brink.run("due", "--all").text == "Nothing is due.\n")
    #expect(try brink.run("done", "K7QX").status == 2)
  }

  @Test func `from a lead of whom two answers are unclear is that the criteria are rewritten`()
    throws
  {
    var lines = try PracticeScript("lead-calibration").lines
    lines[1] = "0"
    lines[2] = "2"
    lines[3] = "2"
    lines[4] = "0"
    lines.removeAll { $0.contains("say what a whole decision is") }
    let asked = try brink.run(["lead-calibration"], input: lines.map { $0 + "\n" }.joined())
    #expect(asked.status == 1, "the question that was not answered holds it")
    lines.insert("say what a whole decision is; Ana; in 2 weeks", at: 5)
    let outcome = try brink.run(["lead-calibration"], input: lines.map { $0 + "\n" }.joined())
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Criteria").last == "say what a whole decision is")
    #expect(brink.values("Kind").last == "action")
  }

  @Test func `as a chart of many scores fits forty columns`() throws {
    for score in 0..<13 {
      let low = score % 2
      let outcome = try brink.run(
        ["skill-distribution", "domain=payments"],
        input: "1\n\(low)\n1\n1\n1\nlift it; Ana; in 2 weeks\nin 30 days\n")
      #expect(outcome.status == 0, "\(outcome.complaint)")
    }
    let sitting = try brink.sit("report", "scores", columns: 40)
    try sitting.sees("decision traceab…  ▄▄▄▄▄▄▄▄▄▄▄▄  1")
    try sitting.sees("recovery           ▄▁▄▁▄▁▄▁▄▁▄▁  1→0")
    #expect(try sitting.exit() == .status(0))
  }
}
