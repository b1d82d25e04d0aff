/// A claim with everything the choices look at: its tokens, its zones and what could be what.
struct ClaimScene {
  let tokens: [ClaimToken]
  let zones: ClaimZones
  let numbers: [NumberPhrase]
  let windows: [WindowPhrase]
  let baselines: [BaselinePhrase]

  init(_ tokens: [ClaimToken]) {
    self.tokens = tokens
    zones = ClaimZones(tokens)
    numbers = NumberPhrases(tokens).found
    windows = WindowPhrases(tokens).found
    baselines = BaselinePhrases(tokens).found
  }

  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].word : "" }

  func has(_ index: Int, _ classes: ClaimWord) -> Bool {
    tokens.indices.contains(index) && tokens[index].has(classes)
  }

  func zone(_ index: Int) -> UInt32 {
    tokens.indices.contains(index) ? UInt32(zones.zones[index].rawValue) : 9
  }

  func isClaim(_ index: Int) -> Bool { zones.zones[index] == .claim }

  /// A known word by its spelling, any other by its looks.
  func sign(_ index: Int) -> UInt32 {
    guard index >= 0 else { return 1 }
    guard index < tokens.count else { return 2 }
    let token = tokens[index]
    switch token.kind {
    case .mark: return token.hash
    case .number: return 3
    case .word: return token.classes.isEmpty ? (token.isCapital ? 4 : 5) : token.hash
    }
  }

  /// The lowest class of a token: coarser than ``sign(_:)``.
  func kind(_ index: Int) -> UInt32 {
    guard index >= 0 else { return 101 }
    guard index < tokens.count else { return 102 }
    let token = tokens[index]
    switch token.kind {
    case .mark: return 103
    case .number: return 104
    case .word:
      return token.classes.isEmpty ? 105 : UInt32(token.classes.rawValue.trailingZeroBitCount)
    }
  }

  /// Adds one feature for each class of a token.
  @inline(__always)
  func addClasses<Sink: FeatureSink>(
    _ index: Int, _ template: UInt32, _ more: UInt32 = 0, to sink: inout Sink
  ) {
    guard tokens.indices.contains(index) else { return }
    var bits = tokens[index].classes.rawValue
    while bits != 0 {
      sink.add(feature(template, UInt32(bits.trailingZeroBitCount), more))
      bits &= bits &- 1
    }
  }

  /// The bytes the tokens cover.
  func span(_ range: Range<Int>) -> Span? {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else {
      return nil
    }
    return Span(tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
  }

  /// The same without marks at either end; nil when nothing is left.
  func trimmed(_ range: Range<Int>) -> Span? {
    var range = range
    while let last = range.last, tokens[last].kind == .mark { range = range.dropLast() }
    while let first = range.first, tokens[first].kind == .mark { range = range.dropFirst() }
    return span(range)
  }
}
