extension Rule {
  /// No person is named at all.
  static let ownerNotNamed = Rule(
    id: "owner-not-named", reason: .noOwner,
    summary: "No owner can be read in the sentence.",
    question: { _ in "Who owns this decision? One name, or “I”." },
    verdict: { evidence in
      evidence.owner.kind == .absent ? .refused(nil) : .passed
    },
    refuses: [
      "It was decided last week, and it fails if the export drops half of the rows.",
      "It fails if the export drops half of the rows.",
    ],
    passes: [
      "It was decided by Marta last week, and it fails if the export drops half of the rows."
    ])
}
