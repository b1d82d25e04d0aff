import TestSupport
import Testing

@Suite struct EditingTests {
  @Test func `a line with wide characters is edited in its middle`() throws {
    let terminal = try Conversation()
    terminal.type("héllo 漢字\u{1B}[D\u{1B}[DX")
    #expect(
      terminal.waitUntil { $0.cursorLine == "ask> héllo X漢字" && $0.x == 12 }, "\(terminal.screen)")
    terminal.type("\r")
    #expect(terminal.got("héllo X漢字"))
  }

  @Test func `backspace and arrows take a whole grapheme`() throws {
    let terminal = try Conversation()
    terminal.type("a👨‍👩‍👧e\u{301}🇩🇪z\u{1B}[D\u{7F}\u{7F}")
    terminal.type("\r")
    #expect(terminal.got("a👨‍👩‍👧z"), "\(terminal.screen)")
  }

  @Test func `combining marks keep the cursor in step`() throws {
    let terminal = try Conversation()
    terminal.type("cafe\u{301} x\u{7F}y")
    #expect(
      terminal.waitUntil { $0.x == 11 && $0.cursorLine.hasSuffix(" y") }, "\(terminal.screen)")
    terminal.type("\r")
    #expect(terminal.got("cafe\u{301} y"), "\(terminal.screen)")
  }

  @Test func `delete and control D remove what is under the cursor`() throws {
    let terminal = try Conversation()
    terminal.type("abcd\u{1}\u{1B}[3~\u{4}\r")
    #expect(terminal.got("cd"), "\(terminal.screen)")
  }

  @Test func `unknown keys leave nothing behind`() throws {
    let terminal = try Conversation()
    terminal.type("a\u{1B}[1;9Qb\u{1B}[33~\u{1B}]11;rgb:0/0/0\u{7}\u{1B}5c\u{1B}[<0;1;1Md\r")
    #expect(terminal.got("abcd"), "\(terminal.screen)")
  }

  @Test func `a prefilled answer that wraps is edited in place`() throws {
    let terminal = try Conversation(
      ["--prefill", "a draft answer that wraps"], columns: 20, rows: 10)
    #expect(
      terminal.waitUntil {
        $0.lines.prefix(2) == ["ask> a draft answer", "that wraps"] && $0.y == 1
      }, "\(terminal.screen)")
    terminal.type("\u{1}Not \r")
    #expect(terminal.got("Not a draft answer that wraps"), "\(terminal.screen)")
  }

  @Test(arguments: [
    ("\r", "in 2 weeks"), ("Friday\r", "Friday"), ("/hold\r", "/hold"), ("\u{7F}\r", "in 2 week"),
    ("\u{1B}[D\u{7F}x\r", "in 2 weexs"), ("\u{1B}[200~Monday\u{1B}[201~\r", "Monday"),
    ("漢\r", "漢"), (" \u{7F}in 3 days\r", "in 3 days"),
  ])
  func `an offer gives way to what is typed instead and stays for what edits it`(
    keys: String, answer: String
  ) throws {
    let terminal = try Conversation(["--prefill", "in 2 weeks", "--gives-way"])
    #expect(terminal.waitUntil { $0.cursorLine == "ask> in 2 weeks" }, "\(terminal.screen)")
    terminal.type(keys)
    #expect(terminal.got(answer), "\(terminal.screen)")
  }

  @Test func `a lead is printed above and long prompts wrap`() throws {
    let terminal = try Pty(
      product("terminal-probe"),
      ["--lead", "line one\nline two", "--prompt", "ask> with more words than fit "], columns: 20)
    #expect(
      terminal.waitUntil {
        $0.lines.prefix(4).joined(separator: "|").hasPrefix(
          "line one|line two|ask> with more words| than fit")
      }, "\(terminal.screen)")
    terminal.type("answer")
    #expect(terminal.waitUntil { $0.cursorLine == " than fit answer" }, "\(terminal.screen)")
  }

  @Test func `a paste of several lines is one answer`() throws {
    let terminal = try Conversation()
    terminal.type("x")
    terminal.terminal.paste("one\r\ntwo\tand\rthree\n\n")
    terminal.type("!\r")
    #expect(terminal.got("xone|two→and|three!"), "\(terminal.screen)")
  }

  @Test func `a paste into a one line answer loses its line breaks`() throws {
    let terminal = try Conversation(["--single-line"])
    terminal.terminal.paste("one\ntwo")
    terminal.type("\u{1B}\r\r")
    #expect(terminal.got("one two"), "\(terminal.screen)")
  }

  @Test func `a huge paste is cut at the longest line`() throws {
    let terminal = try Conversation()
    terminal.terminal.paste(String(repeating: "0123456789", count: 4000))
    terminal.type("\u{1}\u{5}END\u{15}short\r")
    #expect(terminal.got("short"), "\(terminal.screen)")
  }

  @Test func `alt enter starts a new line`() throws {
    let terminal = try Conversation()
    terminal.type("one\u{1B}\rtwo\r")
    #expect(terminal.got("one|two"), "\(terminal.screen)")
  }

  @Test func `a line taller than the screen is edited without harm`() throws {
    let terminal = try Conversation(columns: 20, rows: 6)
    terminal.type(String(repeating: "x", count: 300) + "\u{1}\u{5}y\u{1}a\u{5}z\u{15}done\r")
    #expect(terminal.got("done"), "\(terminal.screen)")
  }

  @Test func `many short lines taller than the screen are edited without harm`() throws {
    let terminal = try Conversation(columns: 10, rows: 5)
    for _ in 0..<9 { terminal.type("a\u{1B}\r") }
    terminal.type("\u{1}\u{5}" + String(repeating: "b", count: 25) + "\u{1}\u{5}c\r")
    #expect(terminal.got("a|a|a|a|a|a|a|a|a|" + String(repeating: "b", count: 25) + "c"))
  }

  @Test func `keys typed ahead are neither lost nor shown twice`() throws {
    let terminal = try Conversation()
    terminal.type("do pause\rfirst\rsecond\r")
    #expect(
      terminal.waitUntil {
        $0.lines.filter { !$0.isEmpty } == [
          "ask> do pause", "ask> first", "got <first>", "ask> second", "got <second>", "ask>",
        ]
      }, "\(terminal.screen)")
  }

  @Test(arguments: 1...20) func `many conversations go on at once`(number: Int) throws {
    let terminal = try Conversation()
    terminal.type("number \(number)\r")
    #expect(terminal.got("number \(number)"), "\(terminal.screen)")
  }
}
