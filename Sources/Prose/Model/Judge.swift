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
    var tally = Tally(burden: 1, capacity: candidates.count)
    var sums: [Int32] = []
    sums.reserveCapacity(candidates.count)
    for candidate in candidates {
      var scorer = FeatureScorer(weights)
      features.describe(candidate, to: &scorer)
      sums.append(scorer.sum)
      tally.add(candidate.kind.verdict, scorer.sum)
    }
    let verdict = tally.verdict
    var best = OwnerCandidate(kind: .absent, first: tokens.count, last: tokens.count)
    var bestSum = Int32.min
    for (candidate, sum) in zip(candidates, sums)
    where candidate.kind.verdict == verdict && sum > bestSum {
      bestSum = sum
      best = candidate
    }
    return best
  }

  /// The clause and verdict with the highest weight.
  package func failure(in tokens: [Token], owner: OwnerCandidate) -> FailureCandidate {
    let features = FailureFeatures(tokens, owner: owner)
    var silence = FeatureScorer(weights)
    features.describeSilence(to: &silence)
    let silent = FailureCandidate(first: tokens.count, last: tokens.count, verdict: .missing)
    // The best clause under each verdict.
    var best = [silent, silent, silent]
    var bestSums: SIMD4<Int32> = [.min, .min, silence.sum, .min]
    // Words that were never learned look like news, so the reader takes an event only at two to one.
    var tally = Tally(burden: 2, capacity: 48)
    tally.add(.missing, silence.sum)
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
        tally.add(verdict, sum)
        if sum > bestSums[lane] {
          bestSums[lane] = sum
          best[lane] = FailureCandidate(first: first, last: last, verdict: verdict)
        }
      }
    }
    return best[Int(tally.verdict.rawValue)]
  }
}
