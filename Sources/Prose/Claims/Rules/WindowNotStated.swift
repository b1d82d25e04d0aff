extension ClaimRule {
  /// No word about when.
  static let windowNotStated = ClaimRule(
    id: "window-not-stated", reason: .noWindow,
    summary: "Without an end there is no day on which it is false.",
    question: { _ in "By when, or over how many cycles?" },
    verdict: { evidence in
      .refused(nil)
    },
    refuses: [
      "P99 latency drops by 20%."
    ],
    passes: [
      "P99 latency drops by 20% by the end of June."
    ])
}
