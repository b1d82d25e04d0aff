extension Weights {
  /// Claims have far fewer words to learn from than boundary sentences, and so fewer weights.
  package static let claimBits: UInt32 = 16
  package static let claimCount = 1 << Int(claimBits)

  /// The weights of the claim reader; all 0 when their count has changed and nothing was learned.
  package static let claims =
    Weights(text: LearnedClaimWeights.text, count: claimCount)
    ?? Weights(values: Array(repeating: 0, count: claimCount))

  /// The ``Fingerprint`` of what they were learned from.
  package static let claimsLearnedFrom = LearnedClaimWeights.source
}
