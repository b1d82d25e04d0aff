extension Rule {
  /// The sentence tells the way back instead of the way it fails.
  static let failureIsRollback = Rule(
    id: "failure-is-rollback", reason: .noFailure,
    summary: "A way back is good to have and says nothing about what to watch.",
    question: { "“\($0 ?? "The way back")” is the way back. What would make you take it?" },
    verdict: { evidence in
      guard evidence.failure.verdict == .missing, let span = evidence.firstSpan(of: .rollback),
        FailureHints(evidence.tokens).contains(.rollback)
      else { return .passed }
      return .refused(evidence.failureSpan ?? span)
    },
    refuses: [
      "Marta owns it and if it goes wrong we roll back.",
      "I own this. Rollback is one click.",
    ],
    passes: [
      "Marta owns it and it fails when the rollback restores yesterday's rows over today's."
    ])
}
