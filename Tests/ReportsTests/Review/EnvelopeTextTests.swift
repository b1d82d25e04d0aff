import BrinkModel
import DisplayText
import Reports
import Testing

@Suite struct `The words about a change` {
  private func report(
    _ sizes: [(String, Int)], ceiling: Int = 500, uncommitted: Int = 0
  ) -> EnvelopeReport {
    let files = sizes.map {
      ChangedFile(path: Array($0.0.utf8), lines: .init(added: $0.1, removed: 0))
    }
    return EnvelopeReport(
      ReviewEnvelope(files, ceiling: ceiling),
      between: .init(
        base: "origin/main", head: "HEAD", mergeBase: String(repeating: "a", count: 40),
        headCommit: String(repeating: "b", count: 40)), uncommitted: uncommitted)
  }

  @Test func `name the five largest files with bars, and how much the others are`() {
    let text = report((1...8).map { ("f\($0)", $0 * 100) }).text(columns: nil).plain
    #expect(text.hasPrefix("over: 3600 lines, 3100 over the ceiling of 500\n"))
    #expect(text.contains("  800  ####################  f8\n  700  #################     f7\n"))
    #expect(text.contains("  400  ##########            f4\n  and 3 files more with 600 lines\n"))
    #expect(!text.contains("f3"))
    #expect(text.contains("git diff --stat aaaaaaaa bbbbbbbb"))
  }

  @Test func `give a bar to one line beside many, and none to a mere rename`() {
    let text = report([("a", 499), ("b", 1), ("c", 0)]).text(columns: nil).plain
    #expect(text.contains("    1  #                     b\n    0                        c\n"))
    #expect(text.hasPrefix("within: 500 lines of 500\n"))
    #expect(!text.contains("Split it"))
  }

  @Test func `say that one line is one line`() {
    #expect(report([("a", 1)]).text(columns: nil).plain.hasPrefix("within: 1 line of 500\n"))
    #expect(report([], uncommitted: 1).text(columns: nil).plain.contains("1 file has changes"))
  }

  @Test func `stay in the columns there are`() {
    let text = report([(String(repeating: "long/", count: 40), 900)]).text(columns: 60).plain
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.columns(of: String($0)) <= 60 })
  }

  @Test func `let no name begin a line of its own`() {
    let report = report([("a\nwithin: 0 lines", 900), ("vendor/b\nok", 1)])
    let text = report.text(columns: nil).plain
    #expect(!text.contains("\nwithin"))
    #expect(!text.contains("\nok"))
    #expect(report.json.split(separator: "\n").count == 1)
    #expect(report.json.contains("\"path\":\"vendor/b\\nok\",\"before\":null"))
  }
}
