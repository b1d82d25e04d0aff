extension ClaimRule {
  /// No number decides it.
  static let thresholdNotStated = ClaimRule(
    id: "threshold-not-stated", reason: .noThreshold,
    summary: "Without a number, any change at all would prove it.",
    question: { _ in "From what number on would you call it true?" },
    verdict: { evidence in
      .refused(nil)
    },
    refuses: [
      "Support load goes down in the next quarter."
    ],
    passes: [
      "Support load goes down 10% in the next quarter.",
      "On-call hours are lower this month than last month.",
    ])
}
