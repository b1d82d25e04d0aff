internal import Prose
internal import Statistics

/// Whether the parts of a claim fit together, so that its verdict will be defined.
struct ClaimFit {
  private let terms: ClaimTerms

  init(_ terms: ClaimTerms) {
    self.terms = terms
  }

  /// Throws the first thing that does not fit, with the way out.
  func check() throws(Fault) {
    if let floor = terms.floor, !(1...terms.cycles).contains(floor) {
      throw .claim(
        "a floor of \(floor) in \(terms.cycles) cycles cannot be kept",
        "Give in how many of the \(terms.cycles) cycles the condition must be met: --floor 18.")
    }
    if let maximum = terms.maximum, maximum < 1 || terms.measure != .count {
      throw .claim(
        "--max=\(maximum) says nothing here",
        "Only counts have a most per cycle, and it is 1 or more.")
    }
    guard Self.statistics[terms.measure]?.contains(terms.statistic) == true else {
      throw .claim(
        "a \(terms.measure.rawValue) is not judged by \(terms.statistic.rawValue)",
        "One of: \((Self.statistics[terms.measure] ?? []).map(\.rawValue).joined(separator: ", "))."
      )
    }
    if terms.counting != nil, terms.measure != .count, terms.measure != .share {
      throw .claim(
        "entries can be counted, not a \(terms.measure.rawValue)",
        "Leave --count out and give the values with brink observe.")
    }
    if terms.counting != nil, terms.measure == .share, terms.outOf == nil {
      throw .claim(
        "a share needs what it is a share of", "Add the entries that are the tries: --of outcome.")
    }
    if terms.measure == .share, let amount = terms.amount, amount.value > Fraction(1),
      amount.against == .level
    {
      throw .claim(
        "a share is never above 100 %", "Write the percent sign (95 %), or --measure number.")
    }
    guard terms.needsBaseline, let baseline = terms.baseline else { return }
    try checkZero(baseline)
    if terms.direction == .down, let amount = terms.amount, amount.against == .relative,
      amount.value > Fraction(1)
    {
      throw .claim("nothing drops by more than 100 %", "Write a share of at most 100 %.")
    }
  }

  /// A relative change of nothing means nothing.
  private func checkZero(_ baseline: BaselineValues) throws(Fault) {
    let isZero =
      switch terms.measure {
      case .count: baseline.tally.events == 0
      case .share: baseline.share.hits == 0
      case .duration, .number: baseline.amounts.median.map { $0 == Fraction(0) } ?? true
      case .event: false
      }
    guard isZero, terms.isRelative || (terms.amount == nil && terms.direction == .down) else {
      return
    }
    let level =
      switch terms.measure {
      case .count: "at most 2 \(terms.metric) in \(terms.cycles) cycles"
      case .share: "\(terms.metric): at most 5 %"
      case .duration, .number, .event:
        "\(terms.metric): at most 2\(terms.unit.map { " " + $0 } ?? "")"
      }
    throw .claim(
      "the baseline is 0, and a share of nothing means nothing", "Claim a level instead: \(level).")
  }

  private static let statistics: [ClaimMeasure: [ClaimStatistic]] = [
    .count: [.total], .share: [.share], .duration: [.median, .last, .every],
    .number: [.median, .last, .every], .event: [.happened],
  ]
}
