extension ClaimRule {
  /// There is no word in it.
  static let claimSaysNothing = ClaimRule(
    id: "claim-says-nothing", reason: .noMetric,
    summary: "An empty line claims nothing.",
    question: { _ in "What will be different, by how much, and by when?" },
    verdict: { evidence in
      evidence.scene.tokens.contains { $0.kind != .mark } ? .passed : .refused(nil)
    },
    refuses: [
      "",
      "…",
    ],
    passes: [
      "Rollbacks drop by 20% in the next six sprints."
    ])
}
