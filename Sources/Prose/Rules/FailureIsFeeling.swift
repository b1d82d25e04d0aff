extension Rule {
  /// The failure is how people feel about it.
  static let failureIsFeeling = Rule(
    id: "failure-is-feeling", reason: .vagueFailure,
    summary: "Feelings follow an event; the event is what to name.",
    question: { "“\($0 ?? "")”: what happened just before they felt that?" },
    verdict: { evidence in
      guard evidence.failure.verdict == .vague,
        evidence.clause.contains(where: { $0.has(.feeling) })
      else { return .passed }
      return .refused(evidence.failureSpan)
    },
    refuses: [
      "Marta owns it and it fails if customers are unhappy."
    ],
    passes: [
      "Marta owns it and it fails if customers cancel because the bill shows last year's price."
    ])
}
