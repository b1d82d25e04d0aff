/// What the words around the number, and the verbs, say about the direction.
struct DirectionHints {
  private(set) var guess: ClaimDirection?
  private(set) var features: [UInt32] = []
  /// Whether only the metric's own sign decides: `latency gets better`.
  private(set) var isCertain = false
  private let scene: ClaimScene
  private let parts: ClaimParts

  init(_ scene: ClaimScene, parts: ClaimParts) {
    self.scene = scene
    self.parts = parts
    var moves = self.moves
    // `the change cuts`, `pages per shift fall`: what says where counts.
    if moves.contains(.up) || moves.contains(.down) { moves.removeAll { $0 == .change } }
    let limit = self.limit
    let sign = self.sign
    guess = decide(moves, limit, sign)
    let verbs = moves.filter { $0 != .stay }
    isCertain =
      !verbs.isEmpty && verbs.allSatisfy { $0 == .better || $0 == .worse } && polarity != 0
      && limit == nil
    // `cycle time: -20%`.
    if verbs.isEmpty, limit == nil, let number = parts.threshold?.range.lowerBound,
      let sign = scene.word(number).utf8.first, sign == 0x2B || sign == 0x2D
    {
      guess = sign == 0x2D ? .down : .up
      isCertain = true
    }
    features.append(feature(1, moves.first.map { UInt32($0.rawValue) } ?? 9))
    features.append(
      feature(
        2, moves.first.map { UInt32($0.rawValue) } ?? 9, limit.map { UInt32($0.rawValue) } ?? 9))
    features.append(
      feature(3, UInt32(bitPattern: Int32(sign)), moves.first.map { UInt32($0.rawValue) } ?? 9))
    features.append(feature(4, parts.threshold.map { UInt32($0.kind.rawValue) } ?? 99))
    features.append(
      feature(
        5, parts.threshold.map { UInt32($0.kind.rawValue) } ?? 99,
        moves.first.map { UInt32($0.rawValue) } ?? 9))
    if moves.first == .better || moves.first == .worse {
      features.append(feature(15, moves.first == .better ? 1 : 2, UInt32(polarity + 1)))
    }
    features.append(
      feature(9, parts.threshold == nil ? 0 : 1, limit.map { UInt32($0.rawValue) } ?? 9))
    var seen = ClaimWord()
    for index in claim {
      let token = scene.tokens[index]
      seen.formUnion(token.classes)
      if !token.classes.isEmpty, token.kind == .word { features.append(feature(6, token.hash)) }
    }
    let has: UInt32 = parts.threshold == nil ? 0 : 1
    for (bit, known) in [
      ClaimWord.up, .down, .change, .better, .worse, .atMost, .atLeast, .equal, .stay, .reach,
      .vagueLevel, .low, .high, .negation, .happening, .factor, .vagueAmount,
    ].enumerated() where seen.contains(known) {
      features.append(feature(7, UInt32(bit), has))
    }
    if let threshold = parts.threshold {
      let first = threshold.range.lowerBound
      features.append(feature(10, scene.sign(first - 1)))
      features.append(feature(11, scene.sign(first - 1), scene.sign(first - 2)))
      features.append(feature(12, scene.sign(threshold.range.upperBound)))
      features.append(
        feature(
          13, scene.sign(threshold.range.upperBound), scene.sign(threshold.range.upperBound + 1)))
      features.append(
        feature(
          14, first == 0 || !scene.isClaim(first - 1) ? 1 : 0, UInt32(threshold.kind.rawValue)))
    }
  }

  /// The tokens of the claim outside its window and baseline.
  private var claim: [Int] {
    scene.tokens.indices.filter {
      scene.isClaim($0) && parts.window?.contains($0) != true
        && parts.baseline?.range.contains($0) != true
    }
  }

  private enum Move: Int { case down, up, change, better, worse, stay }

  /// The verbs and comparatives of movement, in their order.
  private var moves: [Move] {
    claim.compactMap { index in
      let token = scene.tokens[index]
      guard token.kind == .word else { return nil }
      let next = scene.word(index + 1)
      let last = scene.word(index - 1)
      // `no more than`, `fewer than 3`, `or higher`: limits, not movements.
      if next == "than", let number = parts.threshold?.range.lowerBound, number >= index,
        number - index <= 3
      {
        return nil
      }
      if last == "or" || last == "no" || (last == "not" && next == "than") { return nil }
      if next == "or", scene.word(index + 2) == "equal" { return nil }
      if token.word == "cut" || token.word == "back", last == "the" { return nil }
      if token.word == "loss" || token.word == "growth" || token.word == "increase"
        || token.word == "variation"
      {
        return nil
      }
      if token.word == "back", scene.has(index - 1, [.speaker]) || next == "to" { return nil }
      // `drop-off rate`, `the lower school`: what is named, not what happens.
      if scene.has(index - 1, .determiner), token.has([.up, .down]),
        !["a", "an", "we"].contains(last), scene.has(index + 1, .measure)
      {
        return nil
      }
      if token.word == "half", next == "as" { return .down }
      if token.has(.factor) {
        return token.word.hasPrefix("hal") ? .down : .up
      }
      if token.has(.better), token.word != "best" { return .better }
      if token.has(.worse) { return .worse }
      if token.has(.down) { return .down }
      if token.has(.up) { return .up }
      if token.has(.change) {
        // `pages per on-call shift:`, `the change`: nouns.
        let isNoun =
          scene.has(index - 1, [.determiner, .timeAdjective]) || next == ":" || next == "per"
          || scene.has(index - 1, .preposition) || scene.has(index + 1, [.modal, .copula])
          || ["per", "on-call", "night", "day", "late", "early"].contains(last)
        if isNoun { return nil }
        return scene.has(index + 1, [.down, .up]) && next != "lower" ? nil : .change
      }
      if token.has(.stay) { return .stay }
      return nil
    }
  }

  private enum Limit: Int { case atMost, atLeast, equal }

  /// What the words right before and after the number make of it.
  private var limit: Limit? {
    guard let threshold = parts.threshold else { return nil }
    if threshold.kind == .zero { return .equal }
    if scene.word(threshold.range.lowerBound) == "100%",
      !scene.has(threshold.range.lowerBound - 1, [.atLeast, .atMost])
    {
      return .equal
    }
    let first = threshold.range.lowerBound
    let after = threshold.range.upperBound
    // After: `or less`, `tops`, `maximum`.
    for index in after..<min(after + 3, scene.tokens.count) where scene.tokens[index].kind == .word
    {
      let word = scene.word(index)
      if scene.word(index - 1) == "or" || index == after {
        if [
          "less", "lower", "fewer", "under", "below", "sooner", "earlier", "faster", "max",
          "maximum", "tops", "shorter", "quicker", "smaller", "worst",
        ].contains(word) {
          return .atMost
        }
        if [
          "more", "higher", "better", "above", "over", "greater", "upwards", "minimum", "min",
          "longer", "larger", "bigger",
        ].contains(word),
          scene.word(index - 1) == "or"
            || word != "over" && word != "above" && word != "longer" && word != "higher"
              && word != "better" && word != "more"
        {
          return .atLeast
        }
      }
    }
    var index = first - 1
    var steps = 0
    while index >= 0, steps < 5, scene.isClaim(index) {
      let token = scene.tokens[index]
      let word = token.word
      if token.kind == .number || [",", ";"].contains(word) { break }
      if word == ".", !["max", "min"].contains(scene.word(index - 1)) { break }
      let negated = isNegated(index)
      switch word {
      case "<", "<=", "≤", "max", "maximum", "max.", "capped", "inside":
        return .atMost
      case ">", ">=", "≥", "min", "minimum", "min.": return .atLeast
      case "=", "exactly", "precisely": return .equal
      case "most": return .atMost
      case "within" where steps == 0: return .atMost
      case "least": return .atLeast
      case "under", "below", "less", "fewer", "lower", "shorter", "beneath", "worse":
        if word == "worse" { return polarity < 0 ? .atMost : .atLeast }
        return negated ? .atLeast : .atMost
      case "over", "above", "more", "higher", "longer", "greater", "beyond", "exceed", "exceeds",
        "later", "superior", "exceeding":
        return negated ? .atMost : .atLeast
      // `never climbs past`: a movement, unless it is denied.
      case "past" where negated: return .atMost
      default: break
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  private func isNegated(_ index: Int) -> Bool {
    var at = index - 1
    while at >= max(0, index - 5) {
      let token = scene.tokens[at]
      if token.kind == .mark { return false }
      if token.has(.negation) { return true }
      at -= 1
    }
    return false
  }

  /// -1 when the stated start is above the number, 1 when it is under it, 0 when nobody knows.
  private var sign: Int {
    guard let threshold = parts.threshold, let baseline = parts.baseline,
      let start = AmountReader(scene).value(in: baseline.range),
      let end = AmountReader(scene).value(in: threshold.range)
    else { return 0 }
    let left = Double(start.numerator) / Double(start.denominator)
    let right = Double(end.numerator) / Double(end.denominator)
    return left > right ? -1 : left < right ? 1 : 0
  }

  /// 1 when more of the metric is better, -1 when less is.
  private var polarity: Int {
    for index in claim {
      let token = scene.tokens[index]
      if token.has(.moreIsBetter), !token.has(.lessIsBetter) { return 1 }
      if token.has(.lessIsBetter), !token.has(.moreIsBetter) { return -1 }
    }
    return 0
  }

  private func decide(_ moves: [Move], _ limit: Limit?, _ sign: Int) -> ClaimDirection? {
    let negated = claim.contains { scene.tokens[$0].has(.negation) && scene.word($0) != "no" }
    if let limit {
      if negated || moves.isEmpty || moves.first == .stay {
        return limit == .atMost ? .atMost : limit == .atLeast ? .atLeast : .equal
      }
    }
    if negated, parts.threshold == nil, parts.baseline != nil {
      switch moves.first(where: { $0 != .stay }) {
      case .up: return .atMost
      case .down: return .atLeast
      case .worse: return polarity < 0 ? .atMost : .atLeast
      default: break
      }
    }
    switch moves.first(where: { $0 != .stay }) {
    case .down: return .down
    case .up: return .up
    case .better: return polarity < 0 || sign < 0 ? .down : .up
    case .worse: return polarity < 0 ? .up : .down
    case .change: return nil
    default: break
    }
    if sign != 0 { return sign < 0 ? .down : .up }
    if let limit { return limit == .atMost ? .atMost : limit == .atLeast ? .atLeast : .equal }
    if parts.threshold == nil {
      let copular = claim.filter { scene.has($0, [.copula, .stay]) }
      for index in copular {
        for next in index + 1..<min(index + 4, scene.tokens.count) {
          if scene.has(next, .low), !scene.has(next, .vagueLevel) { return .atMost }
          if scene.word(next) == "high" { return .atLeast }
        }
      }
      if claim.contains(where: { scene.has($0, .vagueLevel) }) { return nil }
      return .event
    }
    return .atLeast
  }
}
