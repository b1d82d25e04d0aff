extension ClaimRule {
  /// Nothing says what is counted.
  static let metricNotNamed = ClaimRule(
    id: "metric-not-named", reason: .noMetric,
    summary: "A number of what? A claim names what is counted.",
    question: { _ in "What is counted? Name it, and where it can be read." },
    verdict: { evidence in
      .refused(nil)
    },
    refuses: [
      "From 40 to 30 by the end of June.",
      "At least 80% by the end of the year.",
    ],
    passes: [
      "Reopened tickets go from 40 to 30 by the end of June."
    ])
}
