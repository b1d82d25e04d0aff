import Testing

@testable import BrinkShell

@Suite struct `A line typed over an offered answer` {
  private func line(_ line: String, refusing refused: Set<String> = []) -> String {
    TypedOver.line(line, offered: "in 2 weeks") { refused.contains($0) }
  }

  @Test func `is what was typed where both together are no answer`() {
    #expect(line("in 2 weeksFriday", refusing: ["in 2 weeksFriday"]) == "Friday")
    #expect(line("in 2 weeks in 3 weeks", refusing: ["in 2 weeks in 3 weeks"]) == "in 3 weeks")
  }

  @Test func `may be a command`() {
    #expect(line("in 2 weeks/back", refusing: ["in 2 weeks/back"]) == "/back")
    #expect(line("in 2 weeks?", refusing: ["in 2 weeks?", "?"]) == "?")
    let unknown: Set = ["in 2 weeks/bakc", "/bakc"]
    #expect(line("in 2 weeks/bakc", refusing: unknown) == "in 2 weeks/bakc")
  }

  @Test func `stays whole where it is an answer, or where neither is`() {
    #expect(line("in 2 weeks and a day") == "in 2 weeks and a day")
    let both: Set = ["in 2 weeksnever", "never"]
    #expect(line("in 2 weeksnever", refusing: both) == "in 2 weeksnever")
    #expect(line("in 2 weeks") == "in 2 weeks")
    #expect(line("Friday", refusing: ["Friday"]) == "Friday")
    #expect(TypedOver.line("x", offered: "") { _ in true } == "x")
  }
}
