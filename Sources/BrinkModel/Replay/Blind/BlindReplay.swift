package import Statistics

/// A replay in which people say what they expect before they are shown what came: a value.
package struct BlindReplay: Sendable {
  package let questions: [BlindQuestion]
  package private(set) var participants: [String] = []
  /// What was said, in the order in which it was said.
  package private(set) var said: [(question: BlindQuestion, expectation: Expectation)] = []
  /// Whose turn it is on which question; both run on.
  private var question = 0
  private var turn = 0

  package init(_ replay: Replay) {
    questions = BlindQuestion.all(in: replay)
  }

  /// Takes the names typed, separated by commas; none leaves things as they are.
  package mutating func join(_ typed: String) {
    for name in typed.split(separator: ",") {
      let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty, !participants.contains(words) { participants.append(words) }
    }
  }

  /// What is to be answered before the replay may go past that moment, and by whom.
  package func pending(at moment: Int) -> (question: BlindQuestion, person: String)? {
    guard participants.indices.contains(turn), questions.indices.contains(question),
      questions[question].asked <= moment
    else { return nil }
    return (questions[question], participants[turn])
  }

  /// The last moment that may be shown: the next question is asked there.
  package var furthest: Int {
    questions.indices.contains(question) ? questions[question].asked : .max
  }

  /// Takes the answer of whoever's turn it is; nil where they would rather not say.
  package mutating func take(_ expectation: Expectation?) {
    guard questions.indices.contains(question) else { return }
    if let expectation { said.append((questions[question], expectation)) }
    turn += 1
    guard turn >= participants.count else { return }
    turn = 0
    question += 1
  }

  /// What was said on the questions whose end is on show.
  package func revealed(by moment: Int) -> [(question: BlindQuestion, expectation: Expectation)] {
    said.filter { $0.question.revealed <= moment }
  }

  /// What each said and what came of it, in the order in which they joined.
  package func forecasts(by moment: Int) -> [(person: String, forecasts: [Forecast])] {
    let shown = revealed(by: moment)
    return participants.map { person in
      (
        person,
        shown.filter { $0.expectation.person == person }
          .map { $0.expectation.forecast(on: $0.question) }
      )
    }
  }
}
