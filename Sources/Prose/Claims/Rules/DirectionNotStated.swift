extension ClaimRule {
  /// Nothing says which way.
  static let directionNotStated = ClaimRule(
    id: "direction-not-stated", reason: .noDirection,
    summary: "A claim says which way things go, or where they stay.",
    question: { _ in "Which way should it go: up, down, or stay under or over a number?" },
    verdict: { evidence in
      .refused(nil)
    },
    refuses: [
      "Churn is our north star for October."
    ],
    passes: [
      "Churn stays under 3% in October."
    ])
}
