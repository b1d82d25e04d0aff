import DisplayText
import Testing

@Suite struct VisibleTests {
  @Test(arguments: [
    ("plain text", "plain text"),
    ("tab\tstays", "tab\tstays"),
    ("é漢字🙂 stays", "é漢字🙂 stays"),
    ("\u{1B}[31mred", "^[[31mred"),
    ("\u{0}\u{7}\u{8}\r\n\u{7F}", "^@^G^H^M^J^?"),
    ("\u{9B}31m", "<U+009B>31m"),
    ("\u{1B}]0;title\u{7}", "^[]0;title^G"),
    ("user\u{202E}txt.exe", "user<U+202E>txt.exe"),
    ("\u{61C}\u{200E}\u{200F}", "<U+061C><U+200E><U+200F>"),
    ("\u{2066}a\u{2069}", "<U+2066>a<U+2069>"),
    ("zero\u{200B}width\u{FEFF}", "zero<U+200B>width<U+FEFF>"),
    ("a\u{2028}b\u{2029}", "a<U+2028>b<U+2029>"),
    ("\u{FFFD}", "\u{FFFD}"),
    ("pay\u{E0050}\u{E0041}", "pay<U+E0050><U+E0041>"),
    ("a\u{200D}b", "a<U+200D>b"),
    ("a\u{FE0F}", "a<U+FE0F>"),
    ("\u{3164}", "<U+3164>"),
  ])
  func `what could deceive is spelled out`(text: String, shown: String) {
    #expect(Array(visible(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    "👨‍👩‍👧‍👦", "❤️‍🔥", "1️⃣ #️⃣", "🏳️‍🌈", "👩🏽‍🚀", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "می‌خواهم", "क्‍ष", "葛\u{E0100}", "e\u{301}", "न्‍या",
  ])
  func `ordinary writing stays`(text: String) {
    #expect(visible(text) == text)
  }

  @Test(arguments: [
    ("🏴\u{E0067}\u{E0062}", "🏴<U+E0067><U+E0062>"),
    ("🙂\u{FE0F}\u{FE0F}", "🙂\u{FE0F}<U+FE0F>"),
    ("👨\u{200D}", "👨<U+200D>"),
    ("\u{200D}👨", "<U+200D>👨"),
    ("葛\u{E0100}\u{E0101}", "葛\u{E0100}<U+E0101>"),
  ])
  func `writing that goes too far does not`(text: String, shown: String) {
    #expect(Array(visible(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func `noncharacters are spelled out`() {
    let text = [0xFFFF, 0x10FFFE, 0xFDD0].compactMap { Unicode.Scalar($0 as UInt32) }
    #expect(visible(String(String.UnicodeScalarView(text))) == "<U+FFFF><U+10FFFE><U+FDD0>")
  }

  @Test func `line breaks stay on request`() {
    #expect(visible("a\nb\r\n\u{1B}", keepingNewlines: true) == "a\nb^M\n^[")
    #expect(visible("a\nb") == "a^Jb")
  }

  @Test(arguments: 1...400)
  func `the result is harmless and a fixed point`(seed: UInt64) {
    let text = HostileText.random(seed)
    for keepingNewlines in [false, true] {
      let shown = visible(text, keepingNewlines: keepingNewlines)
      #expect(visible(shown, keepingNewlines: keepingNewlines) == shown)
      #expect(!HostileText.steersTerminal(shown, allowingNewlines: keepingNewlines))
    }
  }

  @Test func `every scalar alone is harmless`() {
    let bad = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
      HostileText.steersTerminal(visible(String(Character($0))), allowingNewlines: false)
        || HostileText.deceivesAlone($0) && visible(String(Character($0))) == String(Character($0))
    }
    #expect(bad.isEmpty)
  }
}
