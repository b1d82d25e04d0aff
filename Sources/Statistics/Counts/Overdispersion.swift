/// How much more the values of cycles scatter than chance alone would have them.
package enum Overdispersion {
  /// φ = max(1, [Σ(x−x̄)²/x̄ + Σ(y−ȳ)²/ȳ]/(n1+n2−2)); nil with fewer than three values.
  package static func factor(baseline: [Int], window: [Int]) -> Double? { fatalError() }
}
