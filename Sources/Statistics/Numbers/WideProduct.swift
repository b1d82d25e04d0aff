/// A product of three whole numbers, exact whatever their size.
struct WideProduct: Equatable, Comparable, Sendable {
  private let high: UInt128
  private let low: UInt128

  init(_ a: UInt64, _ b: UInt64, _ c: UInt64) {
    (high, low) = (UInt128(a) * UInt128(b)).multipliedFullWidth(by: UInt128(c))
  }

  /// The product of numbers that are 0 or more; a negative one counts as 0.
  init(_ a: Int, _ b: Int, _ c: Int) {
    self.init(UInt64(max(0, a)), UInt64(max(0, b)), UInt64(max(0, c)))
  }

  static func < (a: WideProduct, b: WideProduct) -> Bool {
    a.high == b.high ? a.low < b.low : a.high < b.high
  }

  /// The product over a·b, rounded down, and whether nothing was lost; nil beyond the largest Int.
  func divided(by a: Int, _ b: Int) -> (quotient: Int, isExact: Bool)? {
    let divisor = UInt128(a.magnitude) * UInt128(b.magnitude)
    guard divisor > high else { return nil }
    let (quotient, remainder) =
      high == 0
      ? low.quotientAndRemainder(dividingBy: divisor) : divisor.dividingFullWidth((high, low))
    return Int(exactly: quotient).map { ($0, remainder == 0) }
  }
}
