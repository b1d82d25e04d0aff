extension Rule {
  /// The failure is said to be written in another place.
  static let failureIsElsewhere = Rule(
    id: "failure-is-elsewhere", reason: .noFailure,
    summary: "A pointer cannot be read at the moment of crossing.",
    question: { "You point to “\($0 ?? "another place")”. In a few words: what does it say?" },
    verdict: { evidence in
      guard evidence.failure.verdict == .missing,
        let span = evidence.firstSpan(of: .elsewhere),
        FailureHints(evidence.tokens).contains(.elsewhere)
      else { return .passed }
      return .refused(evidence.failureSpan ?? span)
    },
    refuses: [
      "Marta owns it; see the runbook for how it fails."
    ],
    passes: [
      "Marta owns it; it fails when the runbook names a host that is gone."
    ])
}
