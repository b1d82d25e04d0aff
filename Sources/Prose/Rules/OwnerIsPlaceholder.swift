extension Rule {
  /// A placeholder stands in the owner slot.
  static let ownerIsPlaceholder = Rule(
    id: "owner-is-placeholder", reason: .vagueOwner,
    summary: "A placeholder is a promise to think later.",
    question: { "“\($0 ?? "TBD")” stands where a name belongs. Who is it today?" },
    verdict: { evidence in
      evidence.owner.kind == .placeholder ? .refused(evidence.ownerSpan) : .passed
    },
    refuses: [
      "Owner: TBD. Failure: the export drops half of the rows.",
      "owner tbc; it fails if the export drops half of the rows",
    ],
    passes: [
      "Owner: Noor. Failure: the export drops half of the rows."
    ])
}
