extension ClaimRule {
  /// A word stands where the metric should.
  static let metricIsNobodysNumber = ClaimRule(
    id: "metric-is-nobodys-number", reason: .noMetric,
    summary: "“It” and “the numbers” cannot be counted by somebody else.",
    question: {
      "“\($0 ?? "It")” is not a name. What exactly is counted, and where would I read it?"
    },
    verdict: { evidence in
      guard let span = evidence.firstSpan(of: .unnamed) else { return .passed }
      return .refused(span)
    },
    refuses: [
      "It drops by 20% in the next six sprints.",
      "The numbers go up 10% by the end of May.",
    ],
    passes: [
      "Rollbacks drop by 20% in the next six sprints."
    ])
}
