/// The parts of Loader's saddle-point form of binomial, beta and Poisson densities.
///
/// C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000): no logarithms of
/// factorials are subtracted from each other, so nothing cancels for large counts.
enum SaddlePoint {
  /// What Stirling's formula leaves out: ln Γ(n+1) − [(n+½) ln n − n + ½ ln 2π], for n > 0.
  static func stirlingError(_ n: Double) -> Double {
    var n = n
    var error = 0.0
    // δ(n) − δ(n+1), until the series holds to the last digit.
    while n < 15 {
      error += (n + 0.5) * Elementary.log1p(1 / n) - 1
      n += 1
    }
    let square = n * n
    let series =
      1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / square) / square) / square)
      / square
    return error + series / n
  }

  /// x ln(x/m) + m − x, for x and m above 0, without cancellation where they are close.
  static func deviance(_ x: Double, mean m: Double) -> Double {
    let difference = x - m
    guard difference.magnitude < 0.1 * (x + m) else {
      return x * Elementary.log(x / m) - difference
    }
    let v = difference / (x + m)
    var sum = difference * v
    var term = 2 * x * v
    var odd = 3.0
    while true {
      term *= v * v
      let next = sum + term / odd
      if next == sum { return sum }
      sum = next
      odd += 2
    }
  }
}
