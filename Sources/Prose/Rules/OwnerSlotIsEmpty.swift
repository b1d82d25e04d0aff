extension Rule {
  /// A form was filled in without its owner.
  static let ownerSlotIsEmpty = Rule(
    id: "owner-slot-is-empty", reason: .noOwner,
    summary: "The slot for the owner was left empty.",
    question: { _ in "The place for the owner is empty. Who is it?" },
    verdict: { evidence in
      evidence.owner.kind == .emptySlot ? .refused(evidence.ownerSpan) : .passed
    },
    refuses: [
      "Owner: . Failure: the export drops half of the rows.",
      "owner= fail=the export drops half of the rows",
    ],
    passes: [
      "Owner: Noor. Failure: the export drops half of the rows."
    ])
}
