import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Reports

/// Plays a replay in the whole window of a terminal, in its own rhythm, with keys.
final class ReplayPlayer {
  let replay: Replay
  let session: Session
  let screen: FullScreen
  var playback: ReplayPlayback
  /// Nil where everything is shown as it comes.
  var blind: BlindReplay?
  /// The line being typed, and what for.
  var typing: (field: LineField, purpose: Purpose)?
  /// What was said last at the bottom; the next key takes it away.
  var said: [StyledText] = []
  var sought = ""
  private var ending: Int32?

  enum Purpose {
    case search
    case note
    case names
    case guess
  }

  init(
    _ replay: Replay, blind: BlindReplay?, pace: ReplayPace, on screen: FullScreen,
    _ session: Session
  ) {
    self.replay = replay
    self.blind = blind
    self.screen = screen
    self.session = session
    playback = ReplayPlayback(replay, pace: pace)
    guard let blind else { return }
    if blind.questions.isEmpty {
      said = ["Nothing in it has an end that could be guessed."]
    } else {
      typing = (LineField(), .names)
    }
  }

  /// Plays until the person leaves; gives the exit status.
  func run() -> Int32 {
    guard screen.open() else { return ExitStatus.cannotWrite.rawValue }
    var last = session.world.uptime()
    while ending == nil {
      screen.draw(frame.lines)
      let event = screen.next(within: isWaiting ? nil : playback.untilNext)
      let now = session.world.uptime()
      let passed = now - last
      last = now
      if !isWaiting, playback.pass(passed) { arrive() }
      take(event)
    }
    screen.close()
    tellScore()
    return ending ?? ExitStatus.done.rawValue
  }

  /// Whether time stands still: somebody types.
  private var isWaiting: Bool { typing != nil }

  private func take(_ event: ScreenEvent) {
    switch event {
    case .key(let key): typing == nil ? obey(key) : type(key)
    case .interrupted: leave(128 + 2)
    case .terminated(let signal): leave(128 + signal)
    case .gone: leave(128 + 1)
    case .timeout, .resized: break
    }
  }

  func leave(_ status: Int32 = ExitStatus.done.rawValue) { ending = status }

  /// A moment came on show: it may settle a guess, or wait for one.
  func arrive() {
    guard let blind else { return }
    for question in blind.questions where question.revealed == playback.position {
      let said = blind.said.filter { $0.question == question }.map(\.expectation)
      guard !said.isEmpty else { continue }
      self.said = BlindText.reveal(question, said: said) + [StyledText("space goes on", .dim)]
      if !playback.isPaused { playback.take(.pause) }
    }
    if playback.isAtEnd {
      said += BlindText.score(blind, by: playback.position)
    }
    if blind.pending(at: playback.position) != nil { typing = (LineField(), .guess) }
  }

  /// After the window is given back, so that it stays.
  private func tellScore() {
    guard let blind, !blind.said.isEmpty else { return }
    let lines = BlindText.score(blind, by: playback.position)
    for line in lines { session.print("\(line.filled(toColumns: session.columns ?? 80))\n") }
  }

  // MARK: What is shown

  private var frame: ReplayFrame {
    ReplayFrame(
      replay, at: playback.position,
      size: ReplayFrame.Size(columns: screen.columns, rows: screen.rows), glyphs: session.glyphs,
      pace: pace, footer: footer)
  }

  private var pace: String {
    if playback.isAtEnd { return "the end" }
    let speed = (session.glyphs == .unicode ? "×" : "x") + playback.pace.words
    return playback.isPaused || isWaiting ? "paused \(speed)" : speed
  }

  private var footer: [StyledText] {
    guard let typing else { return said }
    return said + asked(typing.purpose) + [line(typing.field, typing.purpose)]
  }

  private func asked(_ purpose: Purpose) -> [StyledText] {
    switch purpose {
    case .guess:
      blind?.pending(at: playback.position).map { [BlindText.question($0.question)] } ?? []
    case .names: ["Who is guessing? Names with commas, or Enter for yourself."]
    case .note: ["A note about this moment; Esc leaves it."]
    case .search: []
    }
  }

  private func line(_ field: LineField, _ purpose: Purpose) -> StyledText {
    let prompt =
      switch purpose {
      case .search: "/"
      case .guess: (blind?.pending(at: playback.position)?.person.onOneLine ?? "") + "> "
      case .names, .note: "> "
      }
    // With others watching the same keyboard, a number seen first is a number copied.
    let isGuess = if case .guess = purpose { true } else { false }
    let isHidden = isGuess && blind.map { $0.participants.count > 1 } ?? false
    let room = max(1, screen.columns - StyledText(prompt).columns)
    let text = field.shown(columns: room, isHidden: isHidden)
    return "\(prompt, .accent)\(text)"
  }
}
