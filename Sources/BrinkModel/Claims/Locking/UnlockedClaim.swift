package import Prose
internal import Statistics

/// A claim on its way to being locked: what its sentence says, and what was said besides.
package struct UnlockedClaim: Sendable {
  package let reading: ClaimReading
  // What was said besides takes the place of what was read.
  package var measure: ClaimMeasure?
  package var statistic: ClaimStatistic?
  package var unit: String?
  package var pace: Pace?
  package var cycles: Int?
  package var lastDay: CivilDate?
  package var baseline: BaselineValues?
  package var baselineSource: String?
  package var baselineEntries: [EntryID] = []
  package var condition: String?
  package var floor: Int?
  package var consequence: String?
  package var rule: String?
  package var counting: CountingRule?
  package var outOf: CountingRule?
  package var maximum: Int?
  package var isPerCycle = false

  package init(_ reading: ClaimReading) {
    self.reading = reading
  }

  /// The draft that would give these terms again, to be amended.
  package init(_ reading: ClaimReading, as terms: ClaimTerms) {
    self.reading = reading
    measure = terms.measure
    statistic = terms.statistic
    unit = terms.unit
    pace = terms.pace
    cycles = terms.cycles
    baseline = terms.baseline
    baselineSource = terms.baselineSource
    baselineEntries = terms.baselineEntries
    condition = terms.condition
    floor = terms.floor
    consequence = terms.consequence
    rule = terms.rule
    counting = terms.counting
    outOf = terms.outOf
    maximum = terms.maximum
    isPerCycle = terms.isPerCycle
  }

  /// The terms as far as they are known, at the moment it would be locked.
  ///
  /// Throws when the sentence lacks something, its window is past, or the parts do not fit.
  package func terms(now: Timestamp) throws(Fault) -> ClaimTerms {
    if let finding = reading.findings.first { throw .unclear(finding, reading) }
    guard let metric = reading.metric, let direction = reading.direction else {
      throw .claim("nothing says what is measured", "Say what is counted, and which way it goes.")
    }
    let measure = measure ?? MeasureGuess(reading).measure
    let unit = unit ?? reading.threshold?.unit
    let amount = try amount(measure)
    let window = try ClaimWindowChoice(self, measure, amount).window(now: now)
    var terms = ClaimTerms(
      text: reading.text, metric: metric.text(in: reading.text), measure: measure,
      statistic: statistic, direction: direction, amount: amount, pace: window.pace,
      cycles: window.cycles, begins: now)
    terms.unit = measure == .duration || measure == .number ? unit.flatMap(Self.named) : nil
    terms.isPerCycle = isPerCycle
    terms.baseline = baseline
    terms.baselineSource = baseline == nil ? nil : baselineSource ?? "entered"
    terms.baselineEntries = baselineEntries
    terms.condition = condition ?? reading.condition.map { $0.text(in: reading.text) }
    terms.consequence = consequence ?? reading.consequence.map { $0.text(in: reading.text) }
    terms.floor = floor
    terms.rule = rule
    terms.counting = counting
    terms.outOf = outOf
    terms.maximum = maximum
    try ClaimFit(terms).check()
    return terms
  }

  /// The per cent sign is no unit of amounts.
  private static func named(_ unit: String) -> String? {
    ["%", "percent", "per cent"].contains(unit.lowercased()) ? nil : unit
  }

  private func amount(_ measure: ClaimMeasure) throws(Fault) -> ClaimAmount? {
    guard let threshold = reading.threshold else { return nil }
    guard let exact = threshold.value,
      let value = Fraction(exact.numerator, over: exact.denominator)
    else {
      throw .claim(
        "`\(threshold.span.text(in: reading.text))` is no number we can compute with",
        "Write it as one decimal and a unit: 150 min, 0.25, 25 %.")
    }
    let isPercent = ["%", "percent", "per cent"].contains(threshold.unit?.lowercased() ?? "")
    let hundredth = value.times(1, over: 100)
    switch threshold.measure {
    case .relative: return ClaimAmount(value, against: .relative)
    case .points: return hundredth.map { ClaimAmount($0, against: .points) }
    case .difference:
      return measure == .share
        ? hundredth.map { ClaimAmount($0, against: .points) }
        : ClaimAmount(value, against: .difference)
    case .level:
      return measure == .share && isPercent
        ? hundredth.map { ClaimAmount($0, against: .level) }
        : ClaimAmount(value, against: .level)
    }
  }
}

extension Fault {
  /// Something in a claim that keeps it from being locked.
  static func claim(_ what: String, _ remedy: String) -> Fault {
    Fault(place: "claim", what: what, remedy: remedy, status: .usage)
  }

  fileprivate static func unclear(_ finding: ClaimFinding, _ reading: ClaimReading) -> Fault {
    let (what, remedy) =
      switch finding.reason {
      case .noMetric: ("nothing says what is counted", "Name it: re-opened work items, lead time.")
      case .unmeasurable:
        ("nobody could measure that", "Name something one can count or read off: pages, minutes.")
      case .noDirection:
        ("nothing says which way it goes", "Write drops, rises, at most, at least.")
      case .noThreshold: ("nothing says how far it goes", "Write by 25 %, under 300 ms, to 30.")
      case .noWindow:
        (
          "nothing says by when it is decided",
          "Write a window with an end: in the next 20 publishing cycles, by 30 June."
        )
      }
    return Fault(
      place: "claim", what: what, excerpt: reading.text, remedy: remedy, status: .held)
  }
}
