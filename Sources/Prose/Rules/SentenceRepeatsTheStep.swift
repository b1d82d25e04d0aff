extension Rule {
  /// The step itself was pasted as the sentence about it.
  static let sentenceRepeatsTheStepOwner = Rule(
    id: "sentence-repeats-the-step", reason: .noOwner,
    summary: "What is about to be done says neither who owns it nor how it fails.",
    question: { _ in "That is the step. Who owns it?" },
    verdict: { evidence in evidence.repeatsTheStep ? .refused(nil) : .passed },
    refuses: [],
    passes: [
      "Noor owns it; the export drops half of the rows."
    ])

  /// The step itself was pasted as the sentence about it.
  static let sentenceRepeatsTheStepFailure = Rule(
    id: "sentence-repeats-the-step", reason: .noFailure,
    summary: "What is about to be done says neither who owns it nor how it fails.",
    question: { _ in "That is the step. How does it fail?" },
    verdict: { evidence in evidence.repeatsTheStep ? .refused(nil) : .passed },
    refuses: [],
    passes: [
      "Noor owns it; the export drops half of the rows."
    ])
}
