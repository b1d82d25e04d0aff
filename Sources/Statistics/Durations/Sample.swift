/// Exact readings, one a cycle or an event, on one common denominator.
package struct Sample: Equatable, Sendable {
  /// In the order they came; 0 or more each.
  let numerators: [Int]
  let denominator: Int

  /// Takes readings, 0 or more each; nil for a negative one or where no common denominator fits.
  package init?(_ readings: [Fraction]) {
    var common = 1
    for reading in readings where common % reading.denominator != 0 {
      guard let product = Fraction(common, over: reading.denominator) else { return nil }
      // In lowest terms, top times bottom over the common part is the least common multiple.
      let (multiple, overflows) = common.multipliedReportingOverflow(by: product.denominator)
      guard !overflows else { return nil }
      common = multiple
    }
    var numerators: [Int] = []
    numerators.reserveCapacity(readings.count)
    for reading in readings {
      let (numerator, overflows) = reading.numerator.multipliedReportingOverflow(
        by: common / reading.denominator)
      guard !overflows, numerator >= 0 else { return nil }
      numerators.append(numerator)
    }
    self.numerators = numerators
    denominator = common
  }

  package var count: Int { numerators.count }

  /// The median, nearest Double; nil without readings.
  package var median: Double? {
    twiceMedian().map { Double($0) / 2 / Double(denominator) }
  }

  var hasZero: Bool { numerators.contains(0) }

  /// Each reading as the nearest Double.
  var values: [Double] { numerators.map { Double($0) / Double(denominator) } }

  /// Twice the median, over the denominator, were there so many unknown readings below all of these.
  ///
  /// Unknown ones below count as 0; nil where there is no reading at all.
  func twiceMedian(unknownBelow unknown: Int = 0) -> UInt64? {
    let sorted = numerators.sorted()
    let count = sorted.count + unknown
    guard count > 0 else { return nil }
    func at(_ index: Int) -> UInt64 { index < unknown ? 0 : UInt64(sorted[index - unknown]) }
    return at((count - 1) / 2) + at(count / 2)
  }

  /// The same with the unknown ones above all of these; nil where that leaves it without bound.
  func twiceMedian(unknownAbove unknown: Int) -> UInt64? {
    let sorted = numerators.sorted()
    let count = sorted.count + unknown
    guard count / 2 < sorted.count else { return nil }
    return UInt64(sorted[(count - 1) / 2]) + UInt64(sorted[count / 2])
  }
}
