/// A number with so many places after the point.
struct FixedPoint: CustomStringConvertible {
  let description: String

  /// - Parameters:
  ///   - value: A finite number; anything else is shown as `-`.
  ///   - places: 0 to 6.
  init(_ value: Double, places: Int) {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    guard let whole = Int(exactly: (value.magnitude * scale).rounded()) else {
      description = "-"
      return
    }
    let (units, rest) = whole.quotientAndRemainder(dividingBy: Int(scale))
    let digits = String(rest)
    let zeros = String(repeating: "0", count: max(0, places - digits.count))
    let sign = value < 0 && whole != 0 ? "-" : ""
    description = sign + String(units) + (places > 0 ? "." + zeros + digits : "")
  }

  /// A share as whole percents: 0.625 is `63`.
  static func percent(_ share: Double) -> String { FixedPoint(share * 100, places: 0).description }
}
