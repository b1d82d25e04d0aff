import TestSupport
import Testing

/// The screen that the other tests trust.
@Suite struct ScreenTests {
  private func screen(_ output: String, columns: Int = 10, rows: Int = 4) -> Screen {
    var screen = Screen(columns: columns, rows: rows)
    screen.feed(output.utf8)
    return screen
  }

  @Test func `text wraps, and is one line again when unwrapped`() {
    let shown = screen("abcdefgh漢字\r\nlast")
    #expect(shown.lines == ["abcdefgh漢", "字", "last", ""])
    #expect(shown.unwrappedLines.prefix(2) == ["abcdefgh漢字", "last"])
    #expect(screen("abcdefghi漢").lines.prefix(2) == ["abcdefghi", "漢"])
    #expect(screen("abcdefghi漢").shows("i漢"))
  }

  @Test func `the last column waits before it wraps`() {
    let shown = screen("abcdefghij")
    #expect(shown.x == 9 && shown.y == 0)
    #expect(screen("abcdefghij\rx").lines[0] == "xbcdefghij")
  }

  @Test func `what scrolls off is remembered`() {
    let shown = screen("1\r\n2\r\n3\r\n4\r\n5")
    #expect(shown.scrolledOff == ["1"] && shown.lines == ["2", "3", "4", "5"])
    #expect(shown.allLines.count == 5)
  }

  @Test(arguments: [
    ("abc\r\u{1B}[Kx", "x"), ("abc\u{1B}[2Dx", "axc"), ("abc\u{1B}[1Gx", "xbc"),
    ("abc\u{8}\u{8}x", "axc"), ("abcd\r\u{1B}[2Px", "xd"), ("ab\r\u{1B}[2@x", "x ab"),
    ("a\u{1B}7bc\u{1B}8x", "axc"), ("a\u{1B}]0;title\u{7}b", "ab"), ("a\tb", "a       b"),
    ("a\u{1B}[?2004hb", "ab"), ("漢字\u{1B}[4Dx", "x 字"), ("漢字\u{1B}[3Dx", " x字"),
    ("e\u{301}x", "e\u{301}x"),
  ])
  func `control sequences move and erase`(output: String, line: String) {
    #expect(screen(output).lines[0] == line)
  }

  @Test func `erasing below and above`() {
    #expect(screen("1\r\n2\r\n3\u{1B}[2;1H\u{1B}[J").lines == ["1", "", "", ""])
    #expect(screen("1\r\n2\r\n3\u{1B}[2;1H\u{1B}[1J").lines == ["", "", "3", ""])
  }

  @Test func `styles are kept apart from the text`() {
    let shown = screen("a\u{1B}[36mbc\u{1B}[0md")
    #expect(shown.lines[0] == "abcd" && shown.texts(styled: "36") == ["bc"])
  }

  @Test func `a full-screen program leaves the screen as it was`() {
    #expect(screen("shell\u{1B}[?1049h\u{1B}[Hvi\u{1B}[?1049l").lines[0] == "shell")
  }
}
