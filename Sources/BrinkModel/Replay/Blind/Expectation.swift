import Rec
package import Statistics

/// What somebody watching a replay expects to have come of something, and how sure they are.
package struct Expectation: Equatable, Sendable {
  package let person: String
  package let expects: String
  /// 1 to 99.
  package let percent: Int

  package init(_ person: String, expects: String, percent: Int) {
    self.person = person
    self.expects = expects
    self.percent = percent
  }

  /// Reads `70`, `70 %`, `named 60`, `otherwise 7 in 10`, `no 80`; a number alone is for the first choice.
  ///
  /// - Throws: Why it cannot be read, and how to write it.
  package init(_ typed: String, by person: String, on question: BlindQuestion) throws(Refusal) {
    let text = Plain.trimmed(typed)
    let word = text.prefix { $0.isLetter }
    let rest = text.dropFirst(word.count)
    let choices = question.choices
    let meant =
      word.isEmpty
      ? choices.first
      : choices.first { choice in
        choice.split(separator: " ").contains { $0.hasPrefix(word.lowercased()) }
      }
    guard let meant else {
      throw Refusal(
        "`\(word)` is none of: \(choices.joined(separator: ", "))", how: Self.how(question))
    }
    let number = rest.drop { !$0.isNumber }
    guard word.isEmpty || !number.isEmpty else {
      throw Refusal("how sure is missing", how: Self.how(question))
    }
    let chance = word.isEmpty ? text : String(number)
    self.init(person, expects: meant, percent: try ChanceText.percent(chance))
  }

  private static func how(_ question: BlindQuestion) -> String {
    question.about.kind == .decision
      ? "Type how sure you are that it went as planned (70), or: named 60, otherwise 60."
      : "Type how sure you are that it came true (70), or: no 60."
  }

  /// The entry that records it; it says that it was said looking back.
  package func draft(on question: BlindQuestion) -> EntryDraft {
    EntryDraft(
      kind: .expectation,
      fields: [
        Field("About", question.about.id.text), Field("Expects", expects),
        Field(Prediction.percentField, "\(percent)"), Field("Person", person),
        Field(RetroNote.mark, "yes"),
      ])
  }

  /// What it is worth, once the end is known.
  package func forecast(on question: BlindQuestion) -> Forecast {
    Forecast(percent: percent, cameTrue: question.result == expects)
  }
}
