import Glibc
import TestSupport
import Testing

@Suite struct RecallTests {
  @Test func `answers are recalled in the next run and from another process`() throws {
    let home = try TemporaryDirectory()
    let file = home.path + "/answers"
    let first = try Conversation(["--history", file])
    first.type("one\rtwo\u{1B}\rlines\r secret\r\rone\r")
    #expect(first.waitUntil { $0.lines.filter { $0 == "got <one>" }.count == 2 }, "\(first.screen)")

    let second = try Conversation(["--history", file])
    second.type("\u{1B}[A\u{1B}[A")
    #expect(second.waitUntil { $0.lines.prefix(2) == ["ask> two", "lines"] }, "\(second.screen)")
    second.type("\r")
    #expect(second.got("two|lines"), "\(second.screen)")

    first.type("\r\u{1B}[A\u{5}!\r")
    #expect(first.got("two|lines!"), "\(first.screen)")
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func `a search backwards finds, goes on, and gives the line to edit`() throws {
    let terminal = try Conversation()
    terminal.type("the alpha\rthe beta\rgamma 漢字\r")
    #expect(terminal.got("gamma 漢字"))
    terminal.type("\u{12}the")
    #expect(terminal.waitUntil { $0.cursorLine == "(search: the) the beta" }, "\(terminal.screen)")
    terminal.type("\u{12}")
    #expect(terminal.waitUntil { $0.cursorLine == "(search: the) the alpha" }, "\(terminal.screen)")
    terminal.type("\u{1}>\r")
    #expect(terminal.got(">the alpha"), "\(terminal.screen)")
    terminal.type("kept\u{12}zzz")
    #expect(terminal.waitUntil { $0.cursorLine == "(no such answer: zzz)" }, "\(terminal.screen)")
    terminal.type("\u{7}\r")
    #expect(terminal.got("kept"), "\(terminal.screen)")
    terminal.type("\u{12}漢\u{1B}[D\r")
    #expect(terminal.waitUntil { $0.lines.filter { $0 == "got <gamma 漢字>" }.count == 2 })
  }

  @Test func `tab completes what candidates share and then lists them`() throws {
    let terminal = try Conversation()
    terminal.type("say he\t")
    #expect(terminal.waitUntil { $0.cursorLine == "ask> say hel" }, "\(terminal.screen)")
    terminal.type("\t\t")
    #expect(
      terminal.waitUntil { $0.lines.prefix(2) == ["help   hello", "ask> say hel"] },
      "\(terminal.screen)")
    terminal.type("p\t漢字\t.\r")
    #expect(terminal.got("say help 漢字 ."), "\(terminal.screen)")
  }

  @Test func `candidates may hold blanks and wide characters`() throws {
    let terminal = try Conversation(["--single-line"])
    terminal.type("New Y\tand 漢\t\t")
    #expect(terminal.waitUntil { $0.shows("漢字  漢語") }, "\(terminal.screen)")
    terminal.type("語\t\r")
    #expect(terminal.got("New York and 漢語 "), "\(terminal.screen)")
  }

  @Test func `a candidate cannot smuggle an escape onto the terminal`() throws {
    let terminal = try Conversation()
    terminal.type("ev\t")
    #expect(terminal.waitUntil { $0.cursorLine == "ask> evil^[[31m" }, "\(terminal.screen)")
  }

  @Test func `a listing keeps to the width`() throws {
    let terminal = try Conversation(columns: 30)
    terminal.type("\t\t")
    #expect(
      terminal.waitUntil { $0.shows("New Delhi") && $0.cursorLine == "ask>" }, "\(terminal.screen)")
    #expect(terminal.screen.lines.contains { $0 == "help        漢語" }, "\(terminal.screen)")
  }

  @Test func `the line is edited in an editor of one's own`() throws {
    let home = try TemporaryDirectory()
    try home.write(
      "#!/bin/sh\ntest -t 0 && test -t 1 && printf ' and 漢字\\n' >> \"$2\"\n", to: "ed it")
    chmod(home.path + "/ed it", 0o700)
    let terminal = try Conversation(environment: ["EDITOR": "'\(home.path)/ed it' --flag"])
    terminal.type("half\u{18}\u{5}")
    #expect(
      terminal.waitUntil { $0.cursorLine == "and 漢字" || $0.cursorLine == " and 漢字" },
      "\(terminal.screen)")
    terminal.type("!\r")
    #expect(terminal.got("half| and 漢字!"), "\(terminal.screen)")
    terminal.type("do edit\r")
    #expect(terminal.reports("edited <first draft| and 漢字>"), "\(terminal.screen)")
  }

  @Test func `a failing editor keeps the text`() throws {
    let terminal = try Conversation(environment: ["VISUAL": "false"])
    terminal.type("kept\u{18}\u{5}!\r")
    #expect(terminal.got("kept!"), "\(terminal.screen)")
    terminal.type("do edit\r")
    #expect(terminal.reports("edited <nothing>"), "\(terminal.screen)")
  }
}
