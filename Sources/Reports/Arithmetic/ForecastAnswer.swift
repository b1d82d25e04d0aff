import Statistics

/// `{"kind":"forecasts","p":[70,90],"o":[1,0]}` and what is said to it.
enum ForecastAnswer {
  /// The scores; the parts of the Brier score go by distinct forecast.
  static func members(_ question: Question) throws(JSONMistake) -> [(name: String, value: String)] {
    let calibration = Calibration(try forecasts(question))
    let isEmpty = calibration.forecasts.isEmpty
    let brier = calibration.brier
    let logScore = calibration.logScore
    let murphy = calibration.murphy
    let gap = calibration.overconfidence
    return [
      ("brier", AnswerText.number(brier)), ("log_score", AnswerText.number(logScore)),
      ("rel", AnswerText.number(murphy?.reliability)),
      ("res", AnswerText.number(murphy?.resolution)),
      ("unc", AnswerText.number(murphy?.uncertainty)), ("gap", AnswerText.number(gap?.gap)),
      ("gap90", AnswerText.range(gap?.range90)),
    ]
      + AnswerText.why([
        isEmpty ? "there are no forecasts" : nil,
        !isEmpty && logScore == nil ? "a forecast of 0 or 100 was wrong" : nil,
        !isEmpty && gap == nil ? "every forecast says 50" : nil,
      ])
  }

  private static func forecasts(_ question: Question) throws(JSONMistake) -> [Forecast] {
    let percents = try question.numbers("p")
    let outcomes = try question.elements("o")
    guard percents.count == outcomes.count else {
      throw JSONMistake("p has \(percents.count) values and o has \(outcomes.count)")
    }
    var forecasts: [Forecast] = []
    for (percent, outcome) in zip(percents, outcomes) {
      guard percent.denominator == 1, (0...100).contains(percent.numerator) else {
        throw JSONMistake("p has to be whole percents, 0 to 100")
      }
      forecasts.append(
        Forecast(percent: percent.numerator, cameTrue: try cameTrue(outcome, question)))
    }
    return forecasts
  }

  private static func cameTrue(
    _ outcome: JSONValue, _ question: Question
  ) throws(JSONMistake) -> Bool {
    if case .truth(let truth) = outcome { return truth }
    let number = try question.exact(outcome, "o")
    guard number == Fraction(0) || number == Fraction(1) else {
      throw JSONMistake("o has to be 0 or 1")
    }
    return number == Fraction(1)
  }
}
