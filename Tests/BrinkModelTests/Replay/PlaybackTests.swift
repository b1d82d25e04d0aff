import BrinkModel
import Testing

@Suite struct `The playing of a replay` {
  private let replay: Replay

  /// Moments at 0, 1, 2 and 62 minutes.
  init() throws {
    var story = try IncidentStory()
    try story.tell("bo", RoomNote("one"))
    try story.tell("bo", RoomNote("two"))
    try story.tell("bo", RoomNote("three"), wait: 60)
    replay = Replay(.thread(story.entries[0]), story.entries.map { ReplayMoment($0) })
  }

  private func playback(speed: Double = 60, idle: Int64 = 3000) -> ReplayPlayback {
    ReplayPlayback(replay, pace: ReplayPace(speed: speed, idle: idle))
  }

  @Test func `keeps the rhythm, so many times faster, and no wait longer than the cap`() {
    var playback = playback()
    #expect(playback.untilNext == 1000)
    var moved = playback.pass(999)
    #expect(!moved)
    moved = playback.pass(1)
    #expect(moved && playback.position == 1)
    moved = playback.pass(1000)
    #expect(moved && playback.untilNext == 3000)
    moved = playback.pass(3000)
    #expect(moved && playback.isAtEnd && playback.untilNext == nil)
    moved = playback.pass(100_000)
    #expect(!moved)
  }

  @Test func `stands still while it is paused, and goes on where it was`() {
    var playback = playback()
    _ = playback.pass(400)
    playback.take(.pause)
    #expect(playback.untilNext == nil)
    let moved = playback.pass(100_000)
    #expect(!moved)
    playback.take(.pause)
    #expect(playback.untilNext == 600)
  }

  @Test func `pauses where somebody steps, and never leaves its ends`() {
    var playback = playback()
    playback.take(.back)
    #expect(playback.position == 0)
    playback.take(.forward)
    #expect(playback.position == 1)
    #expect(playback.isPaused)
    playback.take(.to(99))
    #expect(playback.position == 3)
    playback.take(.first)
    #expect(playback.position == 0)
  }

  @Test func `changes speed in the middle of a wait`() {
    var playback = playback(speed: 60, idle: 60_000)
    playback.take(.slower)
    #expect(playback.untilNext == 2000)
    _ = playback.pass(500)
    playback.take(.faster)
    #expect(playback.untilNext == 500)
    #expect(playback.pace.words == "60")
  }

  @Test(arguments: [
    ("2", 2.0), ("0.5", 0.5), ("60", 60), ("0", nil), ("-1", nil), ("fast", nil), ("1e9", nil),
  ])
  func `reads a speed`(text: String, speed: Double?) {
    #expect(ReplayPace.speed(text) == speed)
  }

  @Test func `of one moment or none is at its end`() throws {
    let one = try IncidentStory().entries
    for entries in [one, []] {
      let replay = Replay(.thread(one[0]), entries.map { ReplayMoment($0) })
      var playback = ReplayPlayback(replay, pace: ReplayPace())
      playback.take(.forward)
      playback.take(.pause)
      #expect(playback.isAtEnd && playback.position == 0)
    }
  }
}
