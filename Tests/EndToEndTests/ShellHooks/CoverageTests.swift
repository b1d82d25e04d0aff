import BrinkShell
import TestSupport
import Testing

@Suite struct `What the guard sees` {
  @Test(arguments: GuardedShell.Name.allCases)
  func `of every way to type a command is what the published table says`(
    name: GuardedShell.Name
  ) throws {
    let shell = try GuardedShell(name, try Brink())
    for (index, row) in Coverage.rows.enumerated() where name.outcome(row) != .none {
      let mark = "m\(index)"
      let shape = try #require(Shapes.shape(row.name, mark, in: name), "\(row.name)")
      let typedIn = shape.isAlone ? try GuardedShell(name, try Brink()) : shell
      let found = try outcome(shape, mark, in: typedIn)
      #expect(found == name.outcome(row), "\(name): \(row.name)\n\(typedIn.terminal.screen)")
    }
    #expect(Coverage.rows.count { name.outcome($0) != .none } >= 40)
  }

  /// Types it; where it is asked about, refuses once and crosses then.
  private func outcome(
    _ shape: Shape, _ mark: String, in shell: GuardedShell
  ) throws -> Coverage.Outcome {
    if !shape.unguarded.isEmpty {
      try shell.runs(shell.name.guardOff)
      for line in shape.unguarded { try shell.runs(line) }
      try shell.runs(shell.name.guardOn)
    }
    for line in shape.before { try shell.runs(line) }
    let before = shell.count(mark)
    for keys in shape.keys {
      shell.type(keys.text)
      if let text = keys.until {
        try shell.waits(for: text) { $0.cursorLine.contains(text) || $0.shows(text) }
      }
    }
    let event = try shell.event(after: shape.prompts)
    let ran = shell.count(mark) - before
    if event == .question {
      #expect(ran == 0, "ran before it was asked about: \(shape.keys)")
      try crossAfterRefusing(shape, mark, before, shell)
    }
    if shape.leavesLine { try shell.clearLine() }
    try shell.runs("true")
    return event == .question ? .caught : ran > 0 ? .missed : .free
  }

  private func crossAfterRefusing(
    _ shape: Shape, _ mark: String, _ before: Int, _ shell: GuardedShell
  ) throws {
    shell.type("\u{3}")
    try shell.hasBack(shape.kept)
    #expect(shell.count(mark) == before, "ran though refused: \(shape.keys)")
    shell.type("\r")
    #expect(try shell.event() == .question)
    try shell.cross(shape.rest)
    #expect(shell.comesTrue { shell.count(mark) > before }, "never ran: \(shape.keys)")
    #expect(shell.count(mark) == before + 1, "ran more than once: \(shape.keys)")
  }
}

extension GuardedShell.Name {
  func outcome(_ row: Coverage.Row) -> Coverage.Outcome {
    switch self {
    case .bash: row.bash
    case .zsh: row.zsh
    case .fish: row.fish
    }
  }

  var guardOff: String { self == .fish ? "set -g BRINK_GUARD off" : "BRINK_GUARD=off" }
  var guardOn: String { self == .fish ? "set -e BRINK_GUARD" : "unset BRINK_GUARD" }
}
