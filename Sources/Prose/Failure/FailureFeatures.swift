/// Describes clauses to the learned weights: what announces them and what they say.
struct FailureFeatures {
  private let tokens: [Token]
  private let owner: OwnerCandidate
  private let overview: WordClass
  private let firstCue: Int
  private let hints: FailureHints

  /// The classes that announce a clause.
  private static let announcing: WordClass = [
    .failVerb, .failNoun, .condition, .cause, .copula, .modal, .relative, .contrast, .conjunction,
    .preposition, .negation, .ownVerb, .ownNoun, .ownLabel, .pronoun, .question, .auxiliary, .good,
    .rollback, .bad, .mention, .elsewhere, .hope, .given,
  ]
  /// The classes that say what a clause is worth.
  static let telling: WordClass = [
    .bad, .good, .rollback, .elsewhere, .vagueNoun, .vagueAdjective, .vagueVerb, .vagueAmount,
    .feeling, .hope, .negation, .failVerb, .failNoun, .modal, .ownVerb, .ownNoun, .nobody,
    .condition,
    .placeholder, .we, .question, .mention, .time, .contrast,
  ]

  /// `ly`: `obviously` and its like say nothing of what happens.
  private static let adverb = UInt16(UInt8(ascii: "l")) << 8 | UInt16(UInt8(ascii: "y"))

  init(_ tokens: [Token], owner: OwnerCandidate) {
    self.tokens = tokens
    self.owner = owner
    var overview: WordClass = []
    for token in tokens { overview.formUnion(token.classes) }
    self.overview = overview
    hints = FailureHints(tokens)
    firstCue = tokens.firstIndex { $0.has(.failNoun) || $0.has(.failVerb) } ?? tokens.count
  }

  // MARK: Silence

  /// Describes the sentence in which no clause is about failing.
  func describeSilence<Sink: FeatureSink>(to sink: inout Sink) {
    sink.add(feature(300, 0))
    var bits = overview.intersection(Self.telling).rawValue
    while bits != 0 {
      sink.add(feature(301, UInt32(bits.trailingZeroBitCount)))
      bits &= bits &- 1
    }
    sink.add(feature(304, hints.rawValue))
    for bit in UInt32(0)..<FailureHints.count where hints.rawValue & 1 << bit != 0 {
      sink.add(feature(305, bit))
    }
    sink.add(feature(302, UInt32(min(tokens.count / 3, 8))))
    sink.add(feature(303, firstCue < tokens.count ? 1 : 0))
  }

  // MARK: One token

  /// Describes what the token at `index` says for the verdict, wherever its clause begins.
  @inline(__always)
  func describeContent<Sink: FeatureSink>(
    _ index: Int, _ verdict: PartVerdict, to sink: inout Sink
  ) {
    let token = tokens[index]
    let label = UInt32(verdict.rawValue)
    guard token.isWord else { return }
    if index >= owner.first, index <= owner.last {
      sink.add(feature(310, label))
      return
    }
    if token.has(.given), !token.has(.ambiguous) { return }
    if token.shape.contains(.digit) {
      sink.add(feature(311, label))
    }
    if token.classes.isEmpty {
      sink.add(feature(312, label))
      if !token.shape.isDisjoint(with: [.code, .allCapitals]) { sink.add(feature(313, label)) }
      sink.add(feature(318, UInt32(token.tail), label))
      return
    }
    sink.add(feature(314, token.word, label))
    sink.add(feature(319, UInt32(token.tail), label))
    var bits = token.classes.intersection(Self.telling).rawValue
    if bits == 0, token.has(.common) { sink.add(feature(315, label)) }
    while bits != 0 {
      sink.add(feature(316, UInt32(bits.trailingZeroBitCount), label))
      bits &= bits &- 1
    }
    if index > 0, tokens[index - 1].isWord {
      sink.add(feature(317, tokens[index - 1].word ^ token.word &* 31, label))
      // The same with the word before reduced to its kind.
      sink.add(feature(320, Self.kind(tokens[index - 1]) ^ token.word &* 31, label))
      sink.add(feature(321, Self.kind(token) ^ tokens[index - 1].word &* 31, label))
    }
  }

  /// The lowest of the classes that count in a clause, and the ending of the word.
  private static func kind(_ token: Token) -> UInt32 {
    UInt32(token.classes.rawValue.trailingZeroBitCount) << 16 | UInt32(token.tail)
  }

  // MARK: The place of a clause

  private func signature(_ index: Int) -> UInt32 {
    guard index >= 0 else { return 11 }
    guard index < tokens.count else { return 12 }
    let token = tokens[index]
    if index >= owner.first, index <= owner.last { return 16 }
    if !token.isWord { return 100 &+ UInt32(token.mark.rawValue) }
    if token.classes.isEmpty { return 13 }
    if token.has(.given), !token.has(.ambiguous) { return 14 }
    return token.has(Self.announcing) || token.shape.contains(.clitic) ? token.word : 15
  }

  /// Describes what stands before a clause.
  @inline(__always)
  func describePlace<Sink: FeatureSink>(_ first: Int, to sink: inout Sink) {
    let b1 = signature(first - 1)
    let b2 = signature(first - 2)
    let b3 = signature(first - 3)
    let b4 = signature(first - 4)
    sink.add(feature(330, b1))
    sink.add(feature(331, b1, b2))
    sink.add(feature(332, b2))
    sink.add(feature(333, b3))
    sink.add(feature(334, b2, b3))
    sink.add(feature(335, b4))
    sink.add(feature(336, b1 ^ b2 &* 31, b3))
    for offset in 1...4 {
      guard first - offset >= 0 else { break }
      var bits = tokens[first - offset].classes.intersection(Self.announcing).rawValue
      while bits != 0 {
        sink.add(feature(340 &+ UInt32(offset), UInt32(bits.trailingZeroBitCount)))
        bits &= bits &- 1
      }
    }
    sink.add(feature(350, UInt32(min(first, 6))))
    // What the piece of sentence before the clause holds.
    var seen: UInt32 = 0
    var index = first - 1
    var steps = 0
    while index >= 0, steps < 9 {
      let token = tokens[index]
      if token.mark == .stop || token.mark == .semicolon || token.mark == .question { break }
      if token.has(.failNoun) { seen |= 1 }
      if token.has(.failVerb) { seen |= 2 }
      if token.has(.condition) { seen |= 4 }
      if token.has(.ownVerb) { seen |= 8 }
      if token.has(.ownNoun) { seen |= 16 }
      if index >= owner.first, index <= owner.last { seen |= 32 }
      index -= 1
      steps += 1
    }
    for bit in UInt32(0)..<6 where seen & 1 << bit != 0 { sink.add(feature(351, bit)) }
    sink.add(feature(352, seen))
    sink.add(feature(353, first > firstCue ? 1 : firstCue < tokens.count ? 2 : 0))
    sink.add(
      feature(354, owner.first >= tokens.count ? 0 : first > owner.last ? 1 : 2))
    let start = tokens[first]
    var bits = start.classes.intersection(Self.announcing).rawValue
    while bits != 0 {
      sink.add(feature(355, UInt32(bits.trailingZeroBitCount)))
      bits &= bits &- 1
    }
    sink.add(feature(356, start.has(.common) ? start.word : 0, b1))
  }

  // MARK: The whole of a clause

  /// Describes a clause as a whole under a verdict.
  @inline(__always)
  func describeWhole<Sink: FeatureSink>(
    _ first: Int, _ last: Int, _ verdict: PartVerdict, to sink: inout Sink
  ) {
    let label = UInt32(verdict.rawValue)
    sink.add(feature(370, label))
    var content: UInt32 = 0
    var vague: UInt32 = 0
    var bad: UInt32 = 0
    var figures: UInt32 = 0
    var holdsOwner = false
    let empty: WordClass = [
      .vagueNoun, .vagueAdjective, .vagueVerb, .vagueAmount, .feeling, .hope, .determiner,
      .pronoun, .preposition, .conjunction, .copula, .auxiliary, .modal, .condition, .negation,
      .failVerb, .failNoun, .relative, .good, .cause, .we, .question, .speaker,
    ]
    let hazy: WordClass = [.vagueNoun, .vagueAdjective, .vagueVerb, .vagueAmount, .feeling, .hope]
    for index in first...last {
      let token = tokens[index]
      guard token.isWord else { continue }
      if index >= owner.first, index <= owner.last { holdsOwner = true }
      if !token.has(empty), token.tail != Self.adverb { content += 1 }
      if token.has(hazy) { vague += 1 }
      if token.has(.bad) { bad += 1 }
      if token.shape.contains(.digit) { figures += 1 }
    }
    let length = UInt32(last - first + 1)
    sink.add(feature(371, min(content, 7), label))
    sink.add(feature(372, min(vague, 5), label))
    sink.add(feature(373, min(bad, 3), label))
    sink.add(feature(374, min(length, 12), label))
    sink.add(feature(375, content * 4 / max(length, 1), label))
    sink.add(feature(376, min(content, 5) &* 8 &+ min(vague, 4), label))
    sink.add(feature(377, min(content, 5) &* 8 &+ min(bad, 2), label))
    sink.add(feature(378, holdsOwner ? 1 : 0, label))
    sink.add(feature(379, signature(first - 1), label))
    sink.add(feature(380, signature(last + 1), label))
    sink.add(feature(381, tokens[first].word, label))
    sink.add(feature(382, tokens[last].has(.common) ? tokens[last].word : 0, label))
    for bit in UInt32(0)..<FailureHints.count where hints.rawValue & 1 << bit != 0 {
      sink.add(feature(389, bit, label))
    }
    let announced = announcement(before: first)
    sink.add(feature(390, announced &* 4 &+ min(bad, 3), label))
    sink.add(feature(391, announced &* 8 &+ min(content, 5), label))
    sink.add(feature(392, announced &* 8 &+ min(vague, 4), label))
    let after = signature(last + 1) &* 31 &+ signature(last + 2)
    sink.add(feature(393, after, label))
    if announcedAfter(last) { sink.add(feature(394, label)) }
    if figures > 0 { sink.add(feature(383, label)) }
    // A last word that was already said is a sign of going in circles.
    if first > 0, repeats(tokens[last].word, before: first) { sink.add(feature(384, label)) }
    var repeated: UInt32 = 0
    var index = first
    while index <= last, index - first < 16 {
      let token = tokens[index]
      if token.isWord, !token.has(empty), token.tail != Self.adverb,
        repeats(token.word, before: first)
      {
        repeated += 1
      }
      index += 1
    }
    sink.add(feature(385, min(repeated, 3), label))
    sink.add(feature(386, repeated > 0 && repeated >= content ? 1 : 0, label))
    sink.add(
      feature(387, min(content - min(repeated, content), 5) &* 4 &+ min(bad, 2), label))
    if last + 1 < tokens.count, tokens[last + 1].mark == .question { sink.add(feature(388, label)) }
  }

  /// Whether a failure (1) or a condition (2) was spoken of before `first` in its sentence.
  private func announcement(before first: Int) -> UInt32 {
    var seen: UInt32 = 0
    var index = first - 1
    while index >= 0, first - index <= 8 {
      let token = tokens[index]
      if token.mark == .stop || token.mark == .semicolon { break }
      if token.has([.failNoun, .failVerb]) { seen |= 1 }
      if token.has(.condition) { seen |= 2 }
      index -= 1
    }
    return seen
  }

  /// Whether the failure is announced behind its back: `…, that's how it fails`.
  private func announcedAfter(_ last: Int) -> Bool {
    var index = last + 1
    while index < tokens.count, index - last <= 7 {
      if tokens[index].mark == .stop || tokens[index].mark == .semicolon { return false }
      if tokens[index].has([.failNoun, .failVerb]) { return true }
      index += 1
    }
    return false
  }

  private func repeats(_ word: UInt32, before first: Int) -> Bool {
    var index = first - 1
    while index >= 0, first - index < 24 {
      if tokens[index].word == word, tokens[index].isWord { return true }
      index -= 1
    }
    return false
  }
}
