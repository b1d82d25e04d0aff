extension Rule {
  /// Somebody is named, but not as the owner.
  static let ownerOnlyMentioned = Rule(
    id: "owner-only-mentioned", reason: .noOwner,
    summary: "Whoever announced, found or wrote it does not own it for that.",
    question: { "“\($0 ?? "")” is mentioned, but does not own it here. Who does?" },
    verdict: { evidence in
      guard evidence.owner.kind == .absent, let first = evidence.mentioned.first else {
        return .passed
      }
      return .refused(evidence.span(first.first, first.last))
    },
    refuses: [
      "Marta announced it on Friday; it fails if the export drops half of the rows.",
      "Thanks to Marta for the slides; it fails if the export drops half of the rows.",
    ],
    passes: [
      "Marta announced it and owns it; it fails if the export drops half of the rows."
    ])
}
