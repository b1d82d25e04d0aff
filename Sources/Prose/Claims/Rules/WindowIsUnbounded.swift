extension ClaimRule {
  /// A time without an end.
  static let windowIsUnbounded = ClaimRule(
    id: "window-is-unbounded", reason: .noWindow,
    summary: "What comes true “eventually” can never be false.",
    question: { "“\($0 ?? "Eventually")” has no last day. By when can it be proved wrong?" },
    verdict: { evidence in
      guard let span = evidence.firstSpan(of: .unbounded) else { return .passed }
      return .refused(span)
    },
    refuses: [
      "Rollbacks drop by 20% eventually.",
      "Sooner or later attendance reaches 92%.",
    ],
    passes: [
      "Rollbacks drop by 20% in the next six sprints."
    ])
}
