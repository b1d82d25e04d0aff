import BrinkModel
import BrinkShell
import Testing

@Suite struct `A complaint` {
  private func text(excerpt: String) -> String {
    FaultText.text(
      of: Fault(
        place: "file", what: "wrong", excerpt: excerpt, remedy: "Fix it.\r\nThen go on.",
        status: .badData))
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}"])
  func `shows each line of its excerpt on its own, whatever ends it`(newline: String) {
    #expect(
      text(excerpt: "one\(newline)two")
        == "brink: file: wrong\n  | one\n  | two\n  Fix it.\n  Then go on.\n")
  }

  @Test func `spells out the other control characters of its excerpt`() {
    #expect(text(excerpt: "a\u{1b}[2J\u{0}").contains("  | a^[[2J^@\n"))
  }
}
