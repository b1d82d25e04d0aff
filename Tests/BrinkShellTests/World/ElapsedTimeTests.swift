import BrinkModel
import BrinkProcesses
import BrinkShell
import Synchronization
import TestSupport
import Testing

@Suite struct `The time a walk took` {
  /// A clock that somebody sets back a day whenever it is looked at, and one that nobody sets.
  private final class Clocks: Sendable {
    private let wall: Mutex<Timestamp>
    private let uptime = Mutex<Int64>(1_000_000)

    init(_ wall: Timestamp) {
      self.wall = Mutex(wall)
    }

    @Sendable func look() -> Timestamp {
      wall.withLock { wall in
        wall = wall.adding(milliseconds: -86_400_000)
        return wall
      }
    }

    func wait() -> Int64 {
      uptime.withLock { uptime in
        uptime += 61_000
        return uptime
      }
    }
  }

  @Test func `is right though the clock on the wall is set meanwhile`() throws {
    let folder = try TestFolder()
    let clocks = Clocks(try #require(Timestamp("2026-11-20T12:00:00Z")))
    let errors = Output(-1, name: "nowhere")
    let world = World(
      variables: { ["BRINK_JOURNAL": "\(folder.path)/journal"] }, directory: { "/" },
      login: { "ana" }, host: { "desk" }, inherited: InheritedSignals(), now: clocks.look,
      uptime: clocks.wait, output: errors, errors: errors, outputIsTerminal: false,
      columns: { 80 }, converse: { _ in PipedConversation(lines: nil, errors: errors) })
    _ = BrinkShell.Program(world).run(CommandWords(["boundary", "doing=x", "weight=task"]))
    let log = try TestSupport.Program("sh", ["-c", "cat */*/*/*.rec"], directory: folder.path).run()
    #expect(log.text.contains("\nTook: 61\n"), "\(log.text)")
  }
}
