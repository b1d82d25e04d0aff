extension ClaimCaution {
  /// A count that grows with the work.
  static let countWithoutDenominator = ClaimCaution(
    id: "count-without-denominator",
    summary: "Half the incidents in half the weeks is no change: a count wants a “per”.",
    remark: { "“\($0 ?? "A count")” grows and shrinks with the work. Per what?" },
    find: { evidence in
      guard let named = evidence.named, let metric = evidence.metric,
        let threshold = evidence.threshold,
        let phrase = evidence.parts.threshold, phrase.kind == .plain || phrase.kind == .word,
        threshold.measure == .level || threshold.measure == .difference, threshold.unit == nil,
        evidence.parts.direction != .equal, evidence.parts.baseline == nil
      else { return .silent }
      if case .cycles = evidence.window?.length { return .silent }
      let shares: Set<String> = ["per", "a", "each", "every", "of", "average", "median", "mean"]
      let scene = evidence.scene
      let isShare = named.contains { scene.tokens[$0].isOne(of: shares) || scene.has($0, .measure) }
      let isPlural = named.contains {
        scene.word($0).hasSuffix("s") && !scene.word($0).hasSuffix("ss")
      }
      return isShare || !isPlural ? .silent : .warned(metric)
    },
    warns: [
      "Incidents stay below 5 in November."
    ],
    silent: [
      "Incidents per release stay below 5 in November.",
      "Incidents stay below 5 in the next 20 releases.",
      "Latency stays below 300 ms in November.",
    ])
}
