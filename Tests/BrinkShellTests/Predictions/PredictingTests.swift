import BrinkModel
import BrinkShell
import TestSupport
import Testing

@Suite struct `Predicting at the terminal` {
  private let folder: TestFolder
  private let clock: ScriptedClock

  init() throws {
    folder = try TestFolder()
    clock = ScriptedClock(try #require(Timestamp("2026-11-20T10:00:00.000+01:00")))
  }

  /// What a person sees who runs that and types those lines.
  private func shown(
    _ words: [String], typing lines: [String] = [], login: String = "ana"
  ) -> String {
    let conversation = ScriptedConversation(lines, clock)
    // Entries of different minutes get different identifiers, the same in every run.
    let seed = UInt64(clamping: clock.now.milliseconds)
    let world = World.scripted(
      ["BRINK_JOURNAL": "\(folder.path)/journal", "PATH": "/usr/bin:/bin"], login: login,
      host: "desk", clock, conversation, random: { seed &* 6_364_136_223_846_793_005 })
    _ = Program(world).run(CommandWords(words))
    #expect(conversation.unused == [], "\(conversation.shown)")
    clock.now = clock.now.adding(milliseconds: 60_000)
    return conversation.shown
  }

  private func log(_ login: String = "ana") throws -> String {
    String(decoding: try folder.bytes("journal/2026/11/\(login).desk.rec"), as: UTF8.self)
  }

  @Test func `asks for the text, the chance and the day, and lets the rest be left out`() throws {
    let shown = shown(
      ["predict"], typing: ["the mail job runs once", "0.7", "7 in 10", "end of Q4", "", "p", ""])
    #expect(shown.contains("If you meant 70 %, type 70"))
    #expect(shown.contains("2026-12-31, a Thursday"))
    #expect(shown.contains("they see your number once they gave theirs"))
    let log = try log()
    #expect(
      log.contains(
        "Text: the mail job runs once\nPercent: 70\nDue: 2026-12-31\nPressure: pressed\nTook:"))
  }

  @Test func `asks only for what the line leaves open`() throws {
    let shown = shown(
      ["predict", "checkout gets faster", "70"], typing: ["tomorrow", "", "", ""])
    #expect(!shown.contains("How likely is that?"))
    #expect(shown.contains("Hint: “faster” than what"))
    #expect(try log().contains("Due: 2026-11-21\n"))
  }

  @Test func `asks nothing when the line says it all`() throws {
    let shown = shown([
      "predict", "the export is out", "70%", "--by", "in 2 weeks", "--tag", "a", "--tag", "b",
      "--judge", "the shop", "--pressure", "calm",
    ])
    #expect(!shown.contains("?"))
    #expect(
      try log().contains(
        """
        Due: 2026-12-04
        Judge: the shop
        Pressure: calm
        Tag: a
        Tag: b

        """))
  }

  @Test(arguments: ["resolve merge conflicts", "predict load"])
  func `leaves what sounds like it to the boundary`(doing: String) throws {
    _ = shown([], typing: [doing, "task"])
    #expect(try log().contains("Doing: \(doing)\n"))
  }

  @Test func `and resolving work where the shell asks for a step`() throws {
    let asked = shown(["predict", "the export is out", "70", "--by", "tomorrow"])
    let id = try #require(asked.firstMatch(of: /ecorded as ([0-9A-Z]{4})/)).output.1
    let resolved = shown([], typing: ["resolve \(id) y", "exit"])
    #expect(resolved.contains("It came true. 1 of 1"), "\(resolved)")
  }

  @Test func `hears after the outcome of a decision how its confidence did`() throws {
    let sentence =
      "Ana owns this; if the index is still read, checkout times out within a minute."
    let crossed = shown(
      ["boundary"],
      typing: [
        "drop the old index", "judgment", sentence, "80", "calm", "build it again, 40 min",
        "in 2 weeks", "cross",
      ])
    let id = try #require(crossed.firstMatch(of: /ecorded as ([0-9A-Z]{4})/)).output.1
    let end = shown(
      ["outcome", String(id)], typing: ["too early to say", "tomorrow"])
    #expect(!end.contains("said 80 %"))
    let settled = shown(["outcome", String(id)], typing: ["as planned", "n", "n"])
    #expect(settled.contains("You said 80 %. It went as planned. 1 of 1 at about 80 % so far."))
    let other = shown(
      ["outcome", String(id)], typing: ["failed as named", "x", "n", "n"], login: "bo")
    #expect(other.contains("ana said 80 %. It failed as named. 0 of 1 at about 80 % so far."))
  }
}
