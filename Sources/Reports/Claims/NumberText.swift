package import Statistics

/// Numbers as people read them.
package enum NumberText {
  /// A chance or a share, from 0 to 1, as whole per cent; never 0% or 100% where it is not quite.
  package static func percent(_ value: Double) -> String {
    if value > 0, value < 0.005 { return "under 1%" }
    if value < 1, value > 0.995 { return "over 99%" }
    return "\(Int((value * 100).rounded()))%"
  }

  /// Three digits that matter, without an exponent where there is a shorter way.
  package static func short(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "?" : value < 0 ? "-∞" : "∞" }
    let size = value.magnitude
    guard size < 1e15 else { return "\(value)" }
    if value == value.rounded() || size >= 100 { return "\(Int(value.rounded()))" }
    let scale: Double = size >= 10 ? 10 : size >= 1 ? 100 : 1000
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }

  /// The exact number where it is short, else the nearest with three digits that matter.
  package static func short(_ value: Fraction) -> String {
    value.denominator == 1 ? "\(value.numerator)" : short(value.value)
  }

  /// How a ratio of the window to the baseline reads as a change: `down 32%`, `up 5%`, `unchanged`.
  package static func change(_ ratio: Double) -> String {
    switch ratio {
    case 1: "unchanged"
    case ..<1: "down \(percent(1 - ratio))"
    default: "up \(ratio.isFinite ? percent(ratio - 1) : "from nothing")"
    }
  }

  /// The same as the end of a range: `55% drop`, `1% rise`.
  package static func changeEnd(_ ratio: Double) -> String {
    switch ratio {
    case 1: "no change"
    case ..<1: "\(percent(1 - ratio)) drop"
    default: ratio.isFinite ? "\(percent(ratio - 1)) rise" : "no end"
    }
  }
}
