import TestSupport
import Testing

@Suite struct `Looking back` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  private func walk(_ name: String, lookBack: String) throws -> String {
    var lines = try PracticeScript(name).lines
    lines[lines.count - 1] = lookBack
    let outcome = try brink.run([name], input: lines.map { $0 + "\n" }.joined())
    #expect(outcome.status == 0, "\(outcome.complaint)")
    return try #require(brink.values("Id").last)
  }

  @Test func `at a retrofit is a written debrief, and then it is settled`() throws {
    let id = try walk("retrofit", lookBack: "today")
    #expect(try brink.run("due").text.contains("look back at Retrofit: I answer review comments"))
    let outcome = try brink.run(
      ["outcome", id], input: "it held\ntwo late comments\nthe night between\nno replies\n\n")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Kind") == ["run", "outcome"])
    #expect(brink.values("Triggered") == ["two late comments"])
    #expect(try brink.run("due").text == "Nothing is due.\n")
    #expect(try brink.run("show", id).text.contains("Later:"))
  }

  @Test func `at another practice asks whether it came as written, and may name the next day`()
    throws
  {
    let id = try walk("leader-drift", lookBack: "today")
    let outcome = try brink.run(
      "outcome", id, "result=partly", "evidence=three of my own", "changed=none this sprint",
      "look_back=tomorrow")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(try brink.run("due").text == "Nothing is due.\n")
    #expect(brink.values("LookBack").count == 2)
  }

  @Test func `at a promotion has three days`() throws {
    _ = try brink.run(["promotion"], input: PracticeScript("promotion").text)
    #expect(brink.values("LookBack").count == 3)
  }

  @Test func `at an entry without a day for it is refused`() throws {
    _ = try brink.run(["repair"], input: PracticeScript("repair").text)
    let outcome = try brink.run("outcome", try #require(brink.values("Id").first))
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("without a day to look back on"))
  }

  @Test func `at a mistake asks only for what is missing, until nothing is`() throws {
    var lines = try PracticeScript("mistake").lines
    lines[7] = ""
    lines[8] = "1"
    _ = try brink.run(["mistake"], input: lines.map { $0 + "\n" }.joined())
    let id = try #require(brink.values("Id").first)
    let due = try brink.run("due").text
    #expect(
      due.contains("still missing: the rollback or guardrail commit, the prevention"), "\(due)")
    _ = try brink.run(["outcome", id], input: "9b1c044\nnone\n")
    #expect(try brink.run("due").text.contains("still missing: the prevention"))
    _ = try brink.run(["outcome", id], input: "2\n")
    #expect(try brink.run("due").text == "Nothing is due.\n")
    #expect(brink.values("Kind") == ["mistake", "outcome", "outcome"])
  }

  @Test func `at a mistake with both boxes ticked asks for the commits alone`() throws {
    var lines = try PracticeScript("mistake").lines
    lines[6] = ""
    lines[7] = ""
    _ = try brink.run(["mistake"], input: lines.map { $0 + "\n" }.joined())
    let id = try #require(brink.values("Id").first)
    let outcome = try brink.run(["outcome", id], input: "3f2a91c\n9b1c044\n")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Boxes").count == 4)
    #expect(try brink.run("due").text == "Nothing is due.\n")
  }
}
