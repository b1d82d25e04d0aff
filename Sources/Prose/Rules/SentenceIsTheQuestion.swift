extension Rule {
  /// The question was pasted back as its own answer.
  static let sentenceIsTheQuestionOwner = Rule(
    id: "sentence-is-the-question", reason: .noOwner,
    summary: "The question is not its answer.",
    question: { _ in "That is the question. Who owns this decision?" },
    verdict: { evidence in evidence.repeatsTheQuestion ? .refused(nil) : .passed },
    refuses: [
      "Who owns this decision, and how does it fail?",
      "One sentence: who owns this decision, and how does it fail?",
    ],
    passes: [
      "Who owns this decision? Noor. How does it fail? The export drops half of the rows."
    ])

  /// The question was pasted back as its own answer.
  static let sentenceIsTheQuestionFailure = Rule(
    id: "sentence-is-the-question", reason: .noFailure,
    summary: "The question is not its answer.",
    question: { _ in "That is the question. How does it fail?" },
    verdict: { evidence in evidence.repeatsTheQuestion ? .refused(nil) : .passed },
    refuses: [
      "Who owns this decision, and how does it fail?",
      "One sentence: who owns this decision, and how does it fail?",
    ],
    passes: [
      "Who owns this decision? Noor. How does it fail? The export drops half of the rows."
    ])
}
