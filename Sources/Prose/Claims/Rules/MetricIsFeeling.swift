extension ClaimRule {
  /// What it is about has no scale.
  static let metricIsFeeling = ClaimRule(
    id: "metric-is-feeling", reason: .unmeasurable,
    summary:
      "A feeling or a quality needs something that shows it, so that two people count the same.",
    question: {
      "“\($0 ?? "That")” cannot be counted. What would somebody see more or less of, if it were so?"
    },
    verdict: { evidence in
      .refused(evidence.firstSpan(of: [.feeling, .quality]))
    },
    refuses: [
      "Morale improves by Easter.",
      "People will trust the forecast more by the end of the quarter.",
    ],
    passes: [
      "Resignations fall from 6 to 3 by the end of the quarter."
    ])
}
