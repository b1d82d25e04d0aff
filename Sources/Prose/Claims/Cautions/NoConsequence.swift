extension ClaimCaution {
  /// Nothing follows when it is false.
  static let noConsequence = ClaimCaution(
    id: "no-consequence",
    summary: "A claim that costs nothing when it is false changes nothing.",
    remark: { _ in "And if not? Say what you will stop doing." },
    find: { evidence in
      evidence.scene.zones.consequence == nil ? .warned(nil) : .silent
    },
    warns: [
      "Rollbacks drop by 20% in the next six sprints."
    ],
    silent: [
      "Rollbacks drop by 20% in the next six sprints; if not, we drop the rule."
    ])
}
