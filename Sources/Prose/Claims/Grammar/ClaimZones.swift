/// Which part of the sentence each token stands in.
struct ClaimZones {
  enum Zone: UInt8 {
    case claim
    /// What the claim supposes, or the time and place it is said of: `if …,`, `once …`.
    case condition
    /// What happens if it is false.
    case consequence
    /// `My bet:`, `we expect that`: about the claim, none of it.
    case frame
  }

  private(set) var zones: [Zone]
  /// The tokens after the `if`; nil when nothing is supposed.
  private(set) var condition: Range<Int>?
  /// The tokens after the `otherwise`.
  private(set) var consequence: Range<Int>?

  init(_ tokens: [ClaimToken]) {
    zones = Array(repeating: .claim, count: tokens.count)
    markConsequence(tokens)
    let start = markFrame(tokens)
    markLeading(tokens, from: start)
    markTrailing(tokens, from: start)
  }

  private mutating func fill(_ range: Range<Int>, _ zone: Zone) {
    for index in range { zones[index] = zone }
  }

  // MARK: What happens if it is false

  private static let openers: [[String]] = [
    ["otherwise"], ["else"], ["or", "else"], ["failing", "which"], ["failing", "that"],
    ["if", "not"], ["and", "if", "not"], ["if", "they", "do", "not"], ["if", "they", "don't"],
    ["if", "it", "does", "not"], ["if", "it", "doesn't"], ["and", "if", "they", "do", "not"],
    ["and", "if", "they", "don't"], ["and", "if", "it", "does", "not"],
    ["and", "if", "it", "doesn't"], ["if", "that", "fails"], ["if", "this", "fails"],
    ["if", "it", "fails"], ["and", "if", "it", "fails"], ["if", "it", "misses"],
    ["but", "if", "not"], ["if", "we", "miss", "it"], ["and", "otherwise"], ["and", "else"],
    ["if", "that", "does", "not", "happen"], ["if", "that", "doesn't", "happen"],
    ["failing", "this"], ["if", "they", "fail"], ["if", "wrong"],
  ]

  private mutating func markConsequence(_ tokens: [ClaimToken]) {
    for index in tokens.indices where index > 1 {
      let before = tokens[index - 1]
      let isBreak = before.kind == .mark && before.word != "\"" || before.has(.conjunction)
      for opener in Self.openers where isBreak && matches(tokens, at: index, opener) {
        var start = index + opener.count
        if start < tokens.count, tokens[start].kind == .mark { start += 1 }
        if start < tokens.count, tokens[start].word == "then" { start += 1 }
        fill(index..<tokens.count, .consequence)
        if start < tokens.count { consequence = start..<tokens.count }
        return
      }
      // `, or the alert gets deleted`; but not `30 days, or sooner`.
      if before.word == "," || before.word == ";", tokens[index].word == "or",
        index + 3 < tokens.count,
        tokens[index + 1].has([.determiner, .speaker, .unnamed]) || tokens[index + 1].isCapital
      {
        fill(index..<tokens.count, .consequence)
        consequence = (index + 1)..<tokens.count
        return
      }
    }
  }

  private func matches(_ tokens: [ClaimToken], at index: Int, _ words: [String]) -> Bool {
    guard index + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { tokens[index + $0].word == words[$0] }
  }

  // MARK: Words around the claim

  /// Where the claim itself begins.
  private mutating func markFrame(_ tokens: [ClaimToken]) -> Int {
    var start = 0
    for (index, token) in tokens.prefix(12).enumerated() {
      if token.kind == .mark {
        // `My bet:`, `Probably optimistic, but`: a short stretch with a frame word in it.
        let stretch = tokens[start..<index]
        if [":", ",", "-"].contains(token.word), stretch.contains(where: { $0.has(.frame) }),
          !stretch.contains(where: { $0.kind == .number || $0.has([.deadline, .timeUnit]) }),
          stretch.count <= 6
        {
          start = index + 1
          continue
        }
        break
      }
    }
    // `we expect`, `I'd wager that`, `tbh i think`.
    var index = start
    var last = start
    while index < tokens.count, index - start < 8 {
      let token = tokens[index]
      if token.has(.frame), token.kind == .word {
        last = index + 1
      } else if !(token.has([.speaker, .modal, .copula, .hedge]) || token.kind == .mark
        || ["that", "to", "if", "but", "and", "really", "a", "good", "feeling", "'d"].contains(
          token.word))
      {
        break
      }
      index += 1
    }
    if last > start {
      start = last
      while start < tokens.count,
        ["that", "to", ":", ",", "we", "'ll", "will"].contains(tokens[start].word)
      {
        start += 1
      }
    }
    start = min(start, tokens.count)
    fill(0..<start, .frame)
    return start
  }

  // MARK: What is supposed

  private static let supposing: Set<String> = [
    "if", "assuming", "unless", "provided", "providing", "supposing", "should", "given",
  ]
  private static let leading: Set<String> = [
    "if", "when", "assuming", "unless", "provided", "once", "after", "with", "under", "whenever",
    "as", "should", "since", "given", "because", "following", "now", "thanks",
  ]

  private mutating func markLeading(_ tokens: [ClaimToken], from start: Int) {
    guard start < tokens.count, Self.leading.contains(tokens[start].word) else { return }
    guard
      let comma = tokens[start...].firstIndex(where: { $0.word == "," || $0.word == "then" }),
      comma > start + 1, comma + 1 < tokens.count, zones[comma] == .claim
    else { return }
    let isQuestion = tokens[start].word == "should" && tokens.last?.word == "?"
    if isQuestion { return }
    fill(start..<comma, .condition)
    if Self.supposing.contains(tokens[start].word) { condition = (start + 1)..<comma }
  }

  private mutating func markTrailing(_ tokens: [ClaimToken], from start: Int) {
    guard start + 2 < tokens.count else { return }
    for index in (start + 2)..<tokens.count where zones[index] == .claim {
      let word = tokens[index].word
      let two = index + 1 < tokens.count ? tokens[index + 1].word : ""
      let begins =
        ["if", "provided", "providing", "whenever", "unless", "assuming", "once", "when"].contains(
          word) || (word == "as" && ["soon", "long", "far"].contains(two))
        || two == "permitting"
      guard begins else { continue }
      var end = index + 1
      while end < tokens.count, zones[end] == .claim, tokens[end].kind != .mark { end += 1 }
      fill(index..<end, .condition)
      if condition == nil, ["if", "provided", "providing", "unless", "assuming"].contains(word) {
        condition = (index + 1)..<end
      }
    }
  }
}
