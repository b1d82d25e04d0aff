/// A stretch of a claim that could say when it is decided.
struct WindowPhrase {
  /// The words after the preposition; `between … and …` and `from … to …` are kept whole.
  let range: Range<Int>
  /// The token before them that announces a time; nil for a bare one: `next month`.
  let preposition: Int?
  /// The first token in it that is a time by itself or a unit of it.
  let head: Int?

  /// Whether it is so many of the next: `the next 10 standups`.
  func isCounted(in scene: ClaimScene) -> Bool {
    guard let start = range.first(where: { ["next", "coming"].contains(scene.word($0)) }),
      start - range.lowerBound <= 1
    else { return false }
    return scene.kind(start + 1) == 104 || scene.has(start + 1, .numberWord)
  }
}

/// Finds every stretch that could be a window, generously: learned weights choose among them.
struct WindowPhrases {
  private let tokens: [ClaimToken]
  private(set) var found: [WindowPhrase] = []

  init(_ tokens: [ClaimToken]) {
    self.tokens = tokens
    for index in tokens.indices where found.count < 60 {
      let token = tokens[index]
      if token.has(.timePreposition), token.kind == .word {
        announce(index)
      }
      if startsBareTime(index) { add(index, preposition: nil) }
      // `at any point of the launch weekend`.
      if token.word == "of", ["point", "time", "moment", "stage"].contains(word(index - 1)) {
        add(index + 1, preposition: index)
      }
    }
  }

  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].word : ""
  }

  private mutating func announce(_ index: Int) {
    let second = word(index + 1)
    switch tokens[index].word {
    case "between":
      if let and = tokens[index...].prefix(10).firstIndex(where: { $0.word == "and" }) {
        let end = extent(from: and + 1)
        if end > and + 1 { append(index..<end, index) }
      }
    case "from":
      let stops = ["to", "until", "till", "through"]
      if let to = tokens[index...].prefix(9).firstIndex(where: { stops.contains($0.word) }),
        to > index + 1
      {
        let end = extent(from: to + 1)
        if end > to + 1 { append(index..<end, index) }
      }
      add(index + 1, preposition: index)
    case "on", "at":
      add(index + (second == "or" && word(index + 2) == "before" ? 3 : 1), preposition: index)
    case "prior", "up": break
    case "before" where ["i", "you", "we", "it"].contains(second):
      add(index + 1, preposition: index)
    default:
      if second == "to" || second == "of" { return }
      add(index + 1, preposition: index)
    }
  }

  private func startsBareTime(_ index: Int) -> Bool {
    let token = tokens[index]
    let before = index > 0 ? tokens[index - 1] : nil
    if let before,
      before.has(.timePreposition) || before.has(.determiner) || before.has(.timeAdjective)
    {
      return false
    }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if token.has(.dateName) { return true }
    if token.has([.timeAdjective]) || ["per", "the", "these"].contains(token.word) {
      for offset in 1...4 where index + offset < tokens.count {
        let token = tokens[index + offset]
        if token.has([.timeUnit, .dateName]) || isHead(index + offset) { return true }
        if !(token.has([.timeAdjective, .numberWord, .determiner]) || token.kind == .number) {
          return offset == 1 && next?.kind == .word && index + 2 < tokens.count
            && tokens[index + 2].has(.timeUnit)
        }
      }
      return false
    }
    if token.kind == .number, let next {
      return next.has([.month, .weekday])
        || token.word.utf8.count == 4 && Int(token.word) ?? 0 > 1990
        || token.word.utf8.count == 10
    }
    if token.has(.timeUnit), let next, next.kind == .number { return true }
    return false
  }

  private mutating func add(_ start: Int, preposition: Int?) {
    var start = start
    while start < tokens.count, ["about", "the", "then"].contains(word(start)), word(start) != "the"
    {
      start += 1
    }
    // `by 20%` is an amount, whatever follows.
    if start < tokens.count, tokens[start].kind == .number,
      tokens[start].word.utf8.contains(UInt8(ascii: "%"))
    {
      return
    }
    let end = extent(from: start)
    guard end > start else { return }
    append(start..<end, preposition)
  }

  private mutating func append(_ range: Range<Int>, _ preposition: Int?) {
    var range = range
    // What would follow the last word is not there: `the game day on`.
    while let last = range.last, last > range.lowerBound,
      ["on", "in", "at", "of", "to", "and", "for"].contains(word(last))
    {
      range = range.lowerBound..<last
    }
    let head = range.first { isHead($0) }
    found.append(WindowPhrase(range: range, preposition: preposition, head: head))
  }

  /// Whether a time is named there, or so many of something to come: `the next 40 operations`.
  private func isHead(_ index: Int) -> Bool {
    if tokens[index].has([.dateName, .timeUnit]) || isYear(index) || isDate(index) { return true }
    guard index > 1, tokens[index].kind == .word,
      tokens[index - 1].kind == .number || tokens[index - 1].has(.numberWord)
    else { return false }
    return ["next", "coming", "following", "first", "ensuing", "upcoming", "these"].contains(
      word(index - 2))
  }

  private func isYear(_ index: Int) -> Bool {
    guard let year = Int(tokens[index].word) else { return false }
    return year > 1990 && year < 2100
  }

  private func isDate(_ index: Int) -> Bool {
    tokens[index].kind == .number
      && (tokens[index].word.utf8.count == 10
        || ["st", "nd", "rd", "th", "0h", "2h", "4h", "6h", "8h", "d", "hrs", "days"].contains {
          tokens[index].word.hasSuffix($0)
        })
  }

  /// Where the phrase that starts at `start` ends.
  private func extent(from start: Int) -> Int {
    var index = start
    var head = false
    var clause = false
    while index < tokens.count, index - start < 12 {
      let token = tokens[index]
      let word = token.word
      if token.kind == .mark {
        if word == "-" || word == "–" || word == "/", index > start, index + 1 < tokens.count {
          let joins = head || tokens[index - 1].kind == .number
          if joins, tokens[index + 1].kind == .number || tokens[index + 1].has(.dateName) {
            index += 1
            continue
          }
        }
        break
      }
      if index > start {
        if [
          "than", "vs", "versus", "vs.", "compared", "against", "relative", "otherwise", "else",
          "if", "unless", "provided", "whenever", "or", "but", "with", "without", "because",
          "by", "thanks", "itself", "yes", "please", "only", "measured",
        ].contains(word) {
          break
        }
        if head, !clause {
          if [
            "of", "after", "following", "ending", "starting", "beginning", "from", "when", "that",
            "since",
          ].contains(word) {
            clause = true
          } else if ["to", "in", "and", "on", "at"].contains(word) {
            guard index + 1 < tokens.count else { break }
            let next = tokens[index + 1]
            let two = index + 2 < tokens.count ? tokens[index + 2] : nil
            let isTime =
              next.has([.dateName]) || next.kind == .number && word != "in"
              || next.kind == .number && next.word.utf8.count == 4
              || (next.has([.timeUnit, .determiner, .timeAdjective])
                && (next.has(.timeUnit) || two?.has([.timeUnit, .dateName]) == true
                  || two?.kind == .number))
            if !isTime { break }
          } else if token.kind == .number {
            let isPart =
              tokens[index - 1].has(.dateName) || !tokens[index - 1].word.hasSuffix("s")
              || index == start + 1
            if !isPart || token.word.utf8.contains(UInt8(ascii: "%")) { break }
          } else if token.has([.timeUnit, .dateName]) {
            // `week 40`, `12 May 2027`, `the March mocks`.
          } else if word == "end", tokens[index - 1].has(.timeUnit) {
            // `year end`, `month end`.
          } else if token.has(.determiner), index + 1 < tokens.count, isDate(index + 1) {
            // `the game day on the 9th`.
          } else if word == "'s" {
            // `Mother's Day`, `the pilot's end`.
          } else if token.has([
            .copula, .modal, .change, .negation, .speaker, .unnamed, .reach, .stay,
          ]) {
            break
          } else if word == "over" || word == "under" || word == "for" || word == "across" {
            break
          } else if tokens[index - 1].has(.dateName) || isYear(index - 1), token.classes.isEmpty,
            !token.word.hasSuffix("s"), index == start + 2
          {
            // `the 2026 planting`, `the January intake`.
          } else if !hasHead(in: index, start: start) {
            break
          }
        } else if !head || clause {
          if token.has([.copula, .modal]), !token.has(.month), word != "'s", !clause { break }
          if token.has(.negation) { break }
          let isAmount = !head && (tokens[start].kind == .number || tokens[start].has(.numberWord))
          if isAmount, index - start > 2 || token.has(.preposition) && word != "of" { break }
          if !head, ["after", "following", "since"].contains(word),
            tokens[start].kind == .number || tokens[start].has(.numberWord)
          {
            break
          }
          let before = tokens[index - 1]
          if clause, token.has(.determiner), before.kind == .word,
            before.classes.isEmpty || before.has(.timeUnit)
          {
            break
          }
          if clause, token.has([.modal]), !token.has(.month) { break }
          if clause, token.has([.down, .up, .change, .better]), index > start + 2,
            !tokens[index - 1].has([.speaker, .determiner])
          {
            break
          }
          if ["over", "for", "until", "within", "under", "and", "to"].contains(word), !head {
            break
          }
          if !head, ["in", "of", "on"].contains(word), index + 1 < tokens.count,
            !tokens[index + 1].has([.timeUnit, .dateName, .determiner, .timeAdjective, .previous])
              && tokens[index + 1].kind != .number
          {
            if word != "of" { break }
          }
        }
      }
      if isHead(index) { head = true }
      index += 1
    }
    return index
  }

  /// Whether a head noun still follows within the phrase: `the June board meeting`.
  private func hasHead(in index: Int, start: Int) -> Bool {
    for offset in 1...2 where index + offset < tokens.count {
      let token = tokens[index + offset]
      if token.kind != .word { return false }
      if token.has([.timeUnit]) { return !tokens[index].has([.preposition]) }
    }
    return false
  }
}
