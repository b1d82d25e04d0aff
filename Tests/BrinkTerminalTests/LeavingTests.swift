import Glibc
import TestSupport
import Testing

@Suite struct LeavingTests {
  @Test func `control C gives up the line and asks again`() throws {
    let terminal = try Conversation()
    terminal.type("half\u{3}")
    #expect(
      terminal.waitUntil { $0.lines.prefix(3) == ["ask> half^C", "cut <half>", "ask>"] },
      "\(terminal.screen)")
  }

  @Test func `control C works in a wrapped line, a paste and a search`() throws {
    let terminal = try Conversation(columns: 20)
    terminal.type(String(repeating: "w", count: 50) + "\u{1}\u{3}")
    #expect(terminal.reports("cut <wwwww"), "\(terminal.screen)")
    terminal.type("\u{1B}[200~never ends\u{3}")
    #expect(terminal.reports("cut <>"), "\(terminal.screen)")
    terminal.type("word\r\u{12}wo")
    #expect(terminal.waitUntil { $0.cursorLine.contains("search: wo") }, "\(terminal.screen)")
    terminal.type("\u{3}after\r")
    #expect(terminal.got("after"), "\(terminal.screen)")
  }

  @Test func `control D on an empty line ends the conversation`() throws {
    let terminal = try Conversation()
    terminal.type("\u{4}")
    #expect(terminal.terminal.waitForExit() == .status(3))
    #expect(terminal.screen.lines.prefix(2) == ["ask>", "end <>"], "\(terminal.screen)")
  }

  @Test(arguments: ["quit\r", "\u{4}", "do exit\r"])
  func `the terminal is left as it was found`(keys: String) throws {
    let shell = try Pty("/bin/sh", ["-c", "read start; \(product("terminal-probe")); read end"])
    let before = shell.modes
    shell.type("\n")
    #expect(shell.waitUntil { $0.cursorLine == "ask>" })
    #expect(!shell.modes.isCanonical)
    shell.type(keys)
    #expect(shell.waitUntil { _ in shell.modes == before }, "\(shell.modes) \(before)")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a request to end restores the terminal`(signal: CInt) throws {
    let terminal = try Conversation()
    terminal.type("half")
    #expect(terminal.waitUntil { $0.cursorLine == "ask> half" })
    terminal.terminal.send(signal)
    #expect(terminal.reports("signal <\(signal)>"), "\(terminal.screen)")
    #expect(terminal.terminal.waitForExit() == .status(128 + signal))
    #expect(terminal.terminal.modes.isCanonical && terminal.terminal.modes.echoes)
  }

  @Test(arguments: [SIGSEGV, SIGQUIT, SIGABRT, SIGBUS])
  func `a deadly signal restores the terminal`(signal: CInt) throws {
    let terminal = try Conversation(environment: ["SWIFT_BACKTRACE": "enable=no"])
    terminal.terminal.send(signal)
    #expect(terminal.terminal.waitForExit() == .signal(signal))
    #expect(terminal.terminal.modes.isCanonical && terminal.terminal.modes.echoes)
  }

  @Test func `an abort between two questions restores the terminal`() throws {
    let terminal = try Conversation()
    terminal.type("do abort\r")
    #expect(terminal.terminal.waitForExit() == .signal(SIGABRT))
    #expect(terminal.terminal.modes.isCanonical && terminal.terminal.modes.echoes)
  }

  @Test func `control Z stops the job and the line comes back`() throws {
    let shell = try Pty(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "$ "])
    #expect(shell.waitUntil { $0.cursorLine == "$" })
    let before = shell.modes
    shell.type("\(product("terminal-probe"))\r")
    #expect(shell.waitUntil { $0.cursorLine == "ask>" }, "\(shell.screen)")
    shell.type("half a 漢字 line\u{1B}[D\u{1B}[D\u{1A}")
    #expect(shell.waitUntil { $0.shows("Stopped") && $0.cursorLine == "$" }, "\(shell.screen)")
    #expect(shell.modes == before)
    shell.type("fg\r")
    #expect(
      shell.waitUntil { $0.cursorLine == "ask> half a 漢字 line" && $0.x == 19 }, "\(shell.screen)")
    shell.type("!\r")
    #expect(shell.waitUntil { $0.shows("got <half a 漢字 li!ne>") }, "\(shell.screen)")
    shell.type("quit\r")
    #expect(shell.waitUntil { $0.cursorLine == "$" })
    #expect(shell.modes == before)
  }

  @Test func `control Z does nothing where stopping is ignored`() throws {
    let terminal = try Pty("/bin/sh", ["-c", "trap '' TSTP; exec \(product("terminal-probe"))"])
    #expect(terminal.waitUntil { $0.cursorLine == "ask>" })
    terminal.type("a\u{1A}b\r")
    #expect(terminal.waitUntil { $0.shows("got <ab>") }, "\(terminal.screen)")
  }

  @Test func `control backslash dies with the terminal restored`() throws {
    let terminal = try Conversation()
    terminal.type("half\u{1C}")
    #expect(terminal.terminal.waitForExit() == .signal(SIGQUIT))
    #expect(terminal.terminal.modes.isCanonical && terminal.terminal.modes.echoes)
  }

  @Test func `control C between two questions gives up the next`() throws {
    let terminal = try Conversation()
    terminal.type("do pause\r")
    #expect(terminal.waitUntil { _ in terminal.terminal.modes.isCanonical })
    terminal.type("\u{3}")
    #expect(terminal.reports("cut <>"), "\(terminal.screen)")
  }

  @Test func `a stop from outside leaves the line intact`() throws {
    let shell = try Pty(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "$ "])
    shell.type("\(product("terminal-probe"))\r")
    #expect(shell.waitUntil { $0.cursorLine == "ask>" }, "\(shell.screen)")
    shell.type("half")
    #expect(shell.waitUntil { $0.cursorLine == "ask> half" })
    let child = try #require(shell.childProcess)
    kill(child, SIGSTOP)
    #expect(shell.waitUntil { $0.shows("Stopped") && $0.cursorLine == "$" }, "\(shell.screen)")
    shell.type("fg\r")
    #expect(shell.waitUntil { $0.cursorLine == "ask> half" }, "\(shell.screen)")
    shell.type(" done\r")
    #expect(shell.waitUntil { $0.shows("got <half done>") }, "\(shell.screen)")
  }

  @Test func `a vanished terminal ends the conversation`() throws {
    let home = try TemporaryDirectory()
    let script =
      "trap : HUP; \(product("terminal-probe")); echo $? > \(home.path)/status"
    let terminal = try Pty("/bin/sh", ["-c", script])
    #expect(terminal.waitUntil { $0.cursorLine == "ask>" })
    terminal.type("half")
    #expect(terminal.waitUntil { $0.cursorLine == "ask> half" })
    terminal.hangUp()
    #expect(terminal.waitForExit() != .stillRunning)
    // As a hang-up ends it: 128 and SIGHUP.
    #expect(home.read("status") == "129\n")
  }

  @Test func `lending gives the terminal away as it was and starts a fresh line after`() throws {
    let terminal = try Conversation()
    terminal.type("do lend\r")
    #expect(
      terminal.waitUntil { $0.lines.contains("half") && $0.cursorLine == "ask>" },
      "\(terminal.screen)")
    #expect(terminal.screen.lines.contains("isig") && terminal.screen.lines.contains("echo"))
  }
}
