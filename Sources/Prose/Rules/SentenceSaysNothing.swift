extension Rule {
  static let sentenceSaysNothingOwner = sentenceSaysNothing(
    .noOwner, asking: "Who owns this decision? One name, or “I”.")

  static let sentenceSaysNothingFailure = sentenceSaysNothing(
    .noFailure, asking: "How does it fail? One thing somebody would see.")

  /// There are no words, or only filler.
  private static func sentenceSaysNothing(_ reason: Reason, asking question: String) -> Rule {
    Rule(
      id: "sentence-says-nothing", reason: reason,
      summary: "Filler is not an answer.",
      question: { _ in question },
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
}
