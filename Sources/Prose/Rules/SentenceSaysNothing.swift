extension Rule {
  /// There are no words, or only filler.
  static let sentenceSaysNothingOwner = Rule(
    id: "sentence-says-nothing", reason: .noOwner,
    summary: "Filler is not an answer.",
    question: { _ in "Who owns this decision? One name, or “I”." },
    verdict: { evidence in evidence.saysNothing ? .refused(nil) : .passed },
    refuses: [
      "asdf asdf",
      "lorem ipsum dolor sit amet",
      "...",
      "x",
    ],
    passes: [
      "Noor: the export drops half of the rows."
    ])

  /// There are no words, or only filler.
  static let sentenceSaysNothingFailure = Rule(
    id: "sentence-says-nothing", reason: .noFailure,
    summary: "Filler is not an answer.",
    question: { _ in "How does it fail? One thing somebody would see." },
    verdict: { evidence in evidence.saysNothing ? .refused(nil) : .passed },
    refuses: [
      "asdf asdf",
      "lorem ipsum dolor sit amet",
      "...",
      "x",
    ],
    passes: [
      "Noor: the export drops half of the rows."
    ])
}
