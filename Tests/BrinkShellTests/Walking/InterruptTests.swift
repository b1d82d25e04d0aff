import BrinkModel
import BrinkShell
import Glibc
import TestSupport
import Testing

@Suite struct `Ctrl-C after the last answer` {
  @Test func `still stops the command, and the log says so`() throws {
    let folder = try TestFolder()
    let clock = ScriptedClock(try #require(Timestamp("2026-11-20T10:00:00.000+01:00")))
    let conversation = ScriptedConversation(["t"], clock, interruptsAtEnd: true)
    let world = World.scripted(
      ["BRINK_JOURNAL": "\(folder.path)/journal", "PATH": "/usr/bin:/bin"], login: "ana",
      host: "desk", clock, conversation, random: { 7 })
    let status = Program(world).run(["--", "touch", "\(folder.path)/ran"])
    #expect(status == 130)
    #expect(access("\(folder.path)/ran", F_OK) != 0)
    let log = String(decoding: try folder.bytes("journal/2026/11/ana.desk.rec"), as: UTF8.self)
    #expect(log.contains("\nKind: run\n"))
    #expect(log.contains("\nStatus: 130\nSignal: 2\n"))
  }
}
