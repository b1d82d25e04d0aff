/// Makes the choices of a claim one after the other with learned weights.
package struct ClaimJudge: Sendable {
  let weights: Weights

  package init(weights: Weights) {
    self.weights = weights
  }

  func parts(of scene: ClaimScene) -> (parts: ClaimParts, metric: Range<Int>?) {
    var parts = ClaimParts()
    guard scene.tokens.contains(where: { $0.kind != .mark }) else {
      parts.standing = .unnamed
      return (parts, nil)
    }
    let window = choose(WindowChoice(scene: scene))
    if window < scene.windows.count {
      parts.window = scene.windows[window].range
    } else {
      // `8 of the next 10 standups` is always the window, whatever stands before it.
      parts.window = scene.windows.first { $0.isCounted(in: scene) }?.range
    }
    let thresholds = ThresholdChoice(scene, window: parts.window)
    let threshold = choose(thresholds)
    if threshold < thresholds.candidates.count {
      parts.threshold = thresholds.candidates[threshold]
    }
    let baselines = BaselineChoice(scene, parts: parts)
    let baseline = choose(baselines)
    if baseline < baselines.candidates.count { parts.baseline = baselines.candidates[baseline] }
    let directions = DirectionChoice(scene, parts: parts)
    let direction = choose(directions)
    parts.direction =
      directions.certain
      ?? (direction < ClaimDirection.allCases.count ? ClaimDirection.allCases[direction] : nil)
    parts.standing = ClaimStanding.allCases[choose(StandingChoice(scene, parts: parts))]
    let metrics = MetricChoice(scene, parts: parts)
    let metric = metrics.count > 0 ? metrics.candidates[choose(metrics)] : nil
    return (parts, metric)
  }

  /// The candidate with the highest weight, the first of equals; 0 when there is none.
  private func choose(_ choice: some ClaimChoice) -> Int {
    var best = 0
    var bestSum = Int32.min
    for candidate in 0..<choice.count {
      var scorer = FeatureScorer(weights)
      choice.describe(candidate, to: &scorer)
      if scorer.sum > bestSum { (best, bestSum) = (candidate, scorer.sum) }
    }
    return best
  }
}
