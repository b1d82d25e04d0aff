/// Which phrase is the window; the last candidate is none.
struct WindowChoice: ClaimChoice {
  let scene: ClaimScene

  var count: Int { scene.windows.count + 1 }

  func describe<Sink: FeatureSink>(_ candidate: Int, to sink: inout Sink) {
    guard candidate < scene.windows.count else { return describeNone(to: &sink) }
    let phrase = scene.windows[candidate]
    let range = phrase.range
    let first = range.lowerBound
    let last = range.upperBound - 1
    let start = phrase.preposition ?? first
    let announced = phrase.preposition.map { scene.tokens[$0].hash } ?? 0
    let head: UInt32 =
      phrase.head.map {
        scene.tokens[$0].has(.dateName) ? 2 : scene.tokens[$0].has(.timeUnit) ? 1 : 3
      } ?? 0
    let isDeadline = scene.has(start, .deadline) && phrase.preposition != nil
    sink.add(feature(1000, announced))
    sink.add(feature(1001, announced, head))
    sink.add(feature(1002, head, isDeadline ? 1 : 0))
    sink.add(feature(1003, scene.sign(first)))
    sink.add(feature(1004, announced, scene.kind(first)))
    sink.add(feature(1005, scene.kind(first), head))
    if let head = phrase.head {
      sink.add(feature(1006, scene.tokens[head].hash))
      sink.add(feature(1007, UInt32(min(head - first, 4)), scene.kind(head)))
      sink.add(feature(1027, announced, scene.kind(head)))
    }
    sink.add(feature(1008, scene.sign(start - 1)))
    sink.add(feature(1009, scene.kind(start - 1), head))
    sink.add(feature(1010, scene.sign(last + 1)))
    sink.add(feature(1011, scene.zone(start), head))
    sink.add(feature(1012, scene.zone(start), announced))
    sink.add(
      feature(
        1013, start == 0 || scene.zone(start - 1) != 0 || scene.kind(start - 1) == 103 ? 1 : 0,
        announced))
    sink.add(feature(1014, last + 1 >= scene.tokens.count ? 1 : 0, announced))
    sink.add(feature(1015, UInt32(min(range.count, 7)), head))
    var seen = ClaimWord()
    for index in range {
      let token = scene.tokens[index]
      sink.add(feature(1016, scene.sign(index)))
      seen.formUnion(token.classes)
      if token.kind == .number {
        sink.add(feature(1017, head, announced))
        if token.word.utf8.contains(UInt8(ascii: "%")) { sink.add(feature(1018, 0)) }
      }
    }
    var bits = seen.rawValue
    while bits != 0 {
      sink.add(feature(1019, UInt32(bits.trailingZeroBitCount), head))
      bits &= bits &- 1
    }
    if seen.contains(.previous) {
      sink.add(
        feature(
          1020, scene.has(first, .previous) || scene.has(first + 1, .previous) ? 1 : 0, announced))
    }
    // `from 1 August onward`, `from here on`: a start with no end.
    let after = scene.tokens[range.upperBound...].prefix(2)
    if after.contains(where: { $0.has(.unbounded) }) || scene.word(last + 1) == "on" {
      sink.add(feature(1021, announced))
    }
    if scene.numbers.contains(where: { $0.range.lowerBound == first }), phrase.head == nil {
      sink.add(feature(1022, announced))
    }
    if let number = scene.numbers.first(where: {
      $0.range.lowerBound == first || $0.range.lowerBound == first + 1
    }) {
      sink.add(feature(1023, UInt32(number.kind.rawValue), announced))
      sink.add(feature(1024, UInt32(number.kind.rawValue), head))
    }
    if scene.has(start - 1, [.happening]) { sink.add(feature(1025, announced, head)) }
    if scene.tokens[range].contains(where: { $0.isCapital }) {
      sink.add(feature(1026, announced, head))
    }
    // The noun before: `readmissions within 30 days` describes what is counted.
    sink.add(feature(1028, scene.kind(start - 1), announced))
    sink.add(feature(1029, UInt32(min(scene.windows[candidate...].count, 4))))
    let isTied = scene.tokens[..<start].contains { $0.has(.deadline) }
    sink.add(feature(1030, isTied ? 1 : 0, announced))
    if first > 0,
      scene.tokens[..<first].suffix(3).contains(where: {
        $0.has(.baselineCue) && !$0.has(.timePreposition)
      })
    {
      sink.add(feature(1031, 0))
    }
    if scene.tokens[..<start].suffix(2).contains(where: {
      ["older", "longer", "more", "later", "than"].contains($0.word)
    }) {
      sink.add(feature(1032, announced))
    }
    let hasNext = range.contains {
      ["next", "coming", "following", "upcoming"].contains(scene.word($0))
        && (scene.kind($0 + 1) == 104 || scene.has($0 + 1, [.numberWord, .timeUnit]))
    }
    if hasNext { sink.add(feature(1034, 0)) }
    if scene.numbers.contains(where: { $0.kind == .fewOf && $0.range.contains(first) }) {
      sink.add(feature(1035, announced))
    }
    let bounded = seen.contains(.unbounded)
    if bounded { sink.add(feature(1033, announced, head)) }
  }

  private func describeNone<Sink: FeatureSink>(to sink: inout Sink) {
    sink.add(feature(1050, 0))
    sink.add(feature(1051, UInt32(min(scene.windows.count, 6))))
    for (index, token) in scene.tokens.enumerated() where token.has(.unbounded) {
      sink.add(feature(1052, token.hash))
      sink.add(feature(1053, scene.sign(index - 1), token.hash))
      sink.add(feature(1054, 0))
    }
  }
}
