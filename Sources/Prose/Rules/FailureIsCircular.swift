extension Rule {
  /// The failure says no more than that it fails.
  static let failureIsCircular = Rule(
    id: "failure-is-circular", reason: .vagueFailure,
    summary: "Failing is what has to be told, so it cannot be the telling.",
    question: {
      "“\($0 ?? "It fails")” says that it fails. What would you see first when it does?"
    },
    verdict: { evidence in
      guard evidence.failure.verdict == .vague else { return .passed }
      let fails = evidence.clause.contains { $0.has(.failVerb) || $0.has(.failNoun) }
      let vague = evidence.clause.contains { $0.has([.vagueAmount, .feeling]) }
      return fails && !vague ? .refused(evidence.failureSpan) : .passed
    },
    refuses: [
      "Marta owns it and it fails if it fails.",
      "Marta decides on the rollout; it fails if the rollout fails.",
    ],
    passes: [
      "Marta decides on the rollout; it fails if the rollout wipes the saved carts."
    ])
}
