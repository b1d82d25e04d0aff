import Statistics

/// `{"kind":"share","k1":8,"n1":20,"k2":6,"n2":20,"drop":0.25}` and what is said to it.
enum ShareAnswer {
  /// The verdict, the chance and the ranges.
  static func members(_ question: Question) throws(JSONMistake) -> [(name: String, value: String)] {
    let target = try target(question)
    let window = try share(question, "k2", "n2")
    let baseline: Share? =
      switch target {
      case .atLeast, .atMost, .exactly: nil
      case .drop, .rise, .dropBy, .riseBy: try share(question, "k1", "n1")
      }
    let claim = ShareClaim(target, baseline: baseline)
    let literal = claim.literal(window)
    let evidence = claim.evidence(window)
    return [
      ("literal", AnswerText.literal(literal)),
      ("p", AnswerText.number(evidence.probability ?? chance(target, baseline, window))),
      ("evidence", AnswerText.evidence(evidence.evidence)),
      ("wilson90", AnswerText.range(evidence.share90)),
      ("newcombe90", AnswerText.range(evidence.difference90)),
    ] + AnswerText.why([literal.reason, evidence.evidence.reason])
  }

  /// The formula has a value where a baseline without hits leaves the claim without a verdict.
  private static func chance(_ target: ShareTarget, _ baseline: Share?, _ window: Share) -> Double?
  {
    guard let baseline, max(baseline.total, window.total) < CountClaim.mostEvents else {
      return nil
    }
    let shares = ShareComparison(baseline: baseline, window: window)
    return switch target {
    case .drop(let drop): shares.probability(ratioAtMost: 1 - drop.value)
    case .rise(let rise): 1 - shares.probability(ratioAtMost: 1 + rise.value)
    case .dropBy, .riseBy, .atLeast, .atMost, .exactly: nil
    }
  }

  private static func target(_ question: Question) throws(JSONMistake) -> ShareTarget {
    let one = Fraction(1)
    var targets: [ShareTarget] = []
    if let share = try question.share("drop", upTo: one) { targets.append(.drop(share)) }
    if let share = try question.share("rise") { targets.append(.rise(share)) }
    if let share = try question.share("drop_points", upTo: one) { targets.append(.dropBy(share)) }
    if let share = try question.share("rise_points", upTo: one) { targets.append(.riseBy(share)) }
    if let share = try question.share("at_least", upTo: one) { targets.append(.atLeast(share)) }
    if let share = try question.share("at_most", upTo: one) { targets.append(.atMost(share)) }
    guard targets.count == 1 else {
      throw JSONMistake(
        "a share has one of drop, rise, drop_points, rise_points, at_least and at_most")
    }
    return targets[0]
  }

  private static func share(
    _ question: Question, _ hits: String, _ total: String
  ) throws(JSONMistake) -> Share {
    let (k, n) = (try question.count(hits), try question.count(total))
    guard n > 0, k <= n else { throw JSONMistake("\(hits) has to be at most \(total), above 0") }
    return Share(hits: k, of: n)
  }
}
