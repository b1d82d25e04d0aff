import Glibc
import TestSupport
import Testing

@Suite struct `A question in a shell` {
  @Test(arguments: GuardedShell.Name.allCases)
  func `runs nothing when it is left, by whichever key, and leaves the terminal as it was`(
    name: GuardedShell.Name
  ) throws {
    let shell = try GuardedShell(name, try Brink())
    let modes = shell.terminal.modes
    for (index, keys) in ["\u{3}", "\u{4}", "/hold\r", "\u{1a}\u{3}", "\r\r\u{3}"].enumerated() {
      try shell.isAsked(about: "wreck k\(index)")
      shell.type(keys)
      try shell.hasBack("wreck k\(index)")
      #expect(shell.count("k\(index)") == 0, "\(keys.debugDescription)")
      #expect(shell.terminal.modes == modes, "\(keys.debugDescription)")
      try shell.clearLine()
    }
    try shell.runs("echo done >afterwards")
    #expect(shell.brink.hasFile("afterwards"))
  }

  @Test(arguments: GuardedShell.Name.allCases)
  func `runs nothing when the window is closed`(name: GuardedShell.Name) throws {
    let shell = try GuardedShell(name, try Brink())
    try shell.isAsked(about: "wreck gone")
    shell.terminal.hangUp()
    _ = shell.terminal.waitForExit()
    #expect(shell.count("gone") == 0)
  }

  @Test(arguments: GuardedShell.Name.allCases)
  func `keeps the line, edited or not, and asks again`(name: GuardedShell.Name) throws {
    let shell = try GuardedShell(name, try Brink())
    try shell.isAsked(about: "wreck one")
    shell.type("\u{3}")
    try shell.hasBack("wreck one")
    shell.type("\u{7f}\u{7f}\u{7f}two\r")
    #expect(try shell.event() == .question)
    try shell.cross()
    #expect(shell.count("two") == 1 && shell.count("one") == 0)
  }

  @Test func `left half way is due as its line, never as a command that is a part of it`() throws {
    let shell = try GuardedShell(.bash, try Brink())
    try shell.isAsked(about: "true && wreck a")
    shell.type(Judgment.sentence + "\r")
    try shell.waits(for: "the next question") { $0.shows("4/8") && $0.cursorLine.hasPrefix(">") }
    shell.type("\u{3}")
    try shell.hasBack("true && wreck a")
    let due = try shell.brink.run("due").text
    #expect(due.contains("unfinished: boundary: true && wreck a"), "\(due)")
    #expect(due.contains("the same line again") && !due.contains("brink boundary --"), "\(due)")
  }

  @Test(arguments: GuardedShell.Name.allCases)
  func `that is crossed leaves a decision with the line, its rule and how it ended`(
    name: GuardedShell.Name
  ) throws {
    let shell = try GuardedShell(name, try Brink())
    let line = name == .fish ? "wreck --token=abcdef a; false" : "wreck --token=abcdef a; (exit 3)"
    try shell.isAsked(about: line)
    try shell.cross()
    #expect(shell.brink.values("Rule") == ["wreck"])
    #expect(shell.brink.values("Command").allSatisfy { !$0.contains("abcdef") })
    #expect(shell.brink.values("Directory") == [shell.brink.directory])
    let status = name == .fish ? "1" : "3"
    #expect(shell.comesTrue { shell.brink.values("Status") == [status] }, "\(shell.brink.log)")
  }

  @Test(arguments: GuardedShell.Name.allCases)
  func `is not asked for a nudge, and never comes for what is denied`(
    name: GuardedShell.Name
  ) throws {
    let shell = try GuardedShell(name, try Brink())
    try shell.runs("hint; echo nudged >nudged")
    #expect(shell.terminal.screen.shows("It is easily forgotten."))
    #expect(shell.brink.hasFile("nudged"))
    shell.type("never; echo >denied\r")
    try shell.waits(for: "the refusal") { $0.shows("There is no way back.") }
    try shell.hasBack("never; echo >denied")
    #expect(!shell.brink.hasFile("denied"))
    try shell.clearLine()
  }
}
