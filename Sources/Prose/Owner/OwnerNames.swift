extension OwnerCandidates {
  // MARK: Names with a capital

  /// The index of the last token of the capitalised name that starts at `index`.
  func nameEnd(from index: Int) -> Int? {
    var last = index
    let token = tokens[index]
    if token.has(.honorific), index + 1 < tokens.count,
      isSurname(at: index + 1) || isLowerSurname(at: index + 1)
    {
      last = index + 1
    } else if !isCapitalName(at: index) {
      return nil
    }
    while last + 1 < tokens.count {
      let next = tokens[last + 1]
      if isSurname(at: last + 1) {
        last += 1
      } else if next.has(.particle), last + 2 < tokens.count,
        tokens[last + 2].shape.contains(.capital)
      {
        last += 2
      } else {
        break
      }
    }
    return last
  }

  func isCapitalName(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.shape.contains(.capital) || token.shape.contains(.caseless) else {
      return false
    }
    let grammar: WordClass = [
      .pronoun, .determiner, .preposition, .copula, .conjunction, .condition, .question,
    ]
    if token.has(grammar), !token.has(.given) { return false }
    if token.has(.time), !token.has(.given) || isDate(index) { return false }
    if token.has(.given) {
      return true
    }
    if token.shape.contains(.code) {
      // `J.R.` and `T.J.`: letters and dots.
      return token.shape.contains(.allCapitals) && token.end - token.start <= 4
        && !token.shape.contains(.digit)
    }
    if token.shape.contains(.allCapitals) { return false }
    if token.shape.contains(.initial) {
      return index + 1 < tokens.count && tokens[index + 1].shape.contains(.capital)
        && !tokens[index + 1].has(.common)
    }
    return (token.classes.isEmpty && !token.shape.contains(.english))
      || (token.classes.isSubset(of: .common) && !startsSentence(index))
  }

  /// Whether a month is meant: `until June`, `12 April`, `May 3`.
  func isDate(_ index: Int) -> Bool {
    if index > 0 {
      let before = tokens[index - 1]
      let preposed = Words.dating.contains(before.word)
      if preposed || before.shape.contains(.digit) || before.has(.condition) || before.has(.cause) {
        return true
      }
    }
    return index + 1 < tokens.count && tokens[index + 1].shape.contains(.digit)
  }

  /// Whether the token can go on a name that was begun before it.
  func isSurname(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.shape.contains(.clitic), token.shape.contains(.spaceBefore) else {
      return false
    }
    if token.shape.contains(.initial) {
      return token.shape.contains(.capital) && !token.has(.speaker)
    }
    guard token.shape.contains(.capital), !token.shape.contains(.allCapitals) else { return false }
    let grammar: WordClass = [
      .time, .pronoun, .determiner, .preposition, .copula, .conjunction, .ownVerb, .ownLabel,
      .failVerb, .failNoun, .auxiliary, .we, .condition,
    ]
    // A day or month of three letters is as likely the rest of a name: `Đặng Thu`.
    let short = token.has(.time) && token.end - token.start == 3
    return token.has(.given) || short || !token.has(grammar)
  }

  /// Whether an honorific may go before this word although it has no capital: `dr okafor`.
  func isLowerSurname(at index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && token.shape.isDisjoint(with: [.capital, .digit, .code, .clitic])
      && (token.classes.isEmpty || token.classes == .given)
  }

  func startsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].mark {
    case .stop, .question, .colon, .bar, .quote, .dash, .semicolon, .open: return true
    default: return false
    }
  }

  // MARK: Names without one

  func lowerKind(at index: Int) -> OwnerKind? {
    let token = tokens[index]
    guard token.end - token.start >= 2, token.shape.isDisjoint(with: [.digit, .capital]) else {
      return nil
    }
    if token.has(.ambiguous) {
      return token.has(.time) && isDate(index) ? nil : .ambiguousWord
    }
    if token.has(.given) { return .givenName }
    // A word with an article is described, not named.
    if index > 0, tokens[index - 1].has([.determiner, .we]) { return nil }
    if token.classes.isEmpty,
      token.shape.isDisjoint(with: [.code, .english]) || isLabelled(index)
    {
      return .unknownWord
    }
    return isLabelled(index) && token.classes == .common ? .labelled : nil
  }

  /// Whether the token stands right after an owner label and its colon.
  func isLabelled(_ index: Int) -> Bool {
    guard index >= 2, tokens[index - 2].has(.ownLabel) else { return false }
    switch tokens[index - 1].mark {
    case .colon, .equals, .arrow, .question: return true
    default: return false
    }
  }
}
