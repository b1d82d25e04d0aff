import DisplayText
import Testing

@Suite struct LayoutTests {
  @Test(arguments: [
    ("short", 10, "short"), ("exactly", 7, "exactly"), ("too long", 5, "too …"), ("漢字漢字", 5, "漢字…"),
    ("漢字漢字", 4, "漢…"), ("abc", 1, "…"), ("abc", 0, ""), ("a\tb\nc", 9, "a b c"),
    ("ae\u{301}bc", 3, "ae\u{301}…"),
  ])
  func `text is clipped to a width`(text: String, columns: Int, clipped: String) {
    #expect(text.clipped(toColumns: columns) == clipped)
  }

  @Test func `text is padded to a width`() {
    #expect("漢".padded(toColumns: 4) == "漢  ")
    #expect("漢".padded(toColumns: 4, alignedRight: true) == "  漢")
    #expect("longer".padded(toColumns: 4) == "longer")
  }

  @Test(arguments: [
    ("one two three", 8, 0, ["one two", "three"]),
    ("one two three", 8, 2, ["one two", "  three"]),
    ("one  two", 4, 0, ["one", "two"]),
    ("", 8, 0, [""]),
    ("two\n\nparts", 8, 0, ["two", "", "parts"]),
    ("abcdefghij", 4, 0, ["abcd", "efgh", "ij"]),
    ("漢字漢字漢", 5, 0, ["漢字", "漢字", "漢"]),
    ("漢字。漢", 4, 0, ["漢", "字。", "漢"]),
    ("ab 👨‍👩‍👧 cd", 4, 0, ["ab", "👨‍👩‍👧", "cd"]),
    ("exact fit!", 10, 0, ["exact fit!"]),
    ("  indented text", 10, 0, ["  indented", "text"]),
    ("trailing   ", 8, 0, ["trailing"]),
  ])
  func `text is wrapped at words`(text: String, columns: Int, indent: Int, lines: [String]) {
    #expect(text.wrapped(toColumns: columns, indent: indent) == lines)
  }

  @Test(arguments: 2...30)
  func `no wrapped line is too wide and no word is lost`(columns: Int) {
    let text = "The quick brown 漢字漢字漢字 fox e\u{301}te\u{301} jumps-over-the lazy 🙂🙂🙂🙂 dog, (again)."
    let lines = text.wrapped(toColumns: columns)
    for line in lines { #expect(DisplayWidth.columns(of: line) <= columns) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `styles survive clipping and wrapping`() {
    let text: StyledText = "owned by \("someone", .accent) if it \("fails", .warning)"
    #expect(text.wrapped(toColumns: 12).map(\.plain) == ["owned by", "someone if", "it fails"])
    #expect(text.wrapped(toColumns: 12)[1].runs.map(\.style) == [.accent, .plain])
    #expect(
      text.clipped(toColumns: 12).rendered(in: .coloured) == "owned by \u{1B}[36mso…\u{1B}[0m")
  }
}
