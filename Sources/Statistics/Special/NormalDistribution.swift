/// The standard normal distribution.
enum NormalDistribution {
  /// The chance of a value at most z.
  static func lower(_ z: Double) -> Double {
    0.5 * Elementary.complementaryError(-z * 0.5.squareRoot())
  }

  /// The z with `lower(z)` = p, for p between 0 and 1.
  static func quantile(_ p: Double) -> Double {
    guard p <= 0.5 else { return -quantile(1 - p) }
    var z = roughQuantile(p)
    // Halley's steps; the start is within 5e-4, and each triples the digits.
    for _ in 0..<3 {
      let density = Elementary.exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      let newton = (lower(z) - p) / density
      z -= newton / (1 + newton * z / 2)
    }
    return z
  }

  /// The same within 5e-4, for p up to one half: Abramowitz and Stegun 26.2.23.
  static func roughQuantile(_ p: Double) -> Double {
    let t = (-2 * Elementary.log(p)).squareRoot()
    return (2.515517 + t * (0.802853 + t * 0.010328))
      / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
  }
}
