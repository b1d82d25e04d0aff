/// Which words name what is measured or what happens.
struct MetricChoice: ClaimChoice {
  let scene: ClaimScene
  let parts: ClaimParts
  let candidates: [Range<Int>]
  private static let limit = 160

  init(_ scene: ClaimScene, parts: ClaimParts) {
    self.scene = scene
    self.parts = parts
    var found: [Range<Int>] = []
    let tokens = scene.tokens
    let hard: (Int) -> Bool = { index in
      !scene.isClaim(index) || parts.window?.contains(index) == true
        || parts.baseline?.range.contains(index) == true
        || (parts.threshold?.range.contains(index) == true)
        || tokens[index].kind == .mark
          && ![":", "(", ")", "-", "/", ",", "'", "\"", "&"].contains(tokens[index].word)
    }
    for start in tokens.indices
    where found.count < Self.limit && Self.starts(at: start, scene) && !hard(start) {
      var end = start
      while end < tokens.count, end - start < 16, !hard(end), found.count < Self.limit {
        end += 1
        let last = tokens[end - 1]
        guard last.kind != .mark,
          !last.has(.preposition) || last.has(.unit)
            || ["up", "down", "on", "off", "through", "out"].contains(last.word),
          !last.has([.determiner, .modal]), last.word != "and", last.word != "or"
        else { continue }
        if Self.ends(before: end, scene, parts), Self.names(start..<end, scene) {
          found.append(start..<end)
        }
      }
    }
    candidates = found
  }

  private static func starts(at index: Int, _ scene: ClaimScene) -> Bool {
    let token = scene.tokens[index]
    guard token.kind != .mark, !token.has([.modal, .conjunction]) || token.has(.measure) else {
      return false
    }
    guard index > 0 else { return true }
    let before = scene.tokens[index - 1]
    return before.kind != .word || !before.classes.isEmpty
      || scene.zones.zones[index - 1] != scene.zones.zones[index]
      || token.has([.happening])
  }

  /// False for what only moves or is: `down`, `had 11`.
  private static func names(_ range: Range<Int>, _ scene: ClaimScene) -> Bool {
    range.contains { index in
      let token = scene.tokens[index]
      return token.kind == .word
        && !["up", "down", "had", "has", "have", "was", "were", "is", "are"].contains(token.word)
    }
  }

  private static func ends(before index: Int, _ scene: ClaimScene, _ parts: ClaimParts) -> Bool {
    guard index < scene.tokens.count, scene.isClaim(index), !parts.covers(index) else {
      return true
    }
    let token = scene.tokens[index]
    return token.kind != .word
      || token.has([
        .copula, .modal, .up, .down, .change, .better, .worse, .stay, .reach, .atMost, .atLeast,
        .equal,
        .preposition, .negation, .factor, .conjunction, .timePreposition, .low, .high, .unbounded,
        .current,
        .vagueAmount, .baselineCue, .condition, .unnamed, .speaker, .hedge,
      ])
  }

  var count: Int { candidates.count }

  func describe<Sink: FeatureSink>(_ candidate: Int, to sink: inout Sink) {
    let range = candidates[candidate]
    let first = range.lowerBound
    let after = range.upperBound
    let last = after - 1
    let direction =
      parts.direction.map { UInt32(ClaimDirection.allCases.firstIndex(of: $0) ?? 0) } ?? 9
    let isEvent: UInt32 = parts.direction == .event ? 1 : 0
    let numbered: UInt32 = parts.threshold == nil ? 0 : 1
    sink.add(feature(1500, scene.sign(first - 1)))
    sink.add(feature(1501, scene.sign(first)))
    sink.add(feature(1502, scene.sign(last)))
    sink.add(feature(1503, scene.sign(after)))
    sink.add(feature(1504, scene.kind(first - 1), isEvent))
    sink.add(feature(1505, scene.kind(first), isEvent))
    sink.add(feature(1506, scene.kind(last), isEvent))
    sink.add(feature(1507, scene.kind(after), isEvent))
    scene.addClasses(first - 1, 1508, isEvent, to: &sink)
    scene.addClasses(first, 1509, isEvent, to: &sink)
    scene.addClasses(last, 1510, isEvent, to: &sink)
    scene.addClasses(after, 1511, isEvent, to: &sink)
    sink.add(feature(1512, UInt32(min(range.count, 9)), isEvent))
    sink.add(feature(1513, scene.zone(first)))
    let startsClaim = first == 0 || !scene.isClaim(first - 1)
    sink.add(feature(1514, startsClaim ? 1 : 0, direction))
    sink.add(feature(1515, startsClaim ? 1 : 0, scene.kind(first)))
    var seen = ClaimWord()
    var open = 0
    var marks = 0
    for index in range {
      let token = scene.tokens[index]
      if token.kind == .mark { marks += 1 }
      seen.formUnion(token.classes)
      if token.kind == .word,
        token.classes.isEmpty || token.has([.measure, .lessIsBetter, .moreIsBetter])
      {
        open += 1
      }
    }
    sink.add(feature(1516, UInt32(min(open, 4)), isEvent))
    sink.add(feature(1517, UInt32(min(marks, 2))))
    for (bit, known) in [
      ClaimWord.copula, .modal, .up, .down, .change, .better, .stay, .reach, .atMost, .atLeast,
      .unnamed, .speaker,
      .happening, .measure, .current, .feeling, .timeUnit, .dateName, .frame, .negation,
      .conjunction, .vagueAmount,
    ].enumerated() where seen.contains(known) {
      sink.add(feature(1518, UInt32(bit), isEvent &* 2 &+ numbered))
    }
    if let threshold = parts.threshold {
      let before = after <= threshold.range.lowerBound
      let gap = before ? threshold.range.lowerBound - after : first - threshold.range.upperBound
      let starts =
        threshold.range.lowerBound == 0 || !scene.isClaim(threshold.range.lowerBound - 1)
        || scene.tokens[..<threshold.range.lowerBound].suffix(3).contains {
          $0.has([.atLeast, .atMost]) && !$0.has([.stay])
        }
      sink.add(feature(1519, before ? 1 : 2, UInt32(max(0, min(gap, 5)))))
      sink.add(feature(1520, before ? 1 : 2, starts ? 1 : 0))
      sink.add(feature(1521, before ? 1 : 2, UInt32(threshold.kind.rawValue)))
      sink.add(feature(1522, before ? 1 : 2, direction))
      // What stands between the two.
      var between = ClaimWord()
      for index
        in (before
        ? after..<threshold.range.lowerBound
        : threshold.range.upperBound..<max(first, threshold.range.upperBound))
      {
        between.formUnion(scene.tokens[index].classes)
      }
      for (bit, known) in [ClaimWord.up, .down, .change, .better, .reach, .stay, .copula]
        .enumerated() where between.contains(known)
      {
        sink.add(feature(1523, UInt32(bit), before ? 1 : 2))
      }
    }
    if let window = parts.window {
      sink.add(feature(1524, after <= window.lowerBound ? 1 : 2))
    }
    // A verb of movement right after what it moves, or right before it.
    sink.add(feature(1525, movement(after), startsClaim ? 1 : 0))
    sink.add(feature(1526, movement(first - 1), direction))
  }

  private func movement(_ index: Int) -> UInt32 {
    scene.has(index, [.up, .down, .change, .better, .stay, .reach])
      ? 1 : scene.has(index, [.modal, .copula]) ? 2 : 0
  }
}
