import DisplayText
import Testing

@testable import BrinkTerminal

@Suite struct CompletionTests {
  private let words = ["New York", "New Delhi", "help", "hello"]

  @Test func `the longest end that starts a word counts`() throws {
    let completion = try #require(
      Completion(CompletionRequest(before: "help New D"), among: words))
    #expect(completion.replacing == 5 && completion.candidates == ["New Delhi"])
  }

  @Test func `after a blank every word fits`() {
    let completion = Completion(CompletionRequest(before: "say "), among: words)
    #expect(completion == Completion(replacing: 0, candidates: words))
  }

  @Test func `nothing fits what starts no word`() {
    #expect(Completion(CompletionRequest(before: "xyz"), among: words) == nil)
    #expect(Completion(CompletionRequest(before: "xhel"), among: words) == nil)
  }

  @Test func `what candidates share ends at a whole grapheme`() {
    #expect(Completion(replacing: 0, candidates: ["e\u{301}a", "ea"]).sharedStart == "")
    #expect(Completion(replacing: 0, candidates: ["漢字", "漢語"]).sharedStart == "漢")
    #expect(Completion(replacing: 0, candidates: []).sharedStart == "")
  }

  @Test(arguments: [1, 2, 5, 12, 40, 80])
  func `a listing never exceeds the width`(columns: Int) {
    let candidates = ["漢字漢字漢字", "a", "evil\u{1B}[31m", "two words", "é"]
    for line in CompletionListing.lines(candidates, columns: columns) {
      #expect(DisplayWidth.columns(of: line) <= max(1, columns - 1))
      #expect(visible(line) == line)
    }
  }

  @Test func `a listing reads downwards`() {
    #expect(
      CompletionListing.lines(["a", "bb", "c", "漢", "e"], columns: 9) == ["a   漢", "bb  e", "c"])
  }

  @Test func `a long listing says how many are missing`() {
    let lines = CompletionListing.lines((1...100).map { "number \($0)" }, columns: 12)
    #expect(lines.count == 21 && lines.last == "… and 80 more")
  }
}
