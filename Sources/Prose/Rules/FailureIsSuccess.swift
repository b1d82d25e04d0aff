extension Rule {
  /// The sentence tells how well it goes.
  static let failureIsSuccess = Rule(
    id: "failure-is-success", reason: .noFailure,
    summary: "How it succeeds does not say how it fails.",
    question: { "“\($0 ?? "That")” is how it goes well. How would it go wrong?" },
    verdict: { evidence in
      guard evidence.failure.verdict == .missing, let span = evidence.firstSpan(of: .good) else {
        return .passed
      }
      return .refused(evidence.failureSpan ?? span)
    },
    refuses: [
      "Marta owns it; all tests are green.",
      "Marta owns it, and success means every clinic has its roster.",
    ],
    passes: [
      "Marta owns it; all tests are green but the export drops half of the rows."
    ])
}
