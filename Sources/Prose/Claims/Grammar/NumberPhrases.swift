/// A stretch of a claim that is a number with its unit.
struct NumberPhrase {
  enum Kind: UInt8 {
    case percent, points, currency, plain, word, fraction, factor, zero, ordinal, date, fewOf
  }

  /// The tokens, the unit among them.
  let range: Range<Int>
  /// The number alone.
  let number: Range<Int>
  let kind: Kind
}

/// Finds the numbers of a claim.
struct NumberPhrases {
  private let tokens: [ClaimToken]
  private(set) var found: [NumberPhrase] = []

  init(_ tokens: [ClaimToken]) {
    self.tokens = tokens
    var index = 0
    while index < tokens.count {
      if let phrase = phrase(at: index) {
        found.append(phrase)
        index = max(phrase.range.upperBound, index + 1)
      } else {
        index += 1
      }
    }
  }

  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].word : ""
  }

  private func has(_ index: Int, _ classes: ClaimWord) -> Bool {
    tokens.indices.contains(index) && tokens[index].has(classes)
  }

  private func isNumber(_ index: Int) -> Bool {
    tokens.indices.contains(index)
      && (tokens[index].kind == .number || tokens[index].has(.numberWord))
  }

  private func phrase(at index: Int) -> NumberPhrase? {
    let token = tokens[index]
    if token.kind == .number { return number(at: index) }
    guard token.kind == .word else { return nil }
    if token.word == "cut", word(index + 1) == "in", word(index + 2) == "half" {
      return NumberPhrase(range: index..<(index + 3), number: index..<(index + 3), kind: .factor)
    }
    if token.has(.factor) {
      return NumberPhrase(range: index..<(index + 1), number: index..<(index + 1), kind: .factor)
    }
    if let zero = zero(at: index) { return zero }
    if token.has(.numberWord) {
      // `one` and `score` are words of their own.
      if token.word == "one", ["of", "day"].contains(word(index + 1)), has(index + 2, .determiner),
        !["most", "least", "than"].contains(word(index - 1))
      {
        return nil
      }
      if ["score", "single", "couple"].contains(token.word) { return nil }
      return number(at: index)
    }
    if token.has(.fraction), !["most", "majority", "second"].contains(token.word) {
      let isTime = token.word == "quarter" || token.word == "quarters"
      let article = ["a", "an", "the", "one", "by"].contains(word(index - 1))
      if isTime, !(article && !["the"].contains(word(index - 1))) { return nil }
      if isTime, ["in", "within", "for", "over", "per", "each", "next"].contains(word(index - 2)) {
        return nil
      }
      if ["the", "this", "next", "each"].contains(word(index - 1)), token.word != "half" {
        return nil
      }
      let start = ["a", "an"].contains(word(index - 1)) ? index - 1 : index
      var end = index + 1
      if has(end, .timeUnit) || (word(end) == "an" && has(end + 1, .timeUnit)) {
        end = end + (word(end) == "an" ? 2 : 1)
      }
      return NumberPhrase(range: start..<end, number: start..<(index + 1), kind: .fraction)
    }
    return nil
  }

  private func zero(at index: Int) -> NumberPhrase? {
    let next = tokens.indices.contains(index + 1) ? tokens[index + 1] : nil
    switch tokens[index].word {
    case "zero", "none", "nil":
      return NumberPhrase(range: index..<(index + 1), number: index..<(index + 1), kind: .zero)
    case "no":
      guard let next, next.kind == .word,
        !next.isOne(of: [
          "more", "later", "less", "longer", "higher", "fewer", "greater", "worse", "matter", "one",
          "excuses", "doubt", "lower", "sooner", "other", "two", "better", "way", "earlier",
          "slower",
          "bigger", "further", "mean",
        ])
      else { return nil }
      return NumberPhrase(range: index..<(index + 1), number: index..<(index + 1), kind: .zero)
    case "not":
      guard ["one", "a"].contains(next?.word) else { return nil }
      if next?.word == "a", word(index + 2) != "single" { return nil }
      let end = word(index + 2) == "single" ? index + 3 : index + 2
      return NumberPhrase(range: index..<end, number: index..<end, kind: .zero)
    default: return nil
    }
  }

  /// The number at `index`, read on through `1 in 200`, `8 out of 10` and its unit.
  private func number(at index: Int) -> NumberPhrase? {
    let token = tokens[index]
    var end = index + 1
    var kind: NumberPhrase.Kind = token.kind == .number ? .plain : .word
    if token.kind == .number {
      if token.word.utf8.contains(UInt8(ascii: "%")) {
        kind = token.word.hasSuffix("p") ? .points : .percent
      } else if let first = token.word.utf8.first, first == 0x24 || first >= 0x80 {
        kind = .currency
      } else if isOrdinal(token.word) {
        kind = .ordinal
      } else if isDate(token.word) || token.word.hasSuffix("am") || token.word.hasSuffix("pm") {
        kind = .date
      } else if token.word.hasSuffix("-point") || token.word.hasSuffix("pp") {
        kind = .points
      }
    }
    // `twenty five`, `two hundred`, `1.2 million`, `a dozen`.
    while end < tokens.count, tokens[end].has(.numberWord), tokens[end].kind == .word,
      !["one", "single", "score", "twice"].contains(tokens[end].word)
        || kind == .word && tokens[end].word == "one"
    {
      end += 1
    }
    if word(end) == "thirds" || word(end) == "quarters" || word(end) == "fifths"
      || word(end) == "third"
    {
      end += 1
      kind = .fraction
    }
    var start = index
    if word(index) == "dozen", word(index - 1) == "a" { start -= 1 }
    var number = start..<end
    if ["in", "of", "from", "on"].contains(word(end))
      || (word(end) == "out" && word(end + 1) == "of"),
      kind == .plain || kind == .word || kind == .percent
    {
      var next = end + (word(end) == "out" ? 2 : 1)
      let joiner = word(end)
      if ["the", "our", "these", "those"].contains(word(next)), joiner == "of" || joiner == "out" {
        next += 1
      }
      // `under 5 in 2027` has a year in it, no share.
      let isYear =
        joiner == "in" && (1990..<2200).contains(value(next)) && word(next).utf8.count == 4
      if isNumber(next), !isYear, !has(next + 1, .timeUnit) || joiner == "of" || joiner == "out",
        !has(next + 1, [.month, .percentUnit]), !has(next, .timeAdjective)
      {
        let isLimit = joiner == "in" || joiner == "of" || joiner == "out" || value(next) >= 10
        if isLimit, kind != .percent {
          end = next + 1
          kind = .fewOf
          number = start..<end
        }
      }
    }
    if has(end, .percentUnit) || word(end) == "%" {
      end += 1
      kind = .percent
      if has(end, .pointUnit) {
        end += 1
        kind = .points
      }
    } else if word(end) == "per", word(end + 1) == "cent" {
      end += 2
      kind = .percent
    } else if has(end, .pointUnit), !["basis"].contains(word(end)) || word(end + 1) == "points" {
      end += word(end) == "basis" ? 2 : 1
      kind = .points
    } else if word(end) == "working" || word(end) == "business", has(end + 1, .timeUnit) {
      end += 2
    } else if has(end, .unit), kind != .date, kind != .ordinal {
      end += 1
    }
    if ["a", "per", "an"].contains(word(end)), has(end + 1, [.timeUnit]), kind != .date {
      end += 2
    }
    return NumberPhrase(range: start..<end, number: number, kind: kind)
  }

  private func value(_ index: Int) -> Int {
    guard tokens.indices.contains(index) else { return 0 }
    return Int(tokens[index].word) ?? (tokens[index].has(.numberWord) ? 10 : 0)
  }

  private func isOrdinal(_ word: String) -> Bool {
    word.utf8.count <= 5 && ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
  }

  private func isDate(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count == 10 else { return false }
    return bytes[4] == 0x2D && bytes[7] == 0x2D
  }
}
