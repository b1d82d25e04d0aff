import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Reports

/// Prints a replay as a plain timeline, without waiting but for answers.
struct ReplayPrinting {
  private let replay: Replay
  private let session: Session
  private let timeline: ReplayTimeline

  init(_ replay: Replay, _ session: Session) {
    self.replay = replay
    self.session = session
    timeline = ReplayTimeline(replay, glyphs: session.glyphs, columns: session.columns)
  }

  func run(_ blind: BlindReplay?) throws(Fault) -> Int32 {
    session.print(timeline.head)
    guard var blind else {
      for index in replay.moments.indices { session.print(timeline.text(of: index)) }
      session.print(timeline.foot)
      return ExitStatus.done.rawValue
    }
    return try run(&blind)
  }

  private func run(_ blind: inout BlindReplay) throws(Fault) -> Int32 {
    if blind.questions.isEmpty {
      session.print("Nothing in it has an end that could be guessed.\n\n")
    } else {
      let own = try session.journal().by
      guard case .line(let names)? = ask("Who is guessing? Names with commas, or Enter for \(own).")
      else { throw Self.nobodyGuesses }
      blind.join(names)
      if blind.participants.isEmpty { blind.join(own) }
    }
    for index in replay.moments.indices {
      session.print(timeline.text(of: index))
      for question in blind.questions where question.revealed == index {
        let said = blind.said.filter { $0.question == question }.map(\.expectation)
        for line in BlindText.reveal(question, said: said) { print(line, indent: 8) }
      }
      while let (question, person) = blind.pending(at: index) {
        guard try guess(question, person, &blind) else {
          session.print("\nStopped; what was said is kept.\n")
          return ExitStatus.held.rawValue
        }
      }
    }
    session.print(timeline.foot)
    if !blind.questions.isEmpty {
      session.print("\n")
      for line in BlindText.score(blind, by: replay.moments.count) { print(line, indent: 0) }
    }
    return ExitStatus.done.rawValue
  }

  /// A line as wide as the window has room for; into a pipe whole.
  private func print(_ line: StyledText, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    let pieces = session.columns.map { line.wrapped(toColumns: max(1, $0 - indent)) } ?? [line]
    for piece in pieces { session.print("\(margin)\(piece)\n") }
  }

  private static var nobodyGuesses: Fault {
    Fault(
      place: "--blind", what: "nobody said who guesses",
      remedy:
        "Sit at a terminal, or pipe in a line of names and then an answer of each to each question.",
      status: .held)
  }

  /// Asks until the answer can be read; false when nobody answers any more.
  private func guess(
    _ question: BlindQuestion, _ person: String, _ blind: inout BlindReplay
  ) throws(Fault) -> Bool {
    var lead = BlindText.question(question)
    while true {
      guard case .line(let line)? = ask(lead, prompt: "\(person)> ") else { return false }
      guard !line.trimmed.isEmpty else {
        blind.take(nil)
        return true
      }
      do {
        let expectation = try Expectation(line, by: person, on: question)
        _ = try session.journal().append(expectation.draft(on: question), now: session.now)
        blind.take(expectation)
        return true
      } catch let refusal as Refusal {
        lead = StyledText("\(refusal.what). \(refusal.how)")
        // A pipe cannot be asked twice.
        if !session.conversation().isInteractive {
          throw Fault(
            place: person, what: refusal.what, remedy: refusal.how, status: .badData)
        }
      } catch let fault as Fault {
        throw fault
      } catch {
        return false
      }
    }
  }

  private func ask(_ lead: StyledText, prompt: String = "> ") -> LineOutcome? {
    try? session.world.output.flush()
    let conversation = session.conversation()
    if conversation.isInteractive { conversation.say(lead) }
    let outcome = conversation.ask(LinePrompt(prompt, multiline: false))
    if case .line = outcome { return outcome }
    return nil
  }
}
