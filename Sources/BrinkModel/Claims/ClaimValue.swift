package import Statistics

/// What was seen in one cycle.
package enum ClaimValue: Equatable, Sendable {
  case count(Int)
  case share(Share)
  /// One amount or several, in the claim's own unit.
  case amounts([Fraction])
  case happened(Bool)

  /// Reads a value as people write it; nil when it is none of that measure.
  ///
  /// A count is a whole number; a share `3/10`, `3 of 10`, yes or no; amounts are decimals, several
  /// parted by blanks, each with its unit or without; an event is yes or no.
  package init?(_ text: String, _ measure: ClaimMeasure, unit: String?) {
    let text = Plain.line(text).lowercased()
    let isYes = ["yes", "y"].contains(text)
    let isNo = ["no", "n"].contains(text)
    switch measure {
    case .count:
      guard let count = Int(text), count >= 0, !text.hasPrefix("+") else { return nil }
      self = .count(count)
    case .share where isYes || isNo: self = .share(Share(hits: isYes ? 1 : 0, of: 1))
    case .share:
      let parts = text.replacing(" of ", with: "/").replacing(" in ", with: "/")
        .split(separator: "/").map { Int(Plain.trimmed($0)) }
      guard parts.count == 2, let hits = parts[0], let total = parts[1], hits >= 0, total >= hits
      else { return nil }
      self = .share(Share(hits: hits, of: total))
    case .duration, .number:
      guard let amounts = Amounts.read(text, unit: unit) else { return nil }
      self = .amounts(amounts)
    case .event:
      guard isYes || isNo else { return nil }
      self = .happened(isYes)
    }
  }

  /// As it is stored, and read back by ``init(_:_:unit:)``.
  package var text: String {
    switch self {
    case .count(let count): "\(count)"
    case .share(let share): "\(share.hits)/\(share.total)"
    case .amounts(let amounts): amounts.map(\.text).joined(separator: " ")
    case .happened(let yes): yes ? "yes" : "no"
    }
  }

  /// The value as one number, to draw it: a share from 0 to 1, the median of several amounts.
  package var height: Double {
    switch self {
    case .count(let count): Double(count)
    case .share(let share): share.total == 0 ? 0 : Double(share.hits) / Double(share.total)
    case .amounts(let amounts): amounts.isEmpty ? 0 : amounts.sorted()[amounts.count / 2].value
    case .happened(let yes): yes ? 1 : 0
    }
  }
}

/// Amounts of a unit in words: `280`, `280 ms`, `1.5 h 20 min`.
package enum Amounts {
  /// The unit of time that stands behind the first number; nil for none.
  package static func unit(of text: String) -> String? {
    let rest = text.drop { !$0.isNumber }.drop { $0.isNumber || $0 == "." || $0 == " " }
    let word = String(rest.prefix { $0.isLetter }).lowercased()
    return milliseconds[word] == nil ? nil : word
  }

  /// The amounts, each in the unit; nil when there is none, one is negative, or a unit is another's.
  static func read(_ text: String, unit: String?) -> [Fraction]? {
    var amounts: [Fraction] = []
    var words = text.split { $0 == " " || $0 == ";" }[...]
    while let word = words.popFirst() {
      let digits = word.prefix { $0.isNumber || $0 == "." || $0 == "/" }
      guard let number = Fraction(stored: String(digits)), number >= Fraction(0) else {
        return nil
      }
      var written = String(word.dropFirst(digits.count))
      if written.isEmpty, let next = words.first, next.first?.isNumber == false {
        written = String(next)
        words.removeFirst()
      }
      guard let amount = convert(number, from: written, to: unit) else { return nil }
      amounts.append(amount)
    }
    return amounts.isEmpty ? nil : amounts
  }

  /// The same amount in another unit; nil when the one cannot be turned into the other.
  static func convert(_ number: Fraction, from written: String, to unit: String?) -> Fraction? {
    let unit = unit.map { Plain.line($0).lowercased() }
    guard !written.isEmpty, written != unit else { return number }
    guard let unit, let from = milliseconds[written], let to = milliseconds[unit] else {
      return nil
    }
    return number.times(from, over: to)
  }

  static func isTime(_ unit: String) -> Bool { milliseconds[unit.lowercased()] != nil }

  /// Milliseconds in a unit of time.
  private static let milliseconds: [String: Int] = {
    let units: [(Int, [String])] = [
      (1, ["ms", "millisecond", "milliseconds", "msec"]),
      (1000, ["s", "sec", "secs", "second", "seconds"]),
      (60_000, ["m", "min", "mins", "minute", "minutes"]),
      (3_600_000, ["h", "hr", "hrs", "hour", "hours"]),
      (86_400_000, ["d", "day", "days"]), (604_800_000, ["w", "week", "weeks"]),
    ]
    return Dictionary(
      units.flatMap { size, names in names.map { ($0, size) } }, uniquingKeysWith: { $1 })
  }()
}

extension Fraction {
  /// The number times one whole over another; nil when it does not fit.
  package func times(_ top: Int, over bottom: Int) -> Fraction? {
    let (product, overflows) = numerator.multipliedReportingOverflow(by: top)
    let (divisor, overflowsToo) = denominator.multipliedReportingOverflow(by: bottom)
    return overflows || overflowsToo ? nil : Fraction(product, over: divisor)
  }
}
