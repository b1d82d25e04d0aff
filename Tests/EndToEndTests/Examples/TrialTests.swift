import TestSupport
import Testing

@Suite struct `The example of a claim on trial` {
  private static let journal = "\(Checkout.path)/examples/trials"

  private func brink(_ words: String...) throws -> Program.Outcome {
    try Brink().run(words + ["--journal", Self.journal])
  }

  private func identifier(of kind: String) throws -> String {
    let json = try brink("log", "--kind", kind, "--json").text
    let found = try #require(json.firstMatch(of: /"Id":"([0-9A-Z]+)"/))
    return String(found.output.1)
  }

  @Test func `counts its forty cycles from the journal and comes to its verdict`() throws {
    let page = try brink("show", try identifier(of: "claim")).text
    #expect(
      page.contains("baseline values  3, 1, 2, 2, 4, 1, 0, 3, 2, 2, 1, 3, 2, 4, 2, 1, 3, 0, 2, 2"))
    #expect(page.contains("PASS (literal) 40 -> 27, down 32% (claimed at least 25%)."))
    #expect(page.contains("Evidence: inconclusive. 66% chance the true drop is at least 25%"))
    #expect(page.contains("90% range: 55% drop to 1% rise."))
    #expect(page.contains("met in 19 of 20, 18 of 20 needed"))
  }

  @Test func `names the entries each number was counted from`() throws {
    let json = try brink("claims", "--all", "--json").text
    #expect(json.contains("\"values\":[{\"cycle\":1,\"value\":\"2\",\"entries\":[\""))
  }

  @Test func `resolves its prediction, and its checklist earned its keep`() throws {
    let prediction = try brink("show", try identifier(of: "prediction")).text
    #expect(prediction.contains("yes"))
    #expect(try brink("report", "claims").text.contains("earned its keep"))
  }
}
