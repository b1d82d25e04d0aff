import DisplayText
import Testing

@Suite struct StyledTextTests {
  @Test func `colour appears only where the palette allows it`() {
    let text: StyledText = "a \("b", .alarm)"
    #expect(text.rendered(in: .plain) == "a b")
    #expect(text.rendered(in: .coloured) == "a \u{1B}[1;31mb\u{1B}[0m")
  }

  @Test func `no text enters raw`() {
    let name = "x\u{1B}]0;owned\u{7}\u{202E}"
    let text: StyledText = "by \(name, .bold)\n"
    #expect(text.plain == "by x^[]0;owned^G<U+202E>\n")
  }

  @Test func `no style reaches over a line break`() {
    #expect(
      StyledText("a\n\nb", .dim).rendered(in: .coloured)
        == "\u{1B}[2ma\u{1B}[0m\n\n\u{1B}[2mb\u{1B}[0m")
  }

  @Test(arguments: [
    (true, ["TERM": "xterm"], Palette.coloured), (false, ["TERM": "xterm"], .plain),
    (true, ["TERM": "dumb"], .plain), (true, [:], .plain), (true, ["TERM": ""], .plain),
    (true, ["TERM": "xterm", "NO_COLOR": "1"], .plain),
    (true, ["TERM": "xterm", "NO_COLOR": ""], .coloured),
  ])
  func `the surroundings decide about colour`(
    isTerminal: Bool, environment: [String: String], palette: Palette
  ) {
    #expect(Palette(isTerminal: isTerminal, environment: environment) == palette)
  }
}
