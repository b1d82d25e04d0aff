/// A share to compare with, exact: a product of two fractions, kept as one.
struct ShareLevel: Equatable, Sendable {
  let numerator: Int128
  /// Above 0.
  let denominator: Int128

  init(_ level: Fraction) {
    numerator = Int128(level.numerator)
    denominator = Int128(level.denominator)
  }

  /// That share times a factor; nil without one.
  init?(_ share: Share, times factor: Fraction?) {
    guard let factor else { return nil }
    numerator = Int128(factor.numerator) * Int128(share.hits)
    denominator = Int128(factor.denominator) * Int128(share.total)
  }

  /// That share and so much more.
  init?(_ share: Share, plus points: Fraction) {
    // Two products of 63 bits each: their sum has room.
    numerator =
      Int128(points.numerator) * Int128(share.total)
      + Int128(share.hits) * Int128(points.denominator)
    denominator = Int128(points.denominator) * Int128(share.total)
  }
}

extension Share {
  enum Side: Equatable, Sendable { case below, equal, above }

  /// Where this share lies; it needs a total.
  func compared(to level: ShareLevel) -> Side {
    guard level.numerator >= 0 else { return .above }
    let left = level.denominator.magnitude.multipliedFullWidth(by: UInt128(hits))
    let right = level.numerator.magnitude.multipliedFullWidth(by: UInt128(total))
    if left == right { return .equal }
    return left.high < right.high || (left.high == right.high && left.low < right.low)
      ? .below : .above
  }

  func compared(to level: Fraction) -> Side { compared(to: ShareLevel(level)) }
}
