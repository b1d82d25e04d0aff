enum LearnedClaimWeights {
  static let source: UInt64 = 0
  static let text: StaticString = ""
}
