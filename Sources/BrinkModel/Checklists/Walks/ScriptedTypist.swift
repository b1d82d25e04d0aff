/// Somebody who types a checklist's own examples at an even pace and takes the longest way through.
///
/// It measures what a checklist costs, without the thinking: that is what the time is for.
package struct ScriptedTypist: Sendable {
  /// What was asked and typed.
  package struct Script: Equatable, Sendable {
    /// The answers, each in full, as a pipe would give them.
    package var lines: [String] = []
    /// The questions asked, follow-ups included.
    package var questions = 0
    /// Keys pressed, Enter included; an answer that is offered costs one.
    package var keystrokes = 0

    /// At 40 words a minute, a word being five keystrokes.
    package var seconds: Int { (keystrokes * 3 + 9) / 10 }
  }

  private let now: Timestamp
  private let readSentence: SentenceRule

  package init(now: Timestamp, readSentence: @escaping SentenceRule) {
    self.now = now
    self.readSentence = readSentence
  }

  /// The script of one walk; nil when the examples do not lead to its end.
  package func script(of checklist: Checklist) throws(Fault) -> Script? {
    var walk = try Walk(checklist, isInteractive: true, now: now, readSentence: readSentence)
    var script = Script()
    while case .asking(let question) = walk.state {
      guard question.refusal == nil, let answer = answer(to: question, in: walk) else { return nil }
      script.lines.append(answer.line)
      script.questions += 1
      script.keystrokes += answer.typed.count + 1
      walk.apply(.answer(answer.typed.isEmpty ? answer.line : answer.typed), at: now)
    }
    guard case .finished(let finished) = walk.state else { return nil }
    // A drafted message is looked at and accepted with Enter.
    script.keystrokes += finished.message == nil ? 0 : 1
    return script
  }

  private func answer(to question: Question, in walk: Walk) -> (line: String, typed: String)? {
    if !question.prefill.isEmpty { return (question.prefill, "") }
    if question.takesSeveral, !question.choices.isEmpty { return ("all", "all") }
    if question.item == Question.gate { return ("cross", "c") }
    if let choice = longest(of: question.choices, in: walk) { return (choice.text, choice.key) }
    if let example = question.placeholder { return (example, example) }
    return question.canSkip ? ("", "") : nil
  }

  /// The choice after which most is asked; the middle one where that is the same.
  private func longest(of choices: [Choice], in walk: Walk) -> Choice? {
    let lengths = choices.map { choice in
      var after = walk
      after.apply(.answer(choice.text), at: now)
      return switch after.state {
      // What an answer still decides may always be more.
      case .asking(let next): next.of ?? .max
      case .finished: 0
      case .held: -1
      }
    }
    let best = choices.indices.filter { lengths[$0] == lengths.max() }
    return best.isEmpty ? nil : choices[best[best.count / 2]]
  }
}
