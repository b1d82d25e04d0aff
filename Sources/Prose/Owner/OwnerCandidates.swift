/// Finds everything in a sentence that could stand in the owner slot.
package struct OwnerCandidates {
  /// `ng`, as in the `hiring` of `hiring manager`.
  private static let participle = UInt16(UInt8(ascii: "n")) << 8 | UInt16(UInt8(ascii: "g"))

  let tokens: [Token]
  package private(set) var found: [OwnerCandidate] = []

  package init(_ tokens: [Token]) {
    self.tokens = tokens
    found.reserveCapacity(16)
    var index = 0
    while index < tokens.count {
      index = read(at: index)
    }
    joinSeveral()
    found.append(OwnerCandidate(kind: .absent, first: tokens.count, last: tokens.count))
  }

  /// Reads the candidate at `index`, if any, and returns where to go on.
  private mutating func read(at index: Int) -> Int {
    let token = tokens[index]
    guard token.isWord, !token.shape.contains(.clitic) else { return index + 1 }
    if isEmptySlot(at: index) {
      found.append(OwnerCandidate(kind: .emptySlot, first: index, last: index))
    }
    if token.shape.contains(.channel) {
      found.append(OwnerCandidate(kind: .group, first: index, last: index))
      return index + 1
    }
    if token.shape.contains(.handle) {
      let shared =
        token.has([.group, .role, .bot, .pronoun, .indefinite, .preposition]) && !token.has(.given)
      found.append(OwnerCandidate(kind: shared ? .group : .handle, first: index, last: index))
      return index + 1
    }
    if belongsToAnother(index) { return index + 1 }
    if token.has(.speaker) {
      found.append(OwnerCandidate(kind: .speaker, first: index, last: index))
      return index + 1
    }
    if let end = nameEnd(from: index) {
      let known = tokens[index...end].contains { $0.has(.given) }
      if isTitled(from: index, to: end) {
        found.append(OwnerCandidate(kind: .role, first: index - 1, last: end))
        return end + 1
      }
      let kind: OwnerKind =
        index == end && token.has(.ambiguous) && startsSentence(index)
        ? .ambiguousWord
        : known ? .givenName : index == end && startsSentence(index) ? .openingWord : .name
      found.append(OwnerCandidate(kind: kind, first: index, last: end))
      return end + 1
    }
    if let kind = sharedKind(token) {
      let first = kind == .nobody ? index : phraseStart(of: index)
      found.append(OwnerCandidate(kind: kind, first: first, last: index))
      return index + 1
    }
    if isDescribed(index) {
      found.append(OwnerCandidate(kind: .role, first: phraseStart(of: index), last: index))
      return index + 1
    }
    if let kind = lowerKind(at: index) {
      var end = index
      // `fernanda q`, `dr okafor`
      if end + 1 < tokens.count, tokens[end + 1].shape.contains(.initial),
        !tokens[end + 1].has([.determiner, .speaker, .ownLabel])
      {
        end += 1
      }
      found.append(OwnerCandidate(kind: kind, first: index, last: end))
      return end + 1
    }
    return index + 1
  }

  /// Whether this is the `my` of `my manager` or the `our` of `our Tracey`: what follows counts.
  private func belongsToAnother(_ index: Int) -> Bool {
    let word = tokens[index].word
    guard word == Words.my || word == Words.our, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    if word == Words.our { return next.has(.given) && next.shape.contains(.capital) }
    let after = index + 2 < tokens.count ? tokens[index + 2] : nil
    if next.has([.role, .group]) { return !next.has(.ownNoun) || next.word == Words.lead }
    return after?.has([.role, .group]) == true && after?.has([.ownNoun, .determiner]) == false
      && !next.has(.ownNoun)
  }

  /// Whether an article makes a post of what is written like a name: `the Archdeacon`.
  private func isTitled(from index: Int, to end: Int) -> Bool {
    index > 0 && tokens[index - 1].word == Words.the
      && !tokens[index...end].contains { $0.has([.given, .honorific]) }
  }

  private func sharedKind(_ token: Token) -> OwnerKind? {
    if token.word == Words.it { return token.shape.contains(.allCapitals) ? .group : nil }
    if token.has(.nobody) { return .nobody }
    if token.has(.placeholder) { return .placeholder }
    if token.has(.indefinite) { return .indefinite }
    if token.has(.we) { return .we }
    if token.has(.role) { return .role }
    if token.has(.group) { return .group }
    if token.has(.bot) { return .bot }
    return nil
  }

  /// Whether the token heads a form slot in which nothing stands.
  private func isEmptySlot(at index: Int) -> Bool {
    guard tokens[index].has(.ownLabel), index + 1 < tokens.count else { return false }
    let next = tokens[index + 1].mark
    guard next == .colon || next == .equals || next == .arrow || next == .question else {
      return false
    }
    guard index + 2 < tokens.count else { return true }
    let after = tokens[index + 2]
    switch after.mark {
    case .none: return after.has(.failNoun) && next != .question
    case .stop, .bar, .comma, .semicolon, .dash, .question: return true
    default: return false
    }
  }

  // MARK: Groups

  /// Whether the token is the noun of `the architects` or `a subcontractor` in a place where an
  /// owner could stand: a word that is described is not a name.
  private func isDescribed(_ index: Int) -> Bool {
    guard isNoun(index), index > 0 else { return false }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if let next, next.isWord, !next.has([.ownVerb, .auxiliary, .modal]),
      !next.shape.contains(.clitic)
    {
      return false
    }
    var start = index
    while start > 0, index - start < 3, isNoun(start - 1) { start -= 1 }
    guard start > 0, tokens[start - 1].has(.determiner) else { return false }
    if next?.has(.ownVerb) == true { return true }
    guard start > 1 else { return next?.isWord != true }
    let before = tokens[start - 2]
    guard Words.charging.contains(before.word) || before.mark.endsClause else { return false }
    return !tokens[max(0, start - 12)..<start].contains { $0.has(.condition) }
  }

  private func isNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    let other: WordClass = [
      .determiner, .preposition, .conjunction, .copula, .auxiliary, .pronoun, .condition, .relative,
      .failVerb, .failNoun, .question, .asks, .given, .time, .vagueNoun, .ownNoun, .negation, .bad,
    ]
    return token.isWord && token.shape.isDisjoint(with: [.clitic, .digit, .capital, .handle])
      && !token.has(other) && (token.has(.common) || token.classes.isEmpty)
  }

  /// Where the noun phrase that ends at `index` begins: `the platform team` for `team`.
  private func phraseStart(of index: Int) -> Int {
    let ends: WordClass = [
      .preposition, .conjunction, .copula, .auxiliary, .ownVerb, .ownLabel, .pronoun, .condition,
      .relative, .failVerb, .failNoun, .question, .mention, .asks,
    ]
    var start = index
    while start > 0, index - start < 3 {
      let before = tokens[start - 1]
      guard before.isWord, !before.shape.contains(.clitic) else { break }
      if before.has([.determiner, .we, .speaker]) { return start - 1 }
      let participle =
        before.tail == Self.participle && !before.has([.ownVerb, .ownNoun, .failVerb])
      if before.has(ends), !participle { break }
      if before.has(.given)
        || before.has([.bad, .vagueVerb, .negation, .nobody])
      {
        break
      }
      start -= 1
    }
    return start
  }

  private mutating func joinSeveral() {
    guard found.count > 1 else { return }
    var pairs: [OwnerCandidate] = []
    for index in 1..<found.count {
      let left = found[index - 1]
      let right = found[index]
      guard left.kind.isPerson || right.kind.isPerson, !left.kind.isNobody, !right.kind.isNobody,
        left.last < right.first, isJoint(from: left.last + 1, to: right.first)
      else { continue }
      found[index - 1].isJoined = true
      found[index].isJoined = true
      pairs.append(OwnerCandidate(kind: .several, first: left.first, last: right.last))
    }
    found.append(contentsOf: pairs)
  }

  /// Whether only a joint such as `and` or `/` stands between two candidates.
  private func isJoint(from start: Int, to end: Int) -> Bool {
    guard end > start, end - start <= 3 else { return false }
    var joint = false
    for token in tokens[start..<end] {
      if token.has(.conjunction) || token.mark == .plus
        || (token.mark == .bar && !token.shape.contains(.spaceBefore)
          && !tokens[end].shape.contains(.spaceBefore))
      {
        joint = true
      } else if !(token.mark == .comma || token.mark == .symbol || token.has(.determiner)
        || token.word == Words.maybe)
      {
        return false
      }
    }
    return joint
  }
}
