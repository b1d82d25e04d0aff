extension ClaimCaution {
  /// A condition that can be read into any failure.
  static let escapeWords = ClaimCaution(
    id: "escape-words",
    summary: "“If done properly” turns every miss into a matter of how it was done.",
    remark: { "“\($0 ?? "Properly")” can excuse any result. How would you know that it was done?" },
    find: { evidence in
      let scene = evidence.scene
      let escapes: Set<String> = [
        "properly", "consistently", "correctly", "feasible", "possible", "seriously", "reasonable",
        "ideally", "permitting",
      ]
      let index = scene.tokens.indices.first { scene.tokens[$0].isOne(of: escapes) }
      return index.flatMap { scene.span($0..<($0 + 1)) }.map { .warned($0) } ?? .silent
    },
    warns: [
      "If applied consistently, rollbacks drop by 20% in the next six sprints."
    ],
    silent: [
      "If this rule is applied, rollbacks drop by 20% in the next six sprints."
    ])
}
