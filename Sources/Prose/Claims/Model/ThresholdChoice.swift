/// Which number decides; the last candidate is none.
struct ThresholdChoice: ClaimChoice {
  let scene: ClaimScene
  let window: Range<Int>?
  let candidates: [NumberPhrase]

  init(_ scene: ClaimScene, window: Range<Int>?) {
    self.scene = scene
    self.window = window
    candidates = scene.numbers.filter { number in
      number.kind != .date && window?.overlaps(number.range) != true
    }
  }

  var count: Int { candidates.count + 1 }

  func describe<Sink: FeatureSink>(_ candidate: Int, to sink: inout Sink) {
    guard candidate < candidates.count else { return describeNone(to: &sink) }
    let phrase = candidates[candidate]
    let kind = UInt32(phrase.kind.rawValue)
    let first = phrase.range.lowerBound
    let after = phrase.range.upperBound
    sink.add(feature(1100, kind))
    sink.add(feature(1101, scene.sign(first - 1)))
    sink.add(feature(1102, scene.sign(first - 1), scene.sign(first - 2)))
    sink.add(feature(1103, scene.sign(first - 2)))
    sink.add(feature(1104, scene.sign(after)))
    sink.add(feature(1105, scene.kind(first - 1), kind))
    sink.add(feature(1106, scene.kind(after), kind))
    sink.add(feature(1107, scene.zone(first), kind))
    scene.addClasses(first - 1, 1108, to: &sink)
    scene.addClasses(first - 2, 1109, to: &sink)
    scene.addClasses(first - 3, 1110, to: &sink)
    scene.addClasses(after, 1111, to: &sink)
    sink.add(feature(1112, UInt32(candidate), UInt32(min(candidates.count, 4))))
    let isUnit = phrase.range.count > phrase.number.count
    let unit = scene.tokens[phrase.range.upperBound - 1]
    sink.add(
      feature(1113, isUnit && unit.has(.timeUnit) ? 1 : isUnit ? 2 : 0, scene.sign(first - 1)))
    let starts = first == 0 || !scene.isClaim(first - 1) || scene.kind(first - 1) == 103
    sink.add(feature(1114, starts ? 1 : 0, kind))
    let lead = seen(first - 5..<first)
    var bits = lead.intersection(Self.telling).rawValue
    while bits != 0 {
      sink.add(feature(1115, UInt32(bits.trailingZeroBitCount)))
      bits &= bits &- 1
    }
    let tail = seen(after..<after + 3)
    bits = tail.intersection(Self.telling).rawValue
    while bits != 0 {
      sink.add(feature(1116, UInt32(bits.trailingZeroBitCount)))
      bits &= bits &- 1
    }
    if scene.has(first - 1, .timePreposition) {
      sink.add(feature(1117, scene.sign(first - 1), scene.kind(first - 2)))
    }
    // A number glued to the noun before it: `Year 9`, `line 4`, `tier two`.
    let isName = scene.kind(first - 1) == 105 || scene.kind(first - 1) == 0
    sink.add(feature(1118, isName ? 1 : 0, kind))
    // A second number after `to` or an arrow makes this one the start.
    if let next = candidates.dropFirst(candidate + 1).first, next.range.lowerBound - after <= 2 {
      sink.add(feature(1119, scene.sign(after)))
    }
    if candidate > 0, first - candidates[candidate - 1].range.upperBound <= 2 {
      sink.add(feature(1120, scene.sign(first - 1)))
    }
    if let window { sink.add(feature(1121, first < window.lowerBound ? 1 : 2, kind)) }
    if scene.has(after, .current) { sink.add(feature(1122, 0)) }
    if scene.baselines.contains(where: { $0.range.contains(first) }) {
      sink.add(feature(1123, kind))
      for phrase in scene.baselines where phrase.range.contains(first) {
        sink.add(
          feature(
            1124, scene.tokens[phrase.cue].hash, UInt32(min(first - phrase.range.lowerBound, 2))))
      }
    }
    if scene.word(first - 1) == "than",
      ["older", "longer", "later"].contains(scene.word(first - 2))
    {
      sink.add(feature(1125, scene.has(first - 3, [.negation, .modal, .copula]) ? 1 : 0))
    }
    if scene.windows.contains(where: { $0.range.contains(first) && $0.head != nil }) {
      sink.add(feature(1126, kind))
    }
    if let tokens = scene.tokens[..<first].lastIndex(where: {
      $0.has([.down, .up, .better, .change]) && $0.kind == .word
    }) {
      sink.add(feature(1127, UInt32(min(first - tokens, 6))))
    }
  }

  static let telling: ClaimWord = [
    .up, .down, .change, .better, .atMost, .atLeast, .equal, .stay, .reach, .copula, .modal,
    .negation,
    .baselineCue, .current, .timePreposition, .previous, .timeAdjective, .condition, .factor,
  ]

  private func seen(_ range: Range<Int>) -> ClaimWord {
    var seen = ClaimWord()
    for index in range.clamped(to: scene.tokens.indices) where scene.tokens[index].kind != .number {
      seen.formUnion(scene.tokens[index].classes)
    }
    return seen
  }

  private func describeNone<Sink: FeatureSink>(to sink: inout Sink) {
    sink.add(feature(1150, 0))
    sink.add(feature(1151, UInt32(min(candidates.count, 3))))
    var seen = ClaimWord()
    for (index, token) in scene.tokens.enumerated() where scene.isClaim(index) {
      seen.formUnion(token.classes)
    }
    for (bit, known) in [
      ClaimWord.vagueAmount, .vagueLevel, .up, .down, .change, .better, .happening,
    ].enumerated() where seen.contains(known) {
      sink.add(feature(1152, UInt32(bit)))
    }
  }
}
