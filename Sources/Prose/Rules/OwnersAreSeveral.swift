extension Rule {
  /// Two or more people share the owner slot.
  static let ownersAreSeveral = Rule(
    id: "owners-are-several", reason: .vagueOwner,
    summary: "Two owners wait for each other.",
    question: { "“\($0 ?? "Both")” are two. Which one of them has the last word?" },
    verdict: { evidence in
      evidence.owner.kind == .several ? .refused(evidence.ownerSpan) : .passed
    },
    refuses: [
      "Noor and Tomasz own it, and it fails if the export drops half of the rows.",
      "owner: Noor/Tomasz, fails if the export drops half of the rows",
      "Noor or Tomasz decides; the export drops half of the rows",
    ],
    passes: [
      "Noor owns it after talking to Tomasz, and it fails if the export drops half of the rows."
    ])
}
