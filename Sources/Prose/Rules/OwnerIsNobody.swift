extension Rule {
  /// The sentence says that nobody owns it.
  static let ownerIsNobody = Rule(
    id: "owner-is-nobody", reason: .noOwner,
    summary: "Saying that nobody owns it is honest, and a reason to wait.",
    question: { _ in "Nobody owns it yet. Who could, before you go on?" },
    verdict: { evidence in
      evidence.owner.kind == .nobody ? .refused(evidence.ownerSpan) : .passed
    },
    refuses: [
      "Nobody owns this, and it fails if the export drops half of the rows.",
      "owner: none, failure: the export drops half of the rows",
    ],
    passes: [
      "Nobody but Noor owns this, and it fails if the export drops half of the rows."
    ])
}
