/// A number as it was written, without rounding: a fraction of two whole numbers.
package struct ExactNumber: Hashable, Sendable {
  package let numerator: Int
  /// Always positive; the fraction is in lowest terms.
  package let denominator: Int

  /// Nil when `denominator` is 0 or the number is too large to turn round.
  package init?(_ numerator: Int, over denominator: Int = 1) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    var (a, b) = (abs(numerator), abs(denominator))
    while b != 0 { (a, b) = (b, a % b) }
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / max(a, 1)
    self.denominator = abs(denominator) / max(a, 1)
  }

  /// Digits with at most one decimal point, `1,200` and `1 200` groups dropped before.
  package init?(digits: some StringProtocol) {
    var value = 0
    var scale = 1
    var isFraction = false
    var seen = false
    for byte in digits.utf8 {
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (tens, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, more) = tens.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      guard !over, !more else { return nil }
      value = sum
      if isFraction {
        let (next, tooFine) = scale.multipliedReportingOverflow(by: 10)
        guard !tooFine else { return nil }
        scale = next
      }
      seen = true
    }
    guard seen else { return nil }
    self.init(value, over: scale)
  }

  /// The product; nil when it does not fit.
  package func times(_ other: ExactNumber) -> ExactNumber? {
    let (top, over) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (bottom, under) = denominator.multipliedReportingOverflow(by: other.denominator)
    return over || under ? nil : ExactNumber(top, over: bottom)
  }

  /// `0.25`, `40`; a fraction that has no end in decimals stays one: `1/3`.
  package var text: String {
    var (top, bottom, places) = (magnitude, denominator, 0)
    while bottom % 10 == 0 { (bottom, places) = (bottom / 10, places + 1) }
    while bottom > 1 {
      let factor = bottom % 2 == 0 ? 5 : bottom % 5 == 0 ? 2 : 0
      let (next, over) = top.multipliedReportingOverflow(by: factor)
      guard factor != 0, !over else { return "\(numerator)/\(denominator)" }
      (top, bottom, places) = (next, bottom / (10 / factor), places + 1)
    }
    var digits = String(top)
    while digits.utf8.count <= places { digits = "0" + digits }
    let point = digits.index(digits.endIndex, offsetBy: -places)
    let whole = (numerator < 0 ? "-" : "") + digits[..<point]
    return places == 0 ? whole : "\(whole).\(digits[point...])"
  }

  private var magnitude: Int { abs(numerator) }
}
