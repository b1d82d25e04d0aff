/// Whether the thing the claim is about can be counted, is a feeling, or is not named.
struct StandingChoice: ClaimChoice {
  let scene: ClaimScene
  let parts: ClaimParts
  private let features: [UInt32]

  var count: Int { ClaimStanding.allCases.count }

  init(_ scene: ClaimScene, parts: ClaimParts) {
    self.scene = scene
    self.parts = parts
    var features: [UInt32] = []
    let claim = scene.tokens.indices.filter { scene.isClaim($0) && !parts.covers($0) }
    var seen = ClaimWord()
    var named = 0
    for index in claim {
      let token = scene.tokens[index]
      guard token.kind == .word else { continue }
      // Words of a class speak through it, so that one lesson about a feeling counts for all.
      if !token.has([.feeling, .quality]) { features.append(feature(1, token.hash)) }
      seen.formUnion(token.classes)
      if token.classes.isEmpty || token.has([.measure, .lessIsBetter, .moreIsBetter]) {
        named += 1
      }
      if token.word.hasSuffix("ness") { features.append(feature(2, 0)) }
    }
    let has: UInt32 = parts.threshold == nil ? 0 : 1
    for (bit, known) in [
      ClaimWord.feeling, .quality, .unnamed, .measure, .speaker, .happening, .vagueLevel, .better,
      .vagueAmount,
      .lessIsBetter, .moreIsBetter,
    ].enumerated() where seen.contains(known) {
      features.append(feature(3, UInt32(bit)))
      features.append(feature(4, UInt32(bit), has))
    }
    features.append(feature(5, UInt32(min(named, 5)), has))
    features.append(
      feature(
        6, seen.contains(.feeling) || seen.contains(.quality) ? 1 : 0,
        seen.contains(.measure) ? 1 : 0))
    // The subject: what stands before the first verb.
    var subject = ClaimWord()
    var length = 0
    var isOpen = false
    var verb: Int?
    for index in claim {
      let token = scene.tokens[index]
      if token.kind == .mark, length == 0 { continue }
      if scene.has(index - 1, .timePreposition), length == 0, !scene.isClaim(index - 1) { continue }
      if length == 0, token.has([.timePreposition]), parts.window?.lowerBound == index + 1 {
        continue
      }
      if token.has([.modal, .copula, .up, .down, .change, .better, .stay, .reach]) && length > 0
        || token.kind == .mark || token.kind == .number
      {
        verb = index
        break
      }
      if length == 0 {
        let isHazy = scene.has(index, [.feeling, .quality])
        features.append(feature(7, isHazy ? 77 : scene.sign(index)))
        features.append(feature(8, isHazy ? 77 : scene.sign(index), scene.sign(index + 1)))
        if scene.has(index, .unnamed) { features.append(feature(17, 0)) }
      }
      subject.formUnion(token.classes)
      if token.classes.isEmpty { isOpen = true }
      length += 1
    }
    let isUnnamed = subject.contains(.unnamed)
    features.append(feature(9, UInt32(min(length, 4)), (isUnnamed ? 1 : 0) + (isOpen ? 2 : 0)))
    if subject.contains(.feeling) { features.append(feature(10, 0)) }
    if subject.contains(.quality) { features.append(feature(10, 1)) }
    if subject.contains(.speaker) { features.append(feature(10, 2)) }
    if subject.contains(.measure) { features.append(feature(10, 3)) }
    if let verb {
      features.append(feature(11, scene.sign(verb)))
      // `feel warmer`, `is happier`: what is said after the verb.
      for index in verb..<min(verb + 4, scene.tokens.count)
      where scene.isClaim(index) && !parts.covers(index) {
        if scene.has(index, [.feeling, .quality]) { features.append(feature(12, has)) }
      }
    }
    features.append(
      feature(
        13, parts.direction.map { UInt32(ClaimDirection.allCases.firstIndex(of: $0) ?? 0) } ?? 9,
        has))
    if let threshold = parts.threshold {
      let after = threshold.range.upperBound
      features.append(
        feature(
          14,
          scene.kind(after) == 105 || scene.has(after, [.measure, .happening])
            || scene.word(after) == "of" ? 1 : 0, UInt32(min(named, 2))))
      // Nothing before the number and nothing after it.
      let before = claim.contains {
        $0 < threshold.range.lowerBound && scene.tokens[$0].kind == .word
          && (scene.tokens[$0].classes.isEmpty || scene.tokens[$0].has([.measure]))
      }
      features.append(feature(15, before ? 1 : 0, UInt32(min(named, 3))))
    }
    if claim.isEmpty { features.append(feature(16, 0)) }
    self.features = features
  }

  func describe<Sink: FeatureSink>(_ candidate: Int, to sink: inout Sink) {
    let label = UInt32(candidate)
    sink.add(feature(1400, label))
    for value in features { sink.add(feature(1401, value, label)) }
  }
}
