import Statistics

/// `{"kind":"duration","baseline":[…],"window":[…],"drop":0.25}` and what is said to it.
enum DurationAnswer {
  /// The verdict on the medians, the rank test against the claim, and how the values lie.
  static func members(_ question: Question) throws(JSONMistake) -> [(name: String, value: String)] {
    let baseline = try sample(question, "baseline")
    let window = try sample(question, "window")
    let target = try target(question)
    let claim = DurationClaim(target, baseline: baseline)
    let literal = claim.literal(window)
    let evidence = claim.evidence(window)
    let test = evidence.test
    let hasZero = evidence.location?.scale == .difference
    let ratio = hasZero ? nil : evidence.location
    let difference = HodgesLehmann(baseline: baseline, window: window, scale: .difference)
    return [
      ("literal", AnswerText.literal(literal)),
      ("evidence", AnswerText.evidence(evidence.evidence)),
      ("ratio", AnswerText.number(ratio?.estimate)),
      ("interval", AnswerText.range(ratio?.interval)),
      ("difference", AnswerText.number(difference?.estimate)),
      ("difference_interval", AnswerText.range(difference?.interval)),
      ("confidence", AnswerText.number(difference?.confidence)),
      ("w", AnswerText.number(test?.statistic)),
      ("p_less", AnswerText.number(test?.less)),
      ("p_greater", AnswerText.number(test?.greater)),
      ("method", JSONText.string(method(test))),
    ]
      + AnswerText.why([
        literal.reason, evidence.evidence.reason,
        hasZero ? "with a value of 0 there are differences only, no ratio" : nil,
        difference == nil ? "over \(HodgesLehmann.limit) pairs of values" : nil,
      ])
  }

  private static func method(_ test: MannWhitney?) -> String {
    switch test?.method {
    case .exact: "exact"
    case .normalApproximation: "normal approximation"
    case nil: "none"
    }
  }

  /// Without either, the window is tested against the baseline as it is.
  private static func target(_ question: Question) throws(JSONMistake) -> DurationTarget {
    switch (try question.share("drop", upTo: Fraction(1)), try question.share("rise")) {
    case (let drop?, nil): return .drop(drop)
    case (nil, let rise?): return .rise(rise)
    case (nil, nil): return .drop(Fraction(0))
    case (.some, .some): throw JSONMistake("a duration has either drop or rise")
    }
  }

  private static func sample(_ question: Question, _ name: String) throws(JSONMistake) -> Sample {
    guard let sample = Sample(try question.numbers(name)) else {
      throw JSONMistake("\(name) has a number below 0, or numbers too far apart")
    }
    guard sample.count > 0 else { throw JSONMistake("\(name) has no values") }
    return sample
  }
}
