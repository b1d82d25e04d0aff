extension Rule {
  /// The sentence says that it cannot fail.
  static let failureIsDenied = Rule(
    id: "failure-is-denied", reason: .noFailure,
    summary: "Everything that is worth a sentence can fail.",
    question: { "“\($0 ?? "It cannot fail")”. If it did all the same, what would have happened?" },
    verdict: { evidence in
      guard evidence.failure.verdict == .missing,
        !FailureHints(evidence.tokens).isDisjoint(with: [.denied, .emptySlot])
      else { return .passed }
      return .refused(evidence.failureSpan ?? evidence.firstSpan(of: [.negation, .placeholder]))
    },
    refuses: [
      "Marta owns it and it cannot fail.",
      "Owner: Marta. Failure: n/a.",
    ],
    passes: [
      "Marta owns it and it fails when nobody can log in."
    ])
}
