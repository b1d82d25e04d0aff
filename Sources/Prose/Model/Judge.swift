/// Weighs the candidates of a sentence and picks the likeliest reading.
package struct Judge: Sendable {
  let weights: Weights
  package let lexicon: Lexicon

  package init(weights: Weights, lexicon: Lexicon) {
    self.weights = weights
    self.lexicon = lexicon
  }

  /// The owner candidate with the highest weight.
  package func owner(in tokens: [Token], among candidates: [OwnerCandidate]) -> OwnerCandidate {
    let features = OwnerFeatures(tokens, candidates)
    var best = OwnerCandidate(kind: .absent, first: tokens.count, last: tokens.count)
    var bestSum = Int32.min
    for candidate in candidates {
      var scorer = FeatureScorer(weights)
      features.describe(candidate, to: &scorer)
      if scorer.sum > bestSum {
        bestSum = scorer.sum
        best = candidate
      }
    }
    return best
  }

  /// The clause and verdict with the highest weight.
  package func failure(in tokens: [Token], owner: OwnerCandidate) -> FailureCandidate {
    let features = FailureFeatures(tokens, owner: owner)
    var silence = FeatureScorer(weights)
    features.describeSilence(to: &silence)
    var best = FailureCandidate(first: tokens.count, last: tokens.count, verdict: .missing)
    var bestSum = silence.sum
    let verdicts: [PartVerdict] = [.present, .vague, .missing]
    // Sums over the words up to each token, so that every clause is one subtraction.
    var sums: [SIMD4<Int32>] = []
    sums.reserveCapacity(tokens.count + 1)
    var running = SIMD4<Int32>()
    sums.append(running)
    for index in tokens.indices {
      for (lane, verdict) in verdicts.enumerated() {
        var scorer = FeatureScorer(weights)
        features.describeContent(index, verdict, to: &scorer)
        running[lane] &+= scorer.sum
      }
      sums.append(running)
    }
    for (first, last) in FailureClauses(tokens).found {
      var place = FeatureScorer(weights)
      features.describePlace(first, to: &place)
      let words = sums[last + 1] &- sums[first]
      for (lane, verdict) in verdicts.enumerated() {
        var scorer = FeatureScorer(weights)
        features.describeWhole(first, last, verdict, to: &scorer)
        let sum = place.sum &+ words[lane] &+ scorer.sum
        if sum > bestSum {
          bestSum = sum
          best = FailureCandidate(first: first, last: last, verdict: verdict)
        }
      }
    }
    return best
  }
}
