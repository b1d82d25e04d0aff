import Statistics

/// `{"kind":"count","k1":40,"n1":20,"k2":27,"n2":20,"drop":0.25}` and what is said to it.
enum CountAnswer {
  /// The verdict, the chance and the range; without `k2` what can be said when a claim is locked.
  static func members(_ question: Question) throws(JSONMistake) -> [(name: String, value: String)] {
    let (n1, n2) = try cycles(question)
    let baseline = Tally(events: try question.count("k1"), cycles: n1)
    let target = try target(question)
    let claim = CountClaim(target, baseline: baseline, cycles: n2)
    var members: [(name: String, value: String)] = []
    var reasons: [String?] = []
    if question.has("k2") {
      let events = try question.count("k2")
      let literal = claim.literal(events)
      let found = claim.evidence(events)
      reasons = [literal.reason, found.evidence.reason]
      let (chance, range) =
        found.probability == nil ? formulas(claim, events) : (found.probability, found.ratio90)
      members = [
        ("literal", AnswerText.literal(literal)),
        ("p", AnswerText.number(chance)),
        ("range90", AnswerText.range(range)),
        ("evidence", AnswerText.evidence(found.evidence)),
      ]
    }
    members.append(("luck_pass", AnswerText.number(claim.luckPass)))
    members.append(bound(claim))
    if !question.has("k2") {
      let (ratio, reason) = detectable(claim)
      members.append(("detectable_ratio", AnswerText.number(ratio)))
      reasons.append(reason)
    }
    return members + AnswerText.why(reasons)
  }

  private static func target(_ question: Question) throws(JSONMistake) -> CountTarget {
    switch (try question.share("drop", upTo: Fraction(1)), try question.share("rise")) {
    case (let drop?, nil): return .drop(drop)
    case (nil, let rise?): return .rise(rise)
    default: throw JSONMistake("a count has either drop or rise")
    }
  }

  /// n1 and n2 as whole numbers: only their ratio matters, so parts of cycles are scaled away.
  private static func cycles(_ question: Question) throws(JSONMistake) -> (Int, Int) {
    let n1 = try question.exact("n1")
    let n2 = try question.exact("n2")
    guard n1 > Fraction(0), n2 > Fraction(0) else {
      throw JSONMistake("n1 and n2 have to be above 0")
    }
    if n1.denominator == 1, n2.denominator == 1 { return (n1.numerator, n2.numerator) }
    let (first, overflowsFirst) = n1.numerator.multipliedReportingOverflow(by: n2.denominator)
    let (second, overflowsSecond) = n2.numerator.multipliedReportingOverflow(by: n1.denominator)
    guard !overflowsFirst, !overflowsSecond else { throw JSONMistake("n1 or n2 is too long") }
    return (first, second)
  }

  /// What the formulas say where the verdict on them is withheld: they have values there too.
  private static func formulas(_ claim: CountClaim, _ events: Int) -> (Double?, Interval?) {
    guard let baseline = claim.baseline, max(events, baseline.events) < CountClaim.mostEvents
    else { return (nil, nil) }
    let ratio = RateRatio(baseline: baseline, window: Tally(events: events, cycles: claim.cycles))
    let chance: Double? =
      switch claim.target {
      case .drop(let drop): Fraction(1).subtracting(drop).map(ratio.probability(atMost:))
      case .rise(let rise): Fraction(1).adding(rise).map(ratio.probability(atLeast:))
      case .atMost, .atLeast, .exactly: nil
      }
    return (chance, ratio.range90)
  }

  /// The most events that pass a drop, or the fewest that pass a rise.
  private static func bound(_ claim: CountClaim) -> (name: String, value: String) {
    let accepted = claim.accepted
    if case .rise = claim.target {
      guard case .between(let least, _) = accepted else { return ("min_k2", "null") }
      return ("min_k2", "\(least)")
    }
    return switch accepted {
    case .between(_, let most?): ("max_k2", "\(most)")
    // No events are at most any share of none.
    case .undefined(.emptyBaseline): ("max_k2", "0")
    case .between, .none, .undefined: ("max_k2", "null")
    }
  }

  private static func detectable(_ claim: CountClaim) -> (Double?, String?) {
    switch claim.detectable {
    case .ratio(let ratio): (ratio, nil)
    case .none: (nil, "not even a drop to nothing would show as supported")
    case .undefined(let reason): (nil, reason.words)
    }
  }
}
