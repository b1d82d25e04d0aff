/// Reads the chosen number: what it is measured against, its value and its unit.
struct ThresholdReader {
  private let scene: ClaimScene
  private let parts: ClaimParts

  init(_ scene: ClaimScene, _ parts: ClaimParts) {
    self.scene = scene
    self.parts = parts
  }

  var threshold: ClaimThreshold? {
    guard let phrase = parts.threshold, let span = scene.span(phrase.range) else { return nil }
    let measure = measure(of: phrase)
    let amount = amount(in: phrase.kind == .fewOf ? phrase.number : phrase.range)
    return ClaimThreshold(
      span: span, measure: measure, value: amount.flatMap { value($0.value, phrase, measure) },
      unit: measure == .relative ? nil : amount?.unit)
  }

  /// The number in a stretch and the unit glued to it or behind it.
  func amount(in range: Range<Int>) -> (value: ExactNumber, unit: String?)? {
    guard let value = AmountReader(scene).value(in: range) else { return nil }
    guard let first = range.first(where: { scene.tokens[$0].kind == .number }) else {
      let unit = range.dropFirst().filter { isUnit($0) }.map { scene.word($0) }
      return (value, unit.isEmpty ? nil : unit.joined(separator: " "))
    }
    let word = scene.word(first)
    let prefix = word.prefix { !$0.isNumber && $0 != "-" && $0 != "+" }
    let suffix = word.drop { !$0.isNumber }.drop {
      $0.isNumber || [".", ",", ":", "-"].contains($0)
    }
    if !prefix.isEmpty { return (value, String(prefix)) }
    if !suffix.isEmpty, suffix != "k", suffix != "x" { return (value, String(suffix)) }
    let behind = (first + 1..<max(range.upperBound, first + 1)).filter { isUnit($0) }
    return (value, behind.isEmpty ? nil : behind.map { scene.word($0) }.joined(separator: " "))
  }

  private func isUnit(_ index: Int) -> Bool {
    let scales: Set<String> = ["million", "thousand", "billion", "k", "lakh", "crore"]
    return scene.tokens[index].kind != .number && !scales.contains(scene.word(index))
      && scene.has(index, [.unit, .percentUnit, .pointUnit, .timeUnit])
      || scene.word(index) == "per"
  }

  private static let ends: Set<String> = [
    "to", "under", "below", "->", "→", "=>", "over", "above", "at", "hit", "hits", "reach",
    "reaches", "becomes", "become", "until",
  ]

  private func measure(of phrase: NumberPhrase) -> ClaimThreshold.Measure {
    let first = phrase.range.lowerBound
    var isBy = false
    var isTo = false
    for index in stride(from: first - 1, through: max(0, first - 5), by: -1) {
      let word = scene.word(index)
      if scene.tokens[index].kind == .number { break }
      if word == "by" {
        isBy = true
        break
      }
      let isLimit = ["least", "most"].contains(scene.word(index + 1))
      if Self.ends.contains(word), !isLimit {
        isTo = true
        break
      }
    }
    let moves = parts.direction == .up || parts.direction == .down
    if !moves, !isBy { return .level }
    if phrase.kind == .factor { return .relative }
    let start = parts.baseline.flatMap { AmountReader(scene).value(in: $0.range) }
    let isStated = start != nil && parts.baseline.map { isValue($0) } == true
    if isTo && phrase.kind != .fraction || isStated && !isBy { return .level }
    switch phrase.kind {
    case .percent, .fraction: return .relative
    case .points: return .points
    default: return .difference
    }
  }

  /// Whether a baseline is a value, and not `the previous 20`.
  private func isValue(_ baseline: BaselinePhrase) -> Bool {
    !scene.tokens[baseline.range].contains {
      $0.has([.previous, .timeAdjective]) && !$0.has(.numberWord)
    }
  }

  private func value(
    _ value: ExactNumber, _ phrase: NumberPhrase, _ measure: ClaimThreshold.Measure
  ) -> ExactNumber? {
    guard measure == .relative else { return value }
    switch phrase.kind {
    case .percent: return ExactNumber(1, over: 100).flatMap { value.times($0) }
    // `doubles` is one more of the same.
    case .factor where value.numerator > value.denominator:
      return ExactNumber(value.numerator - value.denominator, over: value.denominator)
    default: return value
    }
  }
}
