extension ClaimCaution {
  /// A word to hide behind.
  static let hedge = ClaimCaution(
    id: "hedge",
    summary: "“Should” and “hopefully” leave a way out before anybody has looked.",
    remark: { "“\($0 ?? "Should")” leaves a way out. Say it without." },
    find: { evidence in
      let scene = evidence.scene
      let index = scene.tokens.indices.first { index in
        let zone = scene.zones.zones[index]
        let isClaim = zone == .claim || zone == .frame
        return isClaim && scene.has(index, .hedge) && (scene.word(index) != "should" || index > 0)
      }
      return index.flatMap { scene.span($0..<($0 + 1)) }.map { .warned($0) } ?? .silent
    },
    warns: [
      "Rollbacks should drop by 20% in the next six sprints.",
      "Hopefully churn stays under 3% in October.",
    ],
    silent: [
      "Rollbacks drop by 20% in the next six sprints.",
      "Should the trial work, rollbacks drop by 20% by June.",
    ])
}
