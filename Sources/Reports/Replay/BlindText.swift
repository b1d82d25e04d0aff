package import BrinkModel
package import DisplayText
import Statistics

/// What is asked and told in a replay in which people guess what came of things.
package enum BlindText {
  /// What is asked: what is at stake, and how to answer.
  package static func question(_ question: BlindQuestion) -> StyledText {
    if question.about.kind == .decision {
      return
        "\("What came of decision \(question.about.id.short)?", .bold) How likely is it that it went as planned? 1 to 99; or: named 60 (it failed as named), otherwise 60."
    }
    return
      "\("“\((question.about["Text"] ?? "").onOneLine)”", .bold): how likely is it that it came true? 1 to 99; or: no 60."
  }

  /// What came of it, and what each had said.
  package static func reveal(
    _ question: BlindQuestion, said: [Expectation]
  ) -> [StyledText] {
    let result = StyledText(
      question.result.onOneLine,
      [Outcome.asPlanned, PredictionResult.yes.rawValue].contains(question.result)
        ? .good : .warning)
    var lines: [StyledText] = [
      "\(question.about.kind.rawValue) \(question.about.id.short, .accent): \(result)"
    ]
    for expectation in said {
      let isRight = expectation.expects == question.result
      let words = "\(expectation.expects) \(expectation.percent) %"
      lines.append(
        "  \(expectation.person.onOneLine, .accent) said \(words): \(isRight ? "it was" : "it was not", isRight ? .good : .warning)"
      )
    }
    return lines
  }

  /// How everybody did, a paragraph each; in the terms of any other forecast.
  package static func score(_ blind: BlindReplay, by moment: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for (person, forecasts) in blind.forecasts(by: moment) where !forecasts.isEmpty {
      lines.append(score(person, Calibration(forecasts)))
    }
    let open = blind.said.count - blind.revealed(by: moment).count
    if lines.isEmpty { lines.append("Nobody's guess was shown its end, so there is no score.") }
    if open > 0 {
      lines.append(
        StyledText(
          "\(open) more \(open == 1 ? "guess is" : "guesses are") kept; the end was not shown.",
          .dim
        ))
    }
    return lines
  }

  private static func score(_ person: String, _ calibration: Calibration) -> StyledText {
    let count = calibration.forecasts.count
    let brier = calibration.brier.map { FixedPoint($0, places: 3).description } ?? "-"
    var line: StyledText =
      "\(person.onOneLine, .accent): \(count) \(count == 1 ? "guess" : "guesses"), Brier score \(brier) (0 is best, always saying 50 % gives 0.250)"
    guard let gap = calibration.overconfidence else { return line + "." }
    let right = FixedPoint.percent(Double(gap.right.hits) / Double(gap.right.total))
    let words = GapText(gap: gap)
    line +=
      "; said \(FixedPoint.percent(gap.confidence)) % on average, right \(right) % of the time: \(words.words), \(words.range) (90 %)."
    if words.mayBeChance { line += " Chance alone may have made this." }
    return line
  }
}
