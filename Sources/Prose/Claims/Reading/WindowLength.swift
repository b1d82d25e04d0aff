/// How many cycles or days a stretch of time names.
struct WindowLength {
  private(set) var length: ClaimWindow.Length?
  /// The bare number: 20 of `the previous 20`.
  private(set) var count: Int?

  init(_ scene: ClaimScene, _ range: Range<Int>) {
    for index in range {
      let token = scene.tokens[index]
      let next = index + 1
      if token.has([.month]), token.isCapital { return }
      // `sprints 21-24`, `releases 7 to 10`.
      if token.kind == .word, token.word.hasSuffix("s"), next < range.upperBound,
        let span = Self.span(scene, next, range)
      {
        count = span
        length = Self.named(span, token.word)
        return
      }
      guard let number = Self.number(scene, index), number > 0 else { continue }
      if scene.has(next, .month) { return }
      count = number
      guard next < range.upperBound else { return }
      var end = next
      while end < range.upperBound, scene.tokens[end].kind == .word,
        !["of", "after", "following", "before", "from", "in", "since", "to", "and"].contains(
          scene.word(end))
      {
        end += 1
      }
      guard end > next else { return }
      let unit = (next..<end).map { scene.word($0) }.joined(separator: " ")
      if scene.word(index - 1) != "the" || scene.tokens[index].kind != .number || number < 32 {
        length = Self.named(number, unit)
      }
      return
    }
    guard let first = range.first(where: { scene.has($0, .timeUnit) }), first > range.lowerBound
    else { return }
    // `the next fortnight`: no calendar has one of its own.
    let isCalendar = !["fortnight", "half-year"].contains(scene.word(first))
    guard
      ["a", "an", "one"].contains(scene.word(first - 1))
        || !isCalendar && ["next", "coming"].contains(scene.word(first - 1))
    else { return }
    count = 1
    length = Self.named(1, scene.word(first))
  }

  private static func number(_ scene: ClaimScene, _ index: Int) -> Int? {
    let token = scene.tokens[index]
    if token.kind == .number {
      guard token.word.utf8.count < 8, let last = token.word.utf8.last, last >= 0x30, last <= 0x39
      else { return nil }
      let value = Int(token.word.filter { $0 != "," })
      return value.map { $0 > 1990 && $0 < 2100 } == true ? nil : value
    }
    guard token.has(.numberWord), token.word != "one" || scene.has(index + 1, .timeUnit) else {
      return nil
    }
    let value = AmountReader(scene).value(in: index..<(index + 1))
    return value.flatMap { $0.denominator == 1 ? $0.numerator : nil }
  }

  private static func span(_ scene: ClaimScene, _ index: Int, _ range: Range<Int>) -> Int? {
    let sides = scene.word(index).split(separator: "-").compactMap { Int($0) }
    if sides.count == 2, sides[1] >= sides[0], sides[1] - sides[0] < 10_000 {
      return sides[1] - sides[0] + 1
    }
    guard index + 2 < range.upperBound, ["to", "-", "–"].contains(scene.word(index + 1)),
      let first = Int(scene.word(index)), let last = Int(scene.word(index + 2)), last >= first,
      last - first < 10_000
    else { return nil }
    return last - first + 1
  }

  private static func named(_ number: Int, _ unit: String) -> ClaimWindow.Length {
    guard number < 100_000 else { return .cycles(number, of: unit) }
    switch unit {
    case "hour", "hours", "hrs": return .days((number + 23) / 24)
    case "day", "days", "d": return .days(number)
    case "week", "weeks", "wk", "wks", "w": return .weeks(number)
    case "fortnight", "fortnights": return .weeks(2 * number)
    case "half-year", "half-years": return .months(6 * number)
    case "month", "months", "mth", "mths", "mo": return .months(number)
    case "quarter", "quarters": return .months(3 * number)
    case "year", "years", "yr", "yrs": return .months(12 * number)
    default: return .cycles(number, of: unit)
    }
  }
}
