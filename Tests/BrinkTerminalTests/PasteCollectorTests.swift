import Testing

@testable import BrinkTerminal

@Suite struct PasteCollectorTests {
  private func paste(_ text: String) -> String? {
    var collector = PasteCollector()
    var collected: String?
    for byte in Array((text + "\u{1B}[201~").utf8) {
      #expect(collected == nil)
      collected = collector.take(byte)
    }
    return collected
  }

  @Test(arguments: [
    ("one\r\ntwo\rthree\n\n", "one\ntwo\nthree"), ("tab\there", "tab\there"), ("", ""),
    ("bell\u{7} and \u{9B}31m", "bell and 31m"), ("\u{1B}[201", "[201"),
    ("漢字 e\u{301}", "漢字 e\u{301}"),
  ])
  func `a paste is text and nothing else`(pasted: String, text: String) {
    #expect(paste(pasted) == text)
  }

  @Test func `a paste without measure still ends at its mark`() throws {
    let limit = 4 * LineEditor.longestLine
    let text = try #require(paste(String(repeating: "x", count: 3 * limit)))
    #expect(text.allSatisfy { $0 == "x" } && text.count >= limit)
    #expect(paste(String(repeating: "x", count: limit - 1))?.count == limit - 1)
  }
}
