extension Evidence {
  /// Whether the sentence is the question itself, give or take two words.
  var repeatsTheQuestion: Bool {
    let words = tokens.filter(\.isWord)
    guard words.count >= 4, words.count <= 12 else { return false }
    let known = words.count { Words.question.contains($0.word) }
    return words.count - known <= 1 && known >= 4
  }

  /// Whether the sentence is the step itself, give or take its marks.
  var repeatsTheStep: Bool {
    let said = tokens.lazy.filter(\.isWord).map(\.word)
    let done = step.lazy.filter(\.isWord).map(\.word)
    return !done.isEmpty && said.elementsEqual(done)
  }

  /// Whether there is no word, or nothing but filler and single letters.
  var saysNothing: Bool {
    let words = tokens.filter(\.isWord)
    let filler = words.count { token in
      Words.filler.contains(token.word) || token.end - token.start == 1 && !token.has(.speaker)
    }
    return filler == words.count || words.count >= 3 && filler * 2 > words.count
  }
}
