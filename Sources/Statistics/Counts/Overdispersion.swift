/// How much more the values of cycles scatter than chance alone would have them.
package enum Overdispersion {
  /// φ = max(1, [Σ(x−x̄)²/x̄ + Σ(y−ȳ)²/ȳ]/(n1+n2−2)); nil with fewer than three values.
  ///
  /// Evidence is then reckoned with k1/φ and k2/φ events.
  package static func factor(baseline: [Int], window: [Int]) -> Double? {
    let freedom = baseline.count + window.count - 2
    guard freedom > 0, !baseline.isEmpty, !window.isEmpty else { return nil }
    return max(1, (scatter(baseline) + scatter(window)) / Double(freedom))
  }

  /// Σ(x−x̄)²/x̄; 0 where nothing was counted.
  private static func scatter(_ values: [Int]) -> Double {
    let mean = values.reduce(0) { $0 + Double($1) } / Double(values.count)
    guard mean > 0 else { return 0 }
    return values.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / mean
  }
}
