/// A person at a terminal that runs the real program, or a shell that can run it.
package final class Sitting {
  package let terminal: Pty
  private let brink: Brink
  /// The row in which a line was entered last; what is asked next stands below it.
  private var enteredRow = -1

  package init(
    _ brink: Brink, _ command: String, _ arguments: [String] = [],
    environment: [String: String?] = [:], columns: Int = 80, rows: Int = 40
  ) throws {
    self.brink = brink
    // The variables a Pty sets by itself are replaced or taken out too.
    var all: [String: String?] = ["LANG": nil, "HOME": nil, "TERM": nil]
    all.merge(brink.added(environment)) { $1 }
    terminal = try Pty(
      command, arguments, environment: all, directory: brink.directory, columns: columns,
      rows: rows)
  }

  /// Waits for a text anywhere in what was shown.
  package func sees(_ text: String) throws(TestFailure) {
    try waits(for: text) { $0.shows(text) }
  }

  /// Waits for a whole line.
  package func seesLine(_ line: String) throws(TestFailure) {
    try waits(for: line) { $0.allLines.contains(line) }
  }

  /// Waits until a text stands between the last line that was typed and the prompt with the cursor.
  package func isAsked(_ text: String, prompt: String = ">") throws(TestFailure) {
    try waits(for: text) { screen in
      guard screen.cursorLine.hasPrefix(prompt), screen.row > enteredRow else { return false }
      let above = screen.lines[..<screen.y].reversed().prefix { !$0.hasPrefix(prompt) }
      return above.reversed().joined(separator: " ").contains(text)
    }
  }

  /// Waits for the question and types a line.
  package func answer(_ question: String, _ line: String) throws(TestFailure) {
    try isAsked(question)
    type(line + "\r")
  }

  /// Waits until the cursor's line begins so.
  package func isAt(_ prompt: String) throws(TestFailure) {
    try waits(for: "a line that begins with " + prompt) {
      $0.cursorLine.hasPrefix(prompt) && $0.row > enteredRow
    }
  }

  /// Waits until the screen satisfies a condition; throws with the screen when it never does.
  package func waits(
    for what: String, until condition: (Screen) -> Bool
  ) throws(TestFailure) {
    guard terminal.waitUntil(condition) else {
      throw TestFailure("never came: \(what)\n\(terminal.screen)")
    }
  }

  /// Waits for the program's end; throws when it goes on.
  package func exit() throws(TestFailure) -> Pty.Exit {
    let exit = terminal.waitForExit()
    guard exit != .stillRunning else { throw TestFailure("still running\n\(terminal.screen)") }
    return exit
  }

  /// Types text; once a line is entered, only a prompt below it counts as being asked.
  ///
  /// What is typed before the program reads again, such as Ctrl-D, may not reach it.
  package func type(_ text: String) {
    if text.contains("\r") || text.contains("\u{3}"), !screen.isAlternate {
      enteredRow = screen.row
    }
    terminal.type(text)
  }

  package var screen: Screen { terminal.screen }
}

extension Brink {
  /// Starts it at a terminal.
  package func sit(
    _ arguments: String..., environment: [String: String?] = [:], columns: Int = 80, rows: Int = 40
  ) throws -> Sitting {
    try Sitting(
      self, product("brink"), arguments, environment: environment, columns: columns, rows: rows)
  }

  /// Starts an interactive bash in which `brink` is the program; `notifying` makes it tell at once
  /// what becomes of background jobs.
  package func sitAtShell(notifying: Bool = false) throws -> Sitting {
    try Sitting(
      self, "/bin/bash", ["--norc", "--noprofile", notifying ? "-bi" : "-i"],
      environment: ["PS1": "sh> "])
  }
}
