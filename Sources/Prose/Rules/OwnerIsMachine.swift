extension Rule {
  /// A program stands in the owner slot.
  static let ownerIsMachine = Rule(
    id: "owner-is-machine", reason: .vagueOwner,
    summary: "A program cannot answer for anything.",
    question: { "“\($0 ?? "It")” cannot answer for it. Which person does?" },
    verdict: { evidence in
      evidence.owner.kind == .bot ? .refused(evidence.ownerSpan) : .passed
    },
    refuses: [
      "The release bot decides and it fails if the export drops half of the rows."
    ],
    passes: [
      "The release bot opens the ticket but Noor decides, and it fails if the export drops half of the rows."
    ])
}
