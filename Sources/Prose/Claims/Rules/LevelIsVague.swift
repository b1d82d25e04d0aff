extension ClaimRule {
  /// A level that everybody draws elsewhere.
  static let levelIsVague = ClaimRule(
    id: "level-is-vague", reason: .noDirection,
    summary: "“Acceptable” is decided afterwards, by whoever is tired first.",
    question: { "From which number on is it “\($0 ?? "good")”?" },
    verdict: { evidence in
      guard let span = evidence.firstSpan(of: .vagueLevel) else { return .passed }
      return .refused(span)
    },
    refuses: [
      "Error rate is acceptable by the end of Q2.",
      "Queue depth stays reasonable for the next two weeks.",
    ],
    passes: [
      "Error rate is under 2% by the end of Q2."
    ])
}
