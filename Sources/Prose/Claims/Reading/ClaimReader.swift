/// Reads a claim: metric, direction, threshold, window and baseline, and what is missing of them.
///
/// A small grammar finds what could be a number, a window, a baseline; learned weights choose among
/// them; rules say what is missing.
package struct ClaimReader: Sendable {
  private let judge: ClaimJudge

  package init() {
    self.init(judge: ClaimJudge(weights: .claims))
  }

  package init(judge: ClaimJudge) {
    self.judge = judge
  }

  /// Reads `text` as one claim.
  package func read(_ text: String) -> ClaimReading {
    let scene = ClaimScene(ClaimTokenizer.tokens(of: text))
    let (parts, metric) = judge.parts(of: scene)
    let evidence = ClaimEvidence(scene: scene, parts: parts, metric: metric)
    return ClaimReading(
      text: text, metric: evidence.metric, direction: parts.direction,
      threshold: evidence.threshold, window: evidence.window, baseline: evidence.baseline,
      condition: scene.zones.condition.flatMap { scene.trimmed($0) },
      consequence: scene.zones.consequence.flatMap { scene.trimmed($0) },
      findings: evidence.missing.compactMap { ClaimRule.finding(of: $0, in: evidence) },
      warnings: ClaimCaution.all.compactMap { $0.warning(in: evidence) })
  }
}
