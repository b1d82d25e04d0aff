package import Prose
internal import Statistics

/// A claim on its way to being locked: what its sentence says, and what was said besides.
@dynamicMemberLookup
package struct UnlockedClaim: Sendable {
  package let reading: ClaimReading
  // What was said besides takes the place of what was read.
  package var measure: ClaimMeasure?
  package var statistic: ClaimStatistic?
  package var pace: Pace?
  package var cycles: Int?
  package var lastDay: CivilDate?
  package var agreed = ClaimAgreement()

  package init(_ reading: ClaimReading) {
    self.reading = reading
  }

  /// The draft that would give these terms again, to be amended.
  package init(_ reading: ClaimReading, as terms: ClaimTerms) {
    self.reading = reading
    measure = terms.measure
    statistic = terms.statistic
    pace = terms.pace
    cycles = terms.cycles
    agreed = terms.agreed
  }

  package subscript<Part>(dynamicMember part: WritableKeyPath<ClaimAgreement, Part>) -> Part {
    get { agreed[keyPath: part] }
    set { agreed[keyPath: part] = newValue }
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
    let unit = agreed.unit ?? reading.threshold?.unit
    let amount = try amount(measure)
    let choice = ClaimWindowChoice(self, measure, amount)
    let window = try choice.window(now: now)
    var terms = ClaimTerms(
      text: reading.text, metric: metric.text(in: reading.text), measure: measure,
      statistic: statistic, direction: direction, amount: amount, pace: window.pace,
      cycles: window.cycles, begins: choice.begins(now: now))
    terms.agreed = agreed
    terms.unit = measure == .duration || measure == .number ? unit.flatMap(Self.named) : nil
    if agreed.baseline != nil { terms.baselineSource = agreed.baselineSource ?? "entered" }
    terms.condition = agreed.condition ?? reading.condition?.text(in: reading.text)
    terms.consequence = agreed.consequence ?? reading.consequence?.text(in: reading.text)
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
