extension ClaimRule {
  /// A start, but no end.
  static let windowHasNoEnd = ClaimRule(
    id: "window-has-no-end", reason: .noWindow,
    summary: "“After the rollout” says when to begin to look, not when to stop.",
    question: { "“\($0 ?? "That")” is a start. How long after it will you look?" },
    verdict: { evidence in
      let tokens = evidence.scene.tokens
      let starts: Set<String> = ["after", "once", "when", "whenever", "since", "if"]
      guard
        let first = tokens.indices.first(where: {
          tokens[$0].isOne(of: starts) && !evidence.parts.covers($0)
        })
      else { return .passed }
      let rest = tokens[first...].prefix(12).prefix { $0.kind != .mark }
      return .refused(evidence.scene.span(first..<rest.endIndex))
    },
    refuses: [
      "Build failures drop by 20% after the upgrade.",
      "Once the cupboards are relabelled, missed doses fall to zero.",
    ],
    passes: [
      "Build failures drop by 20% in the four weeks after the upgrade."
    ])
}
