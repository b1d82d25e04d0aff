package import Statistics

/// How far a claim goes: an exact number and what it is held against.
package struct ClaimAmount: Equatable, Sendable {
  package enum Against: String, CaseIterable, Sendable {
    /// A share of the baseline: 1/4 for 25 %.
    case relative
    /// Percentage points: 1/10 for ten.
    case points
    /// The difference to the baseline, in the claim's own unit.
    case difference
    /// The value itself.
    case level
  }

  package let value: Fraction
  package let against: Against

  package init(_ value: Fraction, against: Against) {
    self.value = value
    self.against = against
  }
}

extension Fraction {
  /// `0.25`, `40`; a fraction without an end in decimals stays one: `1/3`.
  package var text: String {
    var (bottom, top, places) = (denominator, Int128(numerator.magnitude), 0)
    while bottom % 10 == 0 { (bottom, places) = (bottom / 10, places + 1) }
    while bottom > 1 {
      guard bottom % 2 == 0 || bottom % 5 == 0, places < 18 else {
        return "\(numerator)/\(denominator)"
      }
      let factor = bottom % 2 == 0 ? 2 : 5
      (top, bottom, places) = (top * Int128(10 / factor), bottom / factor, places + 1)
    }
    let digits = String(top)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let whole = (numerator < 0 ? "-" : "") + padded.dropLast(places)
    return places == 0 ? whole : "\(whole).\(padded.suffix(places))"
  }

  /// Reads what ``text`` gives, and any decimal: `0.25`, `1/3`.
  package init?(stored text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else {
      self.init(text)
      return
    }
    guard let top = Int(parts[0]), let bottom = Int(parts[1]), bottom > 0 else { return nil }
    self.init(top, over: bottom)
  }
}
