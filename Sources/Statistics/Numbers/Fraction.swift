/// An exact number: whole over whole, in lowest terms, with a positive denominator.
///
/// Thresholds and readings are kept so from their text on; a Double would round before judging.
package struct Fraction: Hashable, Sendable {
  package let numerator: Int
  package let denominator: Int

  /// The quotient in lowest terms; nil when the denominator is 0 or it does not fit.
  package init?(_ numerator: Int, over denominator: Int) {
    self.init(Int128(numerator), over: Int128(denominator))
  }

  /// A whole number.
  package init(_ whole: Int) {
    numerator = max(whole, -Int.max)
    denominator = 1
  }

  /// The same from what arithmetic gave, before it is known to fit.
  init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Self.greatestDivisor(numerator.magnitude, denominator.magnitude)
    let top = numerator.magnitude / divisor
    let bottom = denominator.magnitude / divisor
    guard let top = Int(exactly: top), let bottom = Int(exactly: bottom) else { return nil }
    self.numerator = (numerator < 0) == (denominator < 0) ? top : -top
    self.denominator = bottom
  }

  /// The nearest Double.
  package var value: Double { Double(numerator) / Double(denominator) }

  /// The sum; nil when it does not fit.
  package func adding(_ other: Fraction) -> Fraction? {
    // Two products of 63 bits each: their sum has room.
    let sum =
      Int128(numerator) * Int128(other.denominator) + Int128(other.numerator) * Int128(denominator)
    return Fraction(sum, over: Int128(denominator) * Int128(other.denominator))
  }

  /// The difference; nil when it does not fit.
  package func subtracting(_ other: Fraction) -> Fraction? { adding(other.negated) }

  /// The same on the other side of 0.
  package var negated: Fraction { Fraction(numerator: -numerator, denominator: denominator) }

  private init(numerator: Int, denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  private static func greatestDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Fraction: Comparable {
  package static func < (a: Fraction, b: Fraction) -> Bool {
    Int128(a.numerator) * Int128(b.denominator) < Int128(b.numerator) * Int128(a.denominator)
  }
}
