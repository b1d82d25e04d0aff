import BrinkModel
import Statistics

/// The figures of a claim in words: its values, its mark, and how it moved.
struct ClaimFigures {
  let terms: ClaimTerms

  init(_ terms: ClaimTerms) {
    self.terms = terms
  }

  /// What values come to: `27`, `12 of 80 (15%)`, `280 ms`.
  func figure(_ values: [ClaimValue]) -> String {
    switch terms.statistic {
    case .total: "\(values.events)"
    case .share: share(values.share)
    case .median: amount(values.amounts.median)
    case .last: amount(values.amounts.last)
    case .every:
      values.amounts.isEmpty
        ? "nothing" : values.amounts.sorted().map { NumberText.short($0) }.joined(separator: ", ")
    case .happened: values.happened ? "it happened" : "it has not happened"
    }
  }

  /// What the baseline comes to: `40 in 20 releases`, `12 of 80 (15%)`.
  func baseline(_ baseline: BaselineValues) -> String {
    let cycles = baseline.cycles == 1 ? "1 cycle" : "\(baseline.cycles) cycles"
    return switch terms.measure {
    case .count: "\(baseline.tally.events) in \(cycles)"
    case .share: "\(share(baseline.share)) in \(cycles)"
    case .duration, .number: "median \(amount(baseline.amounts.median)) in \(cycles)"
    case .event: ""
    }
  }

  /// `30 or fewer`, `80% or more`, `exactly 0`.
  func mark(_ mark: ClaimMark) -> String {
    let value = value(mark.value)
    let isCount = terms.measure == .count
    return switch mark.side {
    case .atMost where mark.value == Fraction(0): value
    case .atMost: "\(value) or \(isCount ? "fewer" : "less")"
    case .atLeast: "\(value) or more"
    case .exactly: "exactly \(value)"
    }
  }

  /// A figure of the claim's measure with its unit.
  func value(_ value: Fraction) -> String {
    terms.measure == .share ? NumberText.percent(value.value) : amount(value)
  }

  /// One value of one cycle: `3`, `3/10`, `280 ms`.
  func value(_ value: ClaimValue) -> String {
    if case .amounts(let amounts) = value {
      return amounts.map { amount($0) }.joined(separator: " ")
    }
    return value.text
  }

  private func share(_ share: Share) -> String {
    guard let fraction = share.fraction else { return "0 of 0" }
    return "\(share.hits) of \(share.total) (\(NumberText.percent(fraction.value)))"
  }

  private func amount(_ value: Fraction?) -> String {
    guard let value else { return "nothing" }
    return NumberText.short(value) + (terms.unit.map { " " + $0 } ?? "")
  }
}
