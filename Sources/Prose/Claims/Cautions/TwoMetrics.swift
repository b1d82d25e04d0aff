extension ClaimCaution {
  /// Two claims in one.
  static let twoMetrics = ClaimCaution(
    id: "two-metrics",
    summary: "When one half comes true and the other does not, nobody knows what was proved.",
    remark: { "“\($0 ?? "The rest")” is a second claim. Make two of it." },
    find: { evidence in
      let scene = evidence.scene
      let moves: ClaimWord = [.up, .down]
      let isMove = { (index: Int) in
        scene.has(index, moves) && scene.isClaim(index) && scene.tokens[index].kind == .word
      }
      for index in scene.tokens.indices
      where scene.word(index) == "and" && scene.isClaim(index)
        && evidence.parts.window?.contains(index) != true
      {
        let rest = scene.tokens[(index + 1)...].prefix(7).prefix { $0.kind != .mark }
        guard (0..<index).contains(where: isMove), rest.count > 1,
          (index + 2..<rest.endIndex).contains(where: isMove)
        else { continue }
        return .warned(scene.span(index + 1..<rest.endIndex))
      }
      return .silent
    },
    warns: [
      "Complaints fall by 10% by Easter and tips rise 10%."
    ],
    silent: [
      "Complaints about cold and late food fall by 10% by Easter.",
      "Complaints fall by 10% between May and June.",
    ])
}
