/// A stretch of a claim that could say what it is compared with.
struct BaselinePhrase {
  let range: Range<Int>
  /// The token that announces it.
  let cue: Int
}

/// Finds what could be a baseline, generously: learned weights choose among them.
struct BaselinePhrases {
  private let tokens: [ClaimToken]
  private(set) var found: [BaselinePhrase] = []

  init(_ tokens: [ClaimToken]) {
    self.tokens = tokens
    for index in tokens.indices where found.count < 40 {
      let token = tokens[index]
      switch token.word {
      case "from", "vs", "vs.", "versus", "against", "than", "over", "on", "unlike", "of":
        add(from: index + 1, cue: index)
      case "to"
      where index > 0
        && ["compared", "relative", "comparison", "face", "respect"].contains(
          tokens[index - 1].word):
        add(from: index + 1, cue: index)
      case "with" where index > 0 && tokens[index - 1].word.hasPrefix("compar"):
        add(from: index + 1, cue: index)
      case "compared", "relative":
        if !["to", "with"].contains(word(index + 1)) { add(from: index + 1, cue: index) }
      case "currently", "now", "today", "was", "were", "is", "present", "at", "been":
        if index + 1 < tokens.count,
          tokens[index + 1].kind == .number || tokens[index + 1].has(.numberWord)
        {
          add(from: index + 1, cue: index)
        } else if token.has(.current), index > 0,
          tokens[index - 1].kind == .number || tokens[index - 1].has(.unit)
        {
          var start = index - 1
          if tokens[start].has(.unit), start > 0 { start -= 1 }
          found.append(BaselinePhrase(range: start..<(index + 1), cue: index))
        } else if token.word == "now", index > 0, tokens[index - 1].word == "than" {
          found.append(BaselinePhrase(range: index..<(index + 1), cue: index - 1))
        }
      case "->", "→", "=>", "down", "up":
        if let start = numberEnding(before: index) {
          found.append(BaselinePhrase(range: start..<index, cue: index))
        }
      case "to", "-", "–":
        if let start = numberEnding(before: index), index + 1 < tokens.count,
          start == 0 || tokens[start - 1].word != "from",
          tokens[index + 1].kind == .number || tokens[index + 1].has(.numberWord)
        {
          found.append(BaselinePhrase(range: start..<index, cue: index))
        }
      case "as" where ["reference", "baseline"].contains(word(index + 1)):
        var start = index
        while start > 0, tokens[start - 1].kind != .mark { start -= 1 }
        if start < index { found.append(BaselinePhrase(range: start..<index, cue: index)) }
      case "base", "baseline", "reference":
        if ["is", ":", "was"].contains(word(index + 1)) { add(from: index + 2, cue: index) }
      default: break
      }
    }
  }

  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].word : ""
  }

  /// Where the number that ends right before `index` starts.
  private func numberEnding(before index: Int) -> Int? {
    var start = index - 1
    guard start >= 0 else { return nil }
    if start > 0, tokens[start].has([.unit, .percentUnit, .pointUnit]),
      tokens[start].kind != .number
    {
      start -= 1
    }
    return tokens[start].kind == .number || tokens[start].has(.numberWord) ? start : nil
  }

  private mutating func add(from start: Int, cue: Int) {
    var start = start
    while ["about", "a", "around", "roughly", "in", "present", "of"].contains(word(start)),
      start + 1 < tokens.count, word(start) != "a" || tokens[start + 1].kind == .number
    {
      start += 1
    }
    var end = start
    while end < tokens.count, end - start < 12 {
      let token = tokens[end]
      if token.kind == .mark { break }
      if end > start {
        if [
          "to", "down", "up", "by", "within", "before", "until", "over", "through", "throughout",
          "during", "vs", "versus", "across", "for", "otherwise", "else", "or", "and", "until",
        ].contains(token.word) {
          break
        }
        if token.word == "in", end + 1 < tokens.count,
          tokens[end + 1].has([.determiner, .timeAdjective, .numberWord])
            && !["the"].contains(tokens[end + 1].word)
        {
          break
        }
        if token.word == "on" { break }
      }
      end += 1
    }
    if end > start { found.append(BaselinePhrase(range: start..<end, cue: cue)) }
  }
}
