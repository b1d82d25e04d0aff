/// What the rules look at: the words of a sentence and what was chosen among them.
struct Evidence {
  let tokens: [Token]
  let owner: OwnerCandidate
  let failure: FailureCandidate
  /// People who are named without being put in charge.
  let mentioned: [OwnerCandidate]
  /// The words of the step the decision is about, when they are known.
  let step: [Token]

  /// The bytes from one token to another.
  func span(_ first: Int, _ last: Int) -> Span? {
    guard first >= 0, first <= last, last < tokens.count else { return nil }
    return Span(Int(tokens[first].start)..<Int(tokens[last].end))
  }

  var ownerSpan: Span? { span(owner.first, owner.last) }

  /// The clause that the judgement about the failure rests on.
  var failureSpan: Span? { span(failure.first, failure.last) }

  /// The tokens of that clause; empty when none was chosen.
  var clause: ArraySlice<Token> {
    failure.first < tokens.count && failure.first <= failure.last
      ? tokens[failure.first...failure.last] : []
  }

  /// The span of the first token that has one of `classes`, within the chosen clause if there is
  /// one, else anywhere.
  func firstSpan(of classes: WordClass) -> Span? {
    let range = clause.isEmpty ? tokens[...] : clause
    guard let index = range.firstIndex(where: { $0.has(classes) }) else { return nil }
    return span(index, index)
  }
}
