extension Rule {
  /// The writer hides in a `we`.
  static let ownerIsWe = Rule(
    id: "owner-is-we", reason: .vagueOwner,
    summary: "Where everybody owns it, nobody does.",
    question: { "“\($0 ?? "We")” is more than one. Is it you? If not, who?" },
    verdict: { evidence in
      evidence.owner.kind == .we ? .refused(evidence.ownerSpan) : .passed
    },
    refuses: [
      "We own it and it fails when the export drops half of the rows.",
      "it's on us, the export drops half of the rows",
    ],
    passes: [
      "I own it and it fails when the export drops half of the rows.",
      "We all argued, but Tomasz decides; it fails when the export drops half of the rows.",
    ])
}
