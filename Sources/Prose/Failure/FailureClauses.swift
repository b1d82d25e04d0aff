/// Finds the clauses of a sentence, each a candidate for the failure.
struct FailureClauses {
  private let tokens: [Token]
  private(set) var found: [(first: Int, last: Int)] = []

  /// Sentences of more clauses than this are read up to here.
  private static let limit = 40

  init(_ tokens: [Token]) {
    self.tokens = tokens
    found.reserveCapacity(16)
    var ends = Array(repeating: -1, count: tokens.count)
    var next = tokens.count - 1
    for index in stride(from: tokens.count - 1, through: 0, by: -1) {
      if closes(at: index) { next = index - 1 }
      ends[index] = next
    }
    for index in tokens.indices where found.count < Self.limit {
      guard tokens[index].isWord || tokens[index].mark == .quote, opens(at: index) else { continue }
      var first = index
      if tokens[first].mark == .quote { first += 1 }
      let last = trimmed(from: first, to: ends[index])
      if last >= first { found.append((first, last)) }
    }
  }

  /// Whether a clause may begin at the token.
  private func opens(at index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    guard before.isWord else {
      return before.mark != .quote || index < 2 || !tokens[index - 2].isWord
    }
    if before.shape.contains(.clitic) { return before.has(.copula) && failureBefore(index - 1) }
    if before.has([.condition, .contrast]) { return true }
    let opener: WordClass = [
      .copula, .relative, .preposition, .cause, .conjunction, .failNoun, .failVerb,
    ]
    return before.has(opener) && failureBefore(index)
  }

  /// Whether one of the four tokens before `index` announces a failure.
  private func failureBefore(_ index: Int) -> Bool {
    var position = index - 1
    while position >= 0, index - position <= 4 {
      if tokens[position].has([.failNoun, .failVerb]) { return true }
      position -= 1
    }
    return false
  }

  /// Whether the clause that is being read ends before the token.
  private func closes(at index: Int) -> Bool {
    let token = tokens[index]
    switch token.mark {
    case .stop, .question, .semicolon, .bar, .arrow: return true
    case .dash: return token.shape.contains(.spaceBefore)
    case .open: return true
    case .comma: return asideFollows(index + 1)
    case .colon: return true
    default: return false
    }
  }

  /// Whether what follows a comma leaves the event: `because …`, `which …`, `and Marek owns it`.
  private func asideFollows(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    let token = tokens[index]
    if token.word == Words.because || token.word == Words.making || token.word == Words.which
      || token.word == Words.owner || token.word == Words.dri
    {
      return true
    }
    var position = index
    if token.has([.conjunction, .cause]) { position += 1 }
    guard position + 1 < tokens.count else { return false }
    let subject = tokens[position]
    if subject.word == Words.that || subject.word == Words.thats,
      token.has(.conjunction) || position == index
    {
      let next = tokens[position + 1]
      return next.shape.contains(.clitic) || next.has([.copula, .ownVerb])
        || subject.word == Words.thats
    }
    // A name and a verb of owning right after the comma.
    guard subject.has([.given, .speaker]) || subject.shape.contains(.handle) else { return false }
    return tokens[position + 1].has(.ownVerb) || tokens[position + 1].shape.contains(.clitic)
  }

  private func trimmed(from first: Int, to end: Int) -> Int {
    var last = end
    while last >= first, !tokens[last].isWord || tokens[last].has(.condition) && last == end {
      last -= 1
    }
    return last
  }
}
