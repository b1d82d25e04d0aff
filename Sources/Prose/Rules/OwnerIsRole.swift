extension Rule {
  /// A post without a name stands in the owner slot.
  static let ownerIsRole = Rule(
    id: "owner-is-role", reason: .vagueOwner,
    summary: "A post changes hands; a name does not.",
    question: { "Who is “\($0 ?? "that")”, by name?" },
    verdict: { evidence in
      evidence.owner.kind == .role ? .refused(evidence.ownerSpan) : .passed
    },
    refuses: [
      "The CTO decides, and it fails if the export drops half of the rows.",
      "my manager signs off; risk is that the export drops half of the rows",
    ],
    passes: [
      "Our CTO, Ingrid, decides, and it fails if the export drops half of the rows.",
      "Ingrid decides, and it fails if the export drops half of the rows.",
    ])
}
