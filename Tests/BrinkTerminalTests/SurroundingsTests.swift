import Glibc
import TestSupport
import Testing

@Suite struct SurroundingsTests {
  @Test(arguments: [nil, "C", "POSIX", "de_DE.ISO-8859-1", "en_US.UTF-8", "nonsense"])
  func `UTF-8 is right whatever the locale`(locale: String?) throws {
    let terminal = try Conversation(environment: ["LANG": locale])
    terminal.type("é漢🙂ß\u{7F}!\r")
    #expect(terminal.got("é漢🙂!"), "\(terminal.screen)")
  }

  @Test(arguments: ["dumb", "", "no-such-terminal", nil])
  func `a dumb terminal gets no escapes`(term: String?) throws {
    let terminal = try Conversation(
      ["--right", "--notes", "3", "--prefill", "draft"], environment: ["TERM": term])
    #expect(terminal.reports("note 3"), "\(terminal.screen)")
    terminal.type(" and more\r")
    #expect(terminal.got("draft and more"), "\(terminal.screen)")
    terminal.type("quit\r")
    #expect(terminal.terminal.waitForExit() == .status(0))
    #expect(!terminal.terminal.transcript.contains(0x1B))
    #expect(!terminal.screen.shows("tick"))
  }

  @Test func `colour is an accent that NO_COLOR takes away`() throws {
    let tinted = try Conversation()
    #expect(tinted.screen.texts(styled: "36") == ["ask>"])
    let plain = try Conversation(environment: ["NO_COLOR": "1"])
    #expect(plain.screen.texts(styled: "36") == [])
    let empty = try Conversation(environment: ["NO_COLOR": ""])
    #expect(empty.screen.texts(styled: "36") == ["ask>"])
  }

  @Test func `nothing typed is tinted`() throws {
    let terminal = try Conversation()
    terminal.type("x")
    #expect(terminal.waitUntil { $0.cursorLine == "ask> x" })
    #expect(terminal.screen.texts(styled: "36") == ["ask>"], "\(terminal.screen)")
  }

  @Test func `resizing draws the line anew`() throws {
    let terminal = try Conversation(columns: 80)
    terminal.type("a line of some length")
    #expect(terminal.waitUntil { $0.x == 26 })
    terminal.terminal.resize(columns: 40, rows: 12)
    terminal.type(" that goes on and on after it")
    #expect(
      terminal.waitUntil {
        $0.lines.prefix(2) == ["ask> a line of some length that goes on", "and on after it"]
      }, "\(terminal.screen)")
    terminal.terminal.resize(columns: 80, rows: 24)
    terminal.type("!\r")
    #expect(terminal.got("a line of some length that goes on and on after it!"))
  }

  @Test func `the right prompt ticks and gives way to the answer`() throws {
    let terminal = try Conversation(["--right"], columns: 40)
    #expect(terminal.waitUntil { $0.cursorLine.hasSuffix("tick 1") && $0.x == 5 })
    terminal.type("abc")
    #expect(
      terminal.waitUntil { $0.cursorLine.hasSuffix("tick 2") && $0.x == 8 }, "\(terminal.screen)")
    terminal.terminal.resize(columns: 50, rows: 24)
    #expect(
      terminal.waitUntil { $0.lines[0].hasPrefix("ask> abc  ") && $0.lines[0].count == 48 },
      "\(terminal.screen)")
    terminal.type(String(repeating: "d", count: 36))
    #expect(terminal.waitUntil { $0.cursorLine == "ask> abc" + String(repeating: "d", count: 36) })
    terminal.type("\r")
    #expect(terminal.got("abc" + String(repeating: "d", count: 36)))
  }

  @Test func `an accepted line stays without its right prompt`() throws {
    let terminal = try Conversation(["--right"])
    #expect(terminal.waitUntil { $0.cursorLine.contains("tick 1") })
    terminal.type("abc\r")
    #expect(terminal.got("abc"))
    #expect(terminal.screen.lines[0] == "ask> abc", "\(terminal.screen)")
  }

  @Test func `vi keys come from the start-up file`() throws {
    let home = try TemporaryDirectory()
    try home.write("bind -v\n", to: ".editrc")
    let terminal = try Conversation(environment: ["HOME": home.path])
    terminal.type("Xbc def\u{1B}")
    terminal.type("0xwcwghi\u{1B}")
    terminal.type("\u{1B}[DxiA漢\u{7F}\u{7F}a\r")
    #expect(terminal.reports("got <bc "), "\(terminal.screen)")
  }

  @Test(arguments: [
    "edit off\nsetty -d isig\nbind ^M ed-insert\nbind ^J ed-insert\n",
    "bind\ntelltc\nhistory list\nbind -r\nnonsense \u{1}\u{2}\u{FF}\n\"unclosed",
    "settc co 7\nbind -e\nbind a b c d e f\nbind -k\nechotc xx\nsetty -q\n",
  ])
  func `a broken start-up file breaks nothing`(text: String) throws {
    let home = try TemporaryDirectory()
    try home.write(text, to: ".editrc")
    let terminal = try Conversation(environment: ["HOME": home.path])
    #expect(terminal.screen.lines[0] == "ask>", "\(terminal.screen)")
    terminal.type("fine\u{3}")
    #expect(terminal.reports("cut <fine>"), "\(terminal.screen)")
    terminal.type("still fine\r")
    #expect(terminal.got("still fine"), "\(terminal.screen)")
  }

  @Test func `keys bound in the start-up file work`() throws {
    let home = try TemporaryDirectory()
    try home.write("bind -s \"^[[15~\" \" by F5\"\nprobe:bind ^T ed-move-to-beg\n", to: ".editrc")
    let terminal = try Conversation(environment: ["HOME": home.path])
    terminal.type("typed\u{1B}[15~\u{14}> \r")
    #expect(terminal.got("> typed by F5"), "\(terminal.screen)")
  }
}
