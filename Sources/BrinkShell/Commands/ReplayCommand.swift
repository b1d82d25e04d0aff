import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Plays back what happened, with what was known at each moment.
enum ReplayCommand {
  static let command = Command(
    CommandDescription(
      "replay",
      summary: "play back an incident, a decision, a claim or a time, as it was known then",
      synopsis: ["ID", "--since WHEN"], operands: 0...1,
      options: [
        Option("since", value: "WHEN", help: "everything from then on: 2026-11-20, 2w, yesterday"),
        Option("speed", value: "N", help: "so many times as fast as it happened (60)"),
        Option("idle", value: "SECONDS", help: "never wait longer than that for a moment (3)"),
        Option("blind", help: "guess what came of each decision before it is shown"),
        Option("cast", value: "FILE", help: "write it as an asciicast instead of showing it"),
        Option("force", help: "replace the file of --cast when it is there"),
        .json,
      ],
      details: """
        An incident may be named by a word of its title. Nothing later leaks backwards: an entry that \
        was struck or amended stands as it was until the moment it was struck or amended.
        Keys: space pauses; left and right step; + and - change the speed; m goes to the next decision, \
        overload or change of state, M to the one before; / searches, N finds the next; n writes a note \
        about this moment; Home and End; q leaves.
        Into a pipe, and on a terminal that cannot be drawn on, it prints the timeline without waiting.
        With --blind each of those who watch types how likely it is that a decision went as planned, or a \
        prediction came true. Each answer is kept as an entry of kind expectation, and counts in no report \
        on forecasts: whoever says it looks back.
        """,
      examples: [
        "brink replay K7QX", "brink replay checkout --speed 120 --idle 2",
        "brink replay --since 2w | less", "brink replay K7QX --blind",
        "brink replay K7QX --cast checkout.cast",
      ])
  ) { session, arguments throws(Fault) in
    let pace = try pace(arguments)
    if arguments.has("blind"), arguments.has("json") || arguments.has("cast") {
      let other = arguments.has("json") ? "--json" : "--cast"
      throw Fault(
        place: "--blind", what: "asks people, and \(other) does not",
        remedy: "Give one of them.", status: .usage)
    }
    session.showLongReadings()
    let replay = try replay(session, arguments)
    session.onReading = nil
    if let path = arguments["cast"] {
      return try cast(replay, pace, to: path, replacing: arguments.has("force"), session)
    }
    if arguments.has("json") {
      for index in replay.moments.indices {
        session.world.output.write(ReplayJSON.text(of: index, in: replay) + "\n")
      }
      return ExitStatus.done.rawValue
    }
    guard !replay.moments.isEmpty else {
      let timeline = ReplayTimeline(replay, glyphs: session.glyphs, columns: session.columns)
      session.print(timeline.head)
      session.print(
        "What you decide, note or open from now on can be replayed; `brink log` lists the rest.\n")
      return ExitStatus.done.rawValue
    }
    let blind = arguments.has("blind") ? BlindReplay(replay) : nil
    if !session.asksNothing, let screen = session.world.openScreen() {
      let player = ReplayPlayer(replay, blind: blind, pace: pace, on: screen, session)
      return session.lendTerminal { player.run() }
    }
    return try ReplayPrinting(replay, session).run(blind)
  }

  private static func replay(_ session: Session, _ arguments: Arguments) throws(Fault) -> Replay {
    let since = try MomentText.value(arguments, "since", now: session.now)
    let name = arguments.operands.first ?? (since == nil ? session.room?.text : nil)
    switch (name, since) {
    case (let name?, nil): return try ReplayMaterial(session).thread(name)
    case (nil, let since?): return try ReplayMaterial(session).period(since: since)
    case (nil, nil):
      throw Fault(
        place: "replay", what: "needs to know what to play back",
        remedy:
          "Name an incident, a decision or a claim by its four characters, or write --since=2w.",
        status: .usage)
    case (_?, _?):
      throw Fault(
        place: "replay", what: "plays back one thing or a time, not both",
        remedy: "Leave out the name or --since.", status: .usage)
    }
  }

  private static func pace(_ arguments: Arguments) throws(Fault) -> ReplayPace {
    var pace = ReplayPace()
    if let text = arguments["speed"] {
      guard let speed = ReplayPace.speed(text) else {
        throw Fault(
          place: "--speed=\(text)", what: "is no speed",
          remedy: "Write how many times as fast as it happened: 1, 0.5, 60.", status: .usage)
      }
      pace = ReplayPace(speed: speed, idle: pace.idle)
    }
    if let text = arguments["idle"] {
      guard let idle = ReplayPace.idle(text) else {
        throw Fault(
          place: "--idle=\(text)", what: "is no number of seconds",
          remedy: "Write the longest wait in seconds: 2, 0.5.", status: .usage)
      }
      pace.idle = idle
    }
    return pace
  }

  private static func cast(
    _ replay: Replay, _ pace: ReplayPace, to path: String, replacing: Bool, _ session: Session
  ) throws(Fault) -> Int32 {
    guard !replay.moments.isEmpty else {
      throw Fault(
        place: path, what: "not written: there is nothing to play back",
        remedy: "`brink log` lists all there is.", status: .noInput)
    }
    let target = path.hasPrefix("/") ? path : "\(session.world.directory)/\(path)"
    let cast = ReplayCast(replay, pace: pace)
    try System.real.writeFile(target, replacing: replacing, for: .shared) { give throws(Fault) in
      var block: [UInt8] = []
      try cast.write { line throws(Fault) in
        block += line.utf8
        if block.count >= 1 << 16 {
          try give(block)
          block.removeAll(keepingCapacity: true)
        }
      }
      try give(block)
    }
    let count = replay.moments.count
    session.print("Wrote \(path, .accent): \(count) \(count == 1 ? "moment" : "moments").\n")
    return ExitStatus.done.rawValue
  }
}
