extension Rule {
  /// The failure could be anything.
  static let failureIsVague = Rule(
    id: "failure-is-vague", reason: .vagueFailure,
    summary: "Something, issues, some impact: nobody could tell it from a good day.",
    question: { "“\($0 ?? "It")” could be anything. What breaks first, and who notices?" },
    verdict: { evidence in
      evidence.failure.verdict == .vague ? .refused(evidence.failureSpan) : .passed
    },
    refuses: [
      "Marta owns it and it fails if something unexpected happens.",
      "Marta decides; there could be some issues in one or more areas.",
    ],
    passes: [
      "Marta owns it and it fails if the export drops half of the rows."
    ])
}
