extension Rule {
  /// Nothing is said about failing.
  static let failureNotStated = Rule(
    id: "failure-not-stated", reason: .noFailure,
    summary: "No way of failing can be read in the sentence.",
    question: { _ in "How does it fail? One thing somebody would see." },
    verdict: { evidence in
      evidence.failure.verdict == .missing ? .refused(nil) : .passed
    },
    refuses: [
      "Marta owns it.",
      "Marta decides on the new price list on Monday.",
    ],
    passes: [
      "Marta owns it; the export drops half of the rows."
    ])
}
