/// Describes owner candidates to the learned weights: what they are and what stands around them.
///
/// The spelling of a candidate is never described, so that a sentence reads the same whoever the
/// owner is.
struct OwnerFeatures {
  private let tokens: [Token]
  private let overview: OwnerOverview
  /// One bit for each class of ``watched`` that a token has.
  private let cues: [UInt32]

  private static let watched: [WordClass] = [
    .ownVerb, .ownNoun, .mention, .asks, .negation, .condition, .failNoun, .failVerb,
  ]

  /// The classes that say something about ownership.
  private static let telling: WordClass = [
    .ownVerb, .ownNoun, .ownLabel, .mention, .asks, .group, .we, .role, .indefinite, .nobody,
    .negation,
    .only, .failVerb, .failNoun, .condition, .cause, .copula, .modal, .pronoun, .preposition,
    .conjunction, .relative, .question, .auxiliary, .contrast, .speaker, .determiner, .bad, .common,
    .given, .time,
  ]

  init(_ tokens: [Token], _ candidates: [OwnerCandidate]) {
    self.tokens = tokens
    overview = OwnerOverview(tokens, candidates)
    cues = tokens.map { token in
      var bits: UInt32 = 0
      for bit in Self.watched.indices where token.has(Self.watched[bit]) {
        bits |= 1 << UInt32(bit)
      }
      return bits
    }
  }

  @inline(__always)
  func describe<Sink: FeatureSink>(_ candidate: OwnerCandidate, to sink: inout Sink) {
    let kind = UInt32(candidate.kind.rawValue)
    let family = UInt32(candidate.kind.verdict.rawValue)
    sink.add(feature(1, kind))
    guard candidate.kind != .absent else {
      overview.describeAbsence(to: &sink)
      return
    }
    sink.add(feature(2, kind, candidate.isJoined ? 1 : 0))
    neighbours(candidate, family, kind, &sink)
    clause(candidate, family, &sink)
    overview.describe(candidate, family, to: &sink)
  }

  private func token(_ index: Int) -> Token? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  /// One number for what stands at `index`: the mark, the word, or an edge of the text.
  private func signature(_ index: Int) -> UInt32 {
    guard let token = token(index) else { return index < 0 ? 11 : 12 }
    if !token.isWord { return 100 &+ UInt32(token.mark.rawValue) }
    if token.shape.contains(.handle) { return 18 }
    if token.classes.isEmpty { return token.shape.contains(.capital) ? 14 : 13 }
    if token.has(.given), !token.has(.ambiguous) { return 14 }
    let grammar: WordClass = [
      .ownVerb, .ownNoun, .ownLabel, .mention, .asks, .nobody, .negation, .only, .failVerb,
      .failNoun, .condition, .cause, .copula, .modal, .pronoun, .preposition, .conjunction,
      .relative, .question, .auxiliary, .contrast, .determiner, .speaker, .we,
    ]
    return token.has(grammar) || token.shape.contains(.clitic) ? token.word : 15
  }

  @inline(__always)
  private func neighbours<Sink: FeatureSink>(
    _ candidate: OwnerCandidate, _ family: UInt32, _ kind: UInt32, _ sink: inout Sink
  ) {
    let before = candidate.first
    let after = candidate.last
    let b1 = signature(before - 1)
    let b2 = signature(before - 2)
    let b3 = signature(before - 3)
    let a1 = signature(after + 1)
    let a2 = signature(after + 2)
    let a3 = signature(after + 3)
    sink.add(feature(10, b1))
    sink.add(feature(11, b1, family))
    sink.add(feature(12, a1))
    sink.add(feature(13, a1, family))
    sink.add(feature(14, b1, b2))
    sink.add(feature(15, a1, a2))
    sink.add(feature(16, b1, a1))
    sink.add(feature(17, b2))
    sink.add(feature(18, a2))
    sink.add(feature(19, b3))
    sink.add(feature(20, a3))
    sink.add(feature(21, b1 ^ b2 &* 31, a1))
    sink.add(feature(22, b1, a1 ^ a2 &* 31))
    sink.add(feature(23, b2, b3))
    sink.add(feature(24, a2, a3))
    classes(before - 1, 30, family, &sink)
    classes(before - 2, 31, family, &sink)
    classes(before - 3, 32, family, &sink)
    classes(after + 1, 33, family, &sink)
    classes(after + 2, 34, family, &sink)
    classes(after + 3, 35, family, &sink)
    classes(after + 4, 36, family, &sink)
    if let next = token(after + 1), next.isWord {
      sink.add(feature(25, UInt32(next.tail), family))
      if next.has(.ownVerb) || next.has(.ownNoun) {
        sink.add(feature(26, 1, family))
      } else {
        sink.add(feature(26, next.classes.isEmpty ? 2 : next.has(.mention) ? 3 : 4, family))
        sink.add(feature(27, UInt32(next.tail), b1))
      }
    }
    // The very words next to it, whatever they are: `nod`, `blessing`, `reckons`.
    let w1 = plainWord(before - 1)
    let w2 = plainWord(before - 2)
    let v1 = plainWord(after + 1)
    let v2 = plainWord(after + 2)
    sink.add(feature(42, w1, family))
    sink.add(feature(43, w2, family))
    sink.add(feature(44, v1, family))
    sink.add(feature(45, v2, family))
    sink.add(feature(46, v1, v2))
    sink.add(feature(47, w1, w2))
    sink.add(feature(48, w1, v1))
    sink.add(feature(40, kind, b1))
    sink.add(feature(41, kind, a1))
  }

  /// The word at `index` when it is a known one and no name; else what it is.
  private func plainWord(_ index: Int) -> UInt32 {
    guard let token = token(index) else { return index < 0 ? 11 : 12 }
    if !token.isWord { return 100 &+ UInt32(token.mark.rawValue) }
    if token.classes.isEmpty { return token.shape.contains(.capital) ? 14 : 13 }
    return token.has(.given) && !token.has(.ambiguous) ? 14 : token.word
  }

  @inline(__always)
  private func classes<Sink: FeatureSink>(
    _ index: Int, _ template: UInt32, _ family: UInt32, _ sink: inout Sink
  ) {
    guard let token = token(index) else { return }
    var bits = token.classes.intersection(Self.telling).rawValue
    while bits != 0 {
      let bit = UInt32(bits.trailingZeroBitCount)
      sink.add(feature(template, bit))
      sink.add(feature(template &+ 50, bit, family))
      bits &= bits &- 1
    }
  }

  /// The nearest telling words on either side, within the clause.
  @inline(__always)
  private func clause<Sink: FeatureSink>(
    _ candidate: OwnerCandidate, _ family: UInt32, _ sink: inout Sink
  ) {
    var left: UInt32 = 0
    var index = candidate.first - 1
    var steps = 0
    while index >= 0, steps < 10, !tokens[index].mark.endsClause {
      left |= cues[index]
      if tokens[index].isWord { sink.add(feature(80, plainWord(index), family)) }
      index -= 1
      steps += 1
    }
    let edge = index < 0 ? 40 : UInt32(tokens[index].mark.rawValue)
    sink.add(feature(60, edge))
    sink.add(feature(61, edge, family))
    sink.add(feature(62, UInt32(min(steps, 4)), edge))
    sink.add(feature(63, left))
    var right: UInt32 = 0
    index = candidate.last + 1
    var room = 0
    while index < tokens.count, room < 10, !tokens[index].mark.endsClause {
      right |= cues[index]
      if tokens[index].isWord { sink.add(feature(81, plainWord(index), family)) }
      index += 1
      room += 1
    }
    let end = index >= tokens.count ? 41 : UInt32(tokens[index].mark.rawValue)
    sink.add(feature(64, right))
    sink.add(feature(65, end, family))
    sink.add(feature(66, UInt32(min(room, 3)), UInt32(min(steps, 3))))
    sink.add(feature(67, UInt32(min(room, 3)) &* 8 &+ UInt32(min(steps, 3)), edge &* 64 &+ end))
    for bit in UInt32(0)..<8 {
      if left & 1 << bit != 0 {
        sink.add(feature(68, bit))
        sink.add(feature(69, bit, family))
      }
      if right & 1 << bit != 0 {
        sink.add(feature(70, bit))
        sink.add(feature(71, bit, family))
      }
    }
    sink.add(feature(72, left, right))
  }
}

extension Mark {
  /// Whether a clause ends here for good; commas and quotes do not count.
  var endsClause: Bool {
    switch self {
    case .stop, .question, .semicolon, .colon, .equals, .arrow, .dash, .bar, .comma, .open, .close:
      true
    default: false
    }
  }
}
