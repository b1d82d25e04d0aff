import BrinkModel
import TestSupport
import Testing

@Suite struct `A practice through a pipe` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test(arguments: PracticeScript.walked)
  func `goes from its first question to a record that reads like one`(name: String) throws {
    let script = try PracticeScript(name)
    let outcome = try brink.run([name], input: script.text)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Kind").first == script.checklist.kind.rawValue)
    let id = try #require(brink.values("Id").first)
    let page = try brink.run("show", id).text
    for item in script.checklist.items where !brink.values(item.field).isEmpty {
      let label = Self.words(item.field)
      #expect(page.contains("  \(label)  ") || page.contains("  \(label) "), "\(label) in \(page)")
    }
    let last = try #require(script.lines.last { $0 != "cross" && !$0.isEmpty })
    #expect(outcome.text.contains("Recorded as"), "\(last)")
    #expect(try brink.run("log").text.contains(script.checklist.kind.rawValue))
  }

  @Test func `that sends a message prints it and records it`() throws {
    let outcome = try brink.run(["repair"], input: PracticeScript("repair").text)
    let message = """
      Bo: I cut you off twice and closed the question. That was mine, and it did not help.
      We finish the decision like this: you finish your case at ten, then I decide with you
      """
    #expect(outcome.text.hasPrefix(message))
    #expect(brink.log.contains("Message: Bo: I cut you off twice"))
  }

  @Test func `that answers run out of is held, and nothing stays due`() throws {
    let outcome = try brink.run(["retrofit"], input: "a pattern\n")
    #expect(outcome.status == 1)
    #expect(brink.values("Missing") == ["trigger"])
    #expect(brink.values("LookBack").isEmpty)
  }

  @Test func `with a total says so in the log`() throws {
    _ = try brink.run(["skill-distribution"], input: PracticeScript("skill-distribution").text)
    #expect(brink.values("Total") == ["5"])
    #expect(brink.values("Band") == ["hidden fragility"])
    let line = try brink.run("log", "--kind", "score").text
    #expect(line.contains("Skill distribution: payments (5, hidden fragility)"))
  }

  @Test func `that is only walked when looking back says how`() throws {
    let outcome = try brink.run("debrief")
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("brink outcome ID"))
  }

  private static func words(_ field: String) -> String {
    var words = ""
    for character in field {
      let wasNumber = words.last?.isNumber == true
      if character.isUppercase || character.isNumber && !wasNumber, !words.isEmpty { words += " " }
      words += character.lowercased()
    }
    return words
  }
}
