extension Rule {
  /// Somebody without a name stands in the owner slot.
  static let ownerIsSomeone = Rule(
    id: "owner-is-someone", reason: .vagueOwner,
    summary: "Somebody is not a name.",
    question: { "“\($0 ?? "Somebody")”: what is the name?" },
    verdict: { evidence in
      evidence.owner.kind == .indefinite ? .refused(evidence.ownerSpan) : .passed
    },
    refuses: [
      "Someone in finance owns it, and it fails if the export drops half of the rows.",
      "whoever is on call decides; the export drops half of the rows",
    ],
    passes: [
      "Ayaan in finance owns it, and it fails if the export drops half of the rows."
    ])
}
