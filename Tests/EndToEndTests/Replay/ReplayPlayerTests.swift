import Glibc
import TestSupport
import Testing

@Suite struct `The replay player` {
  let brink: Brink

  init() throws {
    brink = try Brink()
    try brink.plant(ReplayedIncident.records)
  }

  /// So slow that only keys move it.
  private func sit(_ more: String..., columns: Int = 80, rows: Int = 24) throws -> Sitting {
    try Sitting(
      brink, product("brink"), ["replay", "checkout", "--speed=0.1", "--idle=9999"] + more,
      columns: columns, rows: rows)
  }

  @Test func `steps, jumps to markers and goes back`() throws {
    let sitting = try sit()
    try sitting.sees("1 of 7")
    sitting.type("\u{1B}[C")
    try sitting.sees("2 of 7")
    try sitting.sees("▸ +1:00  bo")
    sitting.type("m")
    try sitting.sees("▸ +5:00  ana")
    try sitting.sees("Parked 1")
    sitting.type("\u{1B}[D\u{1B}[D")
    try sitting.sees("2 of 7")
    try sitting.waits(for: "nothing parked") { !$0.shows("Parked 1") }
    sitting.type("\u{1B}[F")
    try sitting.sees("7 of 7")
    try sitting.sees("[struck]")
    sitting.type("\u{1B}[H")
    try sitting.sees("1 of 7")
    sitting.type("q")
    #expect(try sitting.exit() == .status(0))
  }

  @Test func `goes on by itself, faster and slower, and stands still on demand`() throws {
    let sitting = try Sitting(
      brink, product("brink"), ["replay", "checkout", "--speed=100000"], columns: 80, rows: 24)
    try sitting.sees("7 of 7")
    try sitting.sees("the end")
    sitting.type("\u{1B}[H")
    try sitting.sees("paused ×100000")
    sitting.type("+")
    try sitting.waits(for: "another speed") { !$0.shows("×100000") && $0.shows("paused ×") }
    sitting.type(" ")
    try sitting.sees("7 of 7")
    sitting.type("q")
    #expect(try sitting.exit() == .status(0))
  }

  @Test func `searches among what was said`() throws {
    let sitting = try sit()
    try sitting.sees("1 of 7")
    sitting.type("/ALERT\r")
    try sitting.sees("3 of 7")
    sitting.type("/giraffe\r")
    try sitting.sees("“giraffe” is not there.")
    sitting.type("/never mind\u{1B}")
    try sitting.sees("space pause")
    sitting.type("q")
    #expect(try sitting.exit() == .status(0))
  }

  @Test func `writes a note anchored to the moment on show`() throws {
    let sitting = try sit()
    try sitting.sees("1 of 7")
    sitting.type("m")
    try sitting.sees("4 of 7")
    sitting.type("nwe could have waitee\u{7F}d\r")
    try sitting.sees("about +5:00")
    sitting.type("q")
    #expect(try sitting.exit() == .status(0))
    #expect(brink.values("Kind") == ["note"])
    #expect(brink.values("Text") == ["we could have waited"])
    #expect(brink.values("About") == [ReplayedIncident.id("DDD")])
    #expect(brink.values("When") == ["2026-11-20T14:10:00.000+00:00"])
    #expect(brink.values("Incident") == [ReplayedIncident.id("AAA")])
    #expect(brink.values("Retro") == ["yes"])
    #expect(try brink.run("replay", "checkout").text.contains("looking back: (of "))
  }

  @Test func `asks blind watchers before what came is shown, and keeps the score`() throws {
    let sitting = try sit("--blind")
    try sitting.sees("Who is guessing?")
    sitting.type("Bo, Chen\r")
    try sitting.sees("1 of 7")
    sitting.type("\u{1B}[F")
    try sitting.sees("What came of decision 0DDD?")
    try sitting.waits(for: "the decision") { $0.shows("4 of 7") }
    sitting.type("70\r")
    try sitting.sees("Chen>")
    sitting.type("perhaps\r")
    try sitting.sees("is none of")
    sitting.type("named 80\r")
    try sitting.waits(for: "no question") { !$0.shows("Chen>") }
    #expect(!sitting.screen.shows("failed as named 80"))
    sitting.type("\u{1B}[C\u{1B}[C")
    try sitting.sees("Chen said failed as named 80 %: it was")
    sitting.type("q")
    try sitting.sees("Bo: 1 guess, Brier score 0.490")
    #expect(try sitting.exit() == .status(0))
    #expect(brink.values("Person") == ["Bo", "Chen"])
  }

  @Test func `draws anew for another size`() throws {
    let sitting = try sit()
    try sitting.sees("1 of 7")
    sitting.type("mm")
    try sitting.sees("Parked 1")
    sitting.terminal.resize(columns: 40, rows: 12)
    try sitting.waits(for: "a narrow window") { screen in
      screen.lines.contains { $0.hasPrefix("Parked 1  the alert") }
        && screen.lines.contains { $0.hasPrefix("space ←→") }
    }
    sitting.terminal.resize(columns: 100, rows: 30)
    try sitting.waits(for: "a wide window") { $0.shows("q quit") && $0.shows("│ Parked 1") }
    sitting.type("q")
    #expect(try sitting.exit() == .status(0))
  }

  @Test(arguments: ["q", "\u{3}", "TERM", "HUP"])
  func `gives the terminal back as it was found`(ending: String) throws {
    let terminal = try Pty(
      "/bin/sh", ["-c", "echo before; read start; brink replay checkout --speed=0.1; read end"],
      environment: brink.variables.mapValues { Optional($0) }, directory: brink.directory)
    #expect(terminal.waitUntil { $0.shows("before") })
    let modes = terminal.modes
    terminal.type("\n")
    #expect(terminal.waitUntil { $0.shows("of 7") }, "\(terminal.screen)")
    #expect(terminal.modes != modes)
    #expect(!terminal.screen.shows("before"))
    switch ending {
    case "TERM", "HUP":
      _ = try brink.sh("pkill -\(ending) -P \(terminal.process) brink")
    default: terminal.type(ending)
    }
    #expect(
      terminal.waitUntil { _ in terminal.modes == modes && terminal.screen.shows("before") },
      "\(terminal.screen)")
    #expect(String(decoding: terminal.transcript, as: UTF8.self).contains("\u{1B}[?25h"))
  }

  @Test func `comes back after control Z`() throws {
    let sitting = try brink.sitAtShell()
    try sitting.isAt("sh>")
    let modes = sitting.terminal.modes
    sitting.type("brink replay checkout --speed=0.1\r")
    try sitting.sees("1 of 7")
    sitting.type("\u{1A}")
    try sitting.sees("Stopped")
    // bash takes the terminal as it needs it only after it has said so.
    try sitting.waits(for: "the modes bash had") { _ in sitting.terminal.modes == modes }
    sitting.type("fg\r")
    try sitting.sees("1 of 7")
    sitting.type("q")
    try sitting.waits(for: "the prompt") { $0.cursorLine.hasPrefix("sh>") && !$0.shows("1 of 7") }
    #expect(sitting.terminal.modes == modes)
  }

  @Test func `is a plain timeline on a terminal that cannot be drawn on`() throws {
    let sitting = try brink.sit("replay", "checkout", environment: ["TERM": "dumb"])
    try sitting.sees("may fail  the last writes may be lost")
    #expect(try sitting.exit() == .status(0))
    #expect(!sitting.terminal.transcript.contains(0x1B))
  }

  @Test func `breaks its score between words on a terminal that can do nothing`() throws {
    let sitting = try brink.sit(
      "replay", "checkout", "--blind", environment: ["TERM": "dumb"], columns: 60)
    try sitting.sees("Who is guessing?")
    sitting.type("Ana\r")
    try sitting.sees("What came of decision")
    sitting.type("70\r")
    #expect(try sitting.exit() == .status(0))
    let text = String(decoding: sitting.terminal.transcript, as: UTF8.self)
    let score = text.split(whereSeparator: \.isNewline).drop { !$0.hasPrefix("Ana: 1 guess, ") }
    #expect(score.count > 3)
    #expect(score.allSatisfy { $0.count <= 60 }, "\(text)")
  }

  @Test func `works from the shell's own prompt`() throws {
    let sitting = try brink.sit()
    try sitting.isAsked("What are you about to do?")
    sitting.type("replay checkout --speed=0.1\r")
    try sitting.sees("1 of 7")
    sitting.type("q")
    try sitting.isAsked("What are you about to do?")
    #expect(!sitting.screen.shows("1 of 7"))
    sitting.type("\u{4}")
    #expect(try sitting.exit() != .stillRunning)
  }
}
