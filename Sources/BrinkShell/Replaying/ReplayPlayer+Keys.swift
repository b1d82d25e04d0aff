import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Reports

/// What the keys do.
extension ReplayPlayer {
  func obey(_ key: ScreenKey) {
    let before = playback.position
    said = []
    switch key {
    case .character(" "), .enter: playback.take(.pause)
    case .right, .down, .character("l"), .character("j"): step(to: before + 1)
    case .left, .up, .character("h"), .character("k"): step(to: before - 1)
    case .pageDown: step(to: before + 10)
    case .pageUp: step(to: before - 10)
    case .home, .character("g"): step(to: 0)
    case .end, .character("G"): step(to: replay.moments.count - 1)
    case .character("+"), .character("="): playback.take(.faster)
    case .character("-"): playback.take(.slower)
    case .character("m"): go(to: replay.marker(after: before), or: "No decision or change follows.")
    case .character("M"):
      go(to: replay.marker(before: before), or: "No decision or change comes before.")
    case .character("/"): typing = (LineField(), .search)
    case .character("N"): search(sought)
    case .character("n"): typing = (LineField(), .note)
    case .character("q"), .escape: leave()
    default: said = [Self.help]
    }
    if playback.position != before { arrive() }
  }

  private static let help: StyledText =
    "space pause · left right step · + - speed · m M marks · / N search · n note · Home End · q quit"

  /// Moves there, but never past a question that is still to be answered.
  private func step(to moment: Int) {
    let limit = blind?.furthest ?? .max
    if moment > limit, playback.position >= limit { said = ["First say what you expect."] }
    playback.take(.to(min(moment, limit)))
    if blind?.pending(at: playback.position) != nil { typing = (LineField(), .guess) }
  }

  private func go(to moment: Int?, or words: String) {
    guard let moment else {
      said = [StyledText(words)]
      return
    }
    step(to: moment)
  }

  private func search(_ words: String) {
    sought = words
    guard !words.isEmpty else { return }
    let limit = blind?.furthest ?? .max
    var found = ReplaySearch.next(words, after: playback.position, in: replay)
    // What is still to be guessed at is not to be found either.
    if let later = found, later > limit {
      found = ReplaySearch.next(words, after: -1, in: replay)
    }
    guard let found, found <= limit else {
      said = ["“\(words.onOneLine)” is not there."]
      return
    }
    step(to: found)
    said = [StyledText("“\(words)”: N finds the next", .dim)]
  }

  // MARK: Typing

  func type(_ key: ScreenKey) {
    guard case (var field, let purpose)? = typing else { return }
    switch field.take(key) {
    case .going: typing = (field, purpose)
    case .cancelled: finish("", purpose)
    case .entered(let text): finish(text.trimmed, purpose)
    }
  }

  private func finish(_ text: String, _ purpose: Purpose) {
    typing = nil
    said = []
    switch purpose {
    case .search: search(text)
    case .note: if !text.isEmpty { note(text) }
    case .names: join(text)
    case .guess: guess(text)
    }
  }

  private func note(_ text: String) {
    let moment = replay.moments[playback.position]
    let entry = moment.entry
    let incident = entry?.kind == .incident ? entry?.id : entry?.incident
    let clock = ElapsedText.text(milliseconds: replay.elapsed(at: playback.position))
    record(RetroNote(text, at: moment).draft(in: incident)) { id in
      said = ["Noted as \(id.short, .accent), about \(clock)."]
    }
  }

  private func join(_ names: String) {
    blind?.join(names)
    if blind?.participants.isEmpty ?? false {
      blind?.join((try? session.journal().by) ?? session.world.login)
    }
    arrive()
  }

  private func guess(_ text: String) {
    guard let (question, person) = blind?.pending(at: playback.position) else { return }
    var expectation: Expectation?
    if !text.isEmpty {
      do {
        let read = try Expectation(text, by: person, on: question)
        record(read.draft(on: question)) { _ in expectation = read }
        if expectation == nil {
          typing = (LineField(), .guess)
          return
        }
      } catch {
        said = ["\(error.what.onOneLine, .warning). \(error.how)"]
        typing = (LineField(), .guess)
        return
      }
    }
    blind?.take(expectation)
    if blind?.pending(at: playback.position) != nil {
      typing = (LineField(), .guess)
    } else if playback.isPaused {
      playback.take(.pause)
    }
  }

  /// Records it and goes on; what keeps it from being recorded is said at the bottom.
  private func record(_ draft: EntryDraft, _ done: (EntryID) -> Void) {
    do {
      done(try session.journal().append(draft, now: session.now).id)
    } catch {
      said = [StyledText("\(error.place): \(error.what). \(error.remedy)", .alarm)]
    }
  }
}
