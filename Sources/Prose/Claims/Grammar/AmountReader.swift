/// Reads the number out of a stretch of a claim.
struct AmountReader {
  private let scene: ClaimScene

  init(_ scene: ClaimScene) {
    self.scene = scene
  }

  /// The first number in the stretch; a ratio of two is one number: `1 in 200`.
  func value(in range: Range<Int>) -> ExactNumber? {
    var index = range.lowerBound
    while index < range.upperBound {
      if let (first, next) = single(at: index, in: range) {
        if next < range.upperBound {
          let joins = ["in", "of", "out", "from", "on"].contains(scene.word(next))
          var second = next + (scene.word(next) == "out" ? 2 : 1)
          if ["the", "our"].contains(scene.word(second)) { second += 1 }
          if joins, second < range.upperBound, let (whole, _) = single(at: second, in: range),
            let inverse = ExactNumber(whole.denominator, over: whole.numerator)
          {
            return first.times(inverse)
          }
        }
        return first
      }
      index += 1
    }
    return nil
  }

  /// One number and where it ends.
  private func single(at index: Int, in range: Range<Int>) -> (ExactNumber, Int)? {
    let token = scene.tokens[index]
    var value: ExactNumber?
    var next = index + 1
    if token.kind == .number {
      value = digits(token.word)
    } else if let known = Self.words[token.word] {
      var total = known
      while next < range.upperBound, let more = Self.words[scene.word(next)] {
        let (sum, over) =
          more >= 100
          ? total.multipliedReportingOverflow(by: more) : total.addingReportingOverflow(more)
        guard !over else { return nil }
        total = sum
        next += 1
      }
      if next < range.upperBound, let part = Self.parts[scene.word(next)] {
        return ExactNumber(total, over: part).map { ($0, next + 1) }
      }
      value = ExactNumber(total)
    } else if let part = Self.parts[token.word] {
      value = ExactNumber(1, over: part)
    } else if let share = Self.shares[token.word] {
      value = ExactNumber(share.0, over: share.1)
    } else if ["no", "zero", "none", "nil", "not"].contains(token.word) {
      value = ExactNumber(0)
    }
    guard var value else { return nil }
    while next < range.upperBound, let scale = Self.scales[scene.word(next)] {
      guard let scaled = ExactNumber(scale).flatMap({ value.times($0) }) else { return nil }
      value = scaled
      next += 1
    }
    return (value, next)
  }

  /// `€1,200`, `18k`, `0.72`, `9:1`; nil for `04:30` and `3h40`, which are no single number.
  private func digits(_ word: String) -> ExactNumber? {
    let body = word.drop { !$0.isNumber }
    let head = body.prefix { $0.isNumber || $0 == "." || $0 == "," || $0 == ":" }
    let rest = body.dropFirst(head.count)
    if rest.first == "h", let hours = Int(head), let minutes = Int(rest.dropFirst()), hours < 1000,
      minutes < 60
    {
      return ExactNumber(hours * 60 + minutes)
    }
    if rest.contains(where: \.isNumber) { return nil }
    if head.contains(":") {
      let sides = head.split(separator: ":")
      guard sides.count == 2, let left = ExactNumber(digits: sides[0]),
        let right = ExactNumber(digits: sides[1]), sides[0].first != "0",
        let inverse = ExactNumber(right.denominator, over: right.numerator)
      else { return nil }
      return left.times(inverse)
    }
    let plain = head.filter { $0 != "," }
    guard let value = ExactNumber(digits: plain) else { return nil }
    guard
      let scale = rest == "k"
        ? 1000
        : rest == "m" && word.utf8.first.map({ $0 == 0x24 || $0 >= 0x80 }) == true ? 1_000_000 : nil
    else { return value }
    return ExactNumber(scale).flatMap { value.times($0) }
  }

  private static let words: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "dozen": 12, "twenty-five": 25, "thirty-five": 35,
    "forty-five": 45, "seventy-five": 75, "eighty-five": 85, "ninety-five": 95, "twenty-four": 24,
    "forty-eight": 48, "ninety-nine": 99, "single": 1, "couple": 2,
  ]
  private static let parts: [String: Int] = [
    "half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twentieth": 20, "thirds": 3, "quarters": 4, "fifths": 5,
    "tenths": 10,
  ]
  private static let shares: [String: (Int, Int)] = [
    "two-thirds": (2, 3), "three-quarters": (3, 4), "one-third": (1, 3), "one-half": (1, 2),
    "one-quarter": (1, 4), "one-fifth": (1, 5), "four-fifths": (4, 5), "three-fifths": (3, 5),
    "two-fifths": (2, 5), "halve": (1, 2), "halves": (1, 2), "halved": (1, 2), "halving": (1, 2),
    "double": (2, 1), "doubles": (2, 1), "doubled": (2, 1), "doubling": (2, 1), "twice": (2, 1),
    "twofold": (2, 1), "triple": (3, 1), "triples": (3, 1), "tripled": (3, 1), "treble": (3, 1),
    "trebles": (3, 1), "threefold": (3, 1), "thrice": (3, 1), "quadruple": (4, 1),
    "quadruples": (4, 1), "tenfold": (10, 1),
  ]
  private static let scales: [String: Int] = [
    "thousand": 1000, "k": 1000, "million": 1_000_000, "billion": 1_000_000_000, "lakh": 100_000,
    "crore": 10_000_000, "hundred": 100, "dozen": 12,
  ]
}
