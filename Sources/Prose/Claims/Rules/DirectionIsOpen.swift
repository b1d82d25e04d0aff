extension ClaimRule {
  /// It moves, but nobody says where.
  static let directionIsOpen = ClaimRule(
    id: "direction-is-open", reason: .noDirection,
    summary: "“Changes by 5%” comes true either way.",
    question: { "“\($0 ?? "Changes")”: which way, up or down?" },
    verdict: { evidence in
      guard let span = evidence.firstSpan(of: .change) else { return .passed }
      return .refused(span)
    },
    refuses: [
      "Error rate changes by 5% in the next two weeks.",
      "Bed occupancy shifts by 5% by the end of the winter.",
    ],
    passes: [
      "Error rate drops by 5% in the next two weeks."
    ])
}
