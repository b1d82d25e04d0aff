import BrinkModel
import BrinkProcesses
import BrinkShell
import Glibc
import Synchronization
import TestSupport
import Testing

/// What is said while a long journal is read, with a clock that goes on at each look.
@Suite struct `While a journal is read` {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// What standard error got while a report was made, `step` milliseconds from look to look.
  private func errors(
    _ words: [String], step: Int64, isWatched: Bool = true
  ) throws -> String {
    let (output, errors) = (try file("output"), try file("errors"))
    defer {
      close(output)
      close(errors)
    }
    let clock = SharedMilliseconds(step: step)
    let now = try #require(Timestamp("2026-11-16T09:00:00.000+01:00"))
    let complaints = Output(errors, name: "errors")
    let world = World(
      variables: { ["BRINK_JOURNAL": "\(Checkout.path)/examples/journal"] }, directory: { "/" },
      login: { "ana" }, host: { "desk" }, inherited: InheritedSignals(), now: { now },
      uptime: { clock.next() }, output: Output(output, name: "output"), errors: complaints,
      outputIsTerminal: false, errorsAreTerminal: isWatched, columns: { 80 },
      converse: { _ in PipedConversation(lines: nil, errors: complaints) })
    #expect(BrinkShell.Program(world).run(CommandWords(words)) == 0)
    #expect(try folder.bytes("output").count > 100)
    return String(decoding: try folder.bytes("errors"), as: UTF8.self)
  }

  private func file(_ name: String) throws -> Int32 {
    let descriptor = open("\(folder.path)/\(name)", O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    return descriptor
  }

  @Test(arguments: [
    ["report", "retro", "--since", "8w"], ["report", "numbers"], ["report", "claims"],
    ["report", "incident", "checkout"], ["replay", "checkout"], ["due", "--all"],
  ])
  func `for more than half a second, a terminal shows how far it is and is left clean`(
    words: [String]
  ) throws {
    let shown = try errors(words, step: 200)
    #expect(shown.contains("\rreading the journal, pass 2: "), "\(shown.debugDescription)")
    #expect(shown.contains(": 100 %"))
    // As a terminal leaves the line: what stands last at each place, blanks at the end.
    var line: [Character] = []
    var column = 0
    for character in shown {
      if character == "\r" {
        column = 0
      } else {
        if column == line.count { line.append(" ") }
        line[column] = character
        column += 1
      }
    }
    #expect(column == 0 && line.allSatisfy { $0 == " " }, "\(String(line))")
  }

  @Test func `for less than that, nobody is told`() throws {
    #expect(try errors(["report", "retro", "--since", "8w"], step: 0) == "")
  }

  @Test func `nothing is said where nobody watches`() throws {
    #expect(try errors(["report", "retro"], step: 1000, isWatched: false) == "")
  }
}

/// Milliseconds that go on by the same step at each look.
private final class SharedMilliseconds: Sendable {
  private let step: Int64
  private let now = Mutex<Int64>(0)

  init(step: Int64) { self.step = step }

  func next() -> Int64 {
    now.withLock { now in
      now += step
      return now
    }
  }
}
