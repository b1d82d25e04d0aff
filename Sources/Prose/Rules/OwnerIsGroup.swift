extension Rule {
  /// A team, department or committee stands in the owner slot.
  static let ownerIsGroup = Rule(
    id: "owner-is-group", reason: .vagueOwner,
    summary: "A group cannot be asked afterwards; one person in it can.",
    question: { "“\($0 ?? "")” is a group. Which one person answers for it?" },
    verdict: { evidence in
      evidence.owner.kind == .group ? .refused(evidence.ownerSpan) : .passed
    },
    refuses: [
      "The platform team owns it and it fails if the export drops half of the rows.",
      "legal decides; the export drops half of the rows",
      "Owner: @infra-squad. Failure: the export drops half of the rows.",
    ],
    passes: [
      "Marta owns it and it fails if the export drops half of the rows.",
      "The platform team runs it but Marta owns it, and it fails if the export drops half of the rows.",
    ])
}
