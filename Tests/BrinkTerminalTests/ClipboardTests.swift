import BrinkTerminal
import Testing

@Suite struct `A text for the clipboard` {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("é→", "w6nihpI="),
  ])
  func `is sent so that nothing in it can act`(text: String, encoded: String) {
    #expect(ClipboardSequence(text)?.text == "\u{1B}]52;c;\(encoded)\u{07}")
  }

  @Test func `that terminals would cut off is not sent at all`() {
    #expect(ClipboardSequence(String(repeating: "a", count: ClipboardSequence.limit)) != nil)
    #expect(ClipboardSequence(String(repeating: "a", count: ClipboardSequence.limit + 1)) == nil)
  }
}
