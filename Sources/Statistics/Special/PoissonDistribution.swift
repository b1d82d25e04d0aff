/// The Poisson distribution.
struct PoissonDistribution: Sendable {
  /// Above 0.
  let mean: Double

  /// The chance of exactly k.
  func density(_ k: Int) -> Double {
    guard k > 0 else { return Elementary.exp(-mean) }
    let k = Double(k)
    return Elementary.exp(
      -SaddlePoint.stirlingError(k) - SaddlePoint.deviance(k, mean: mean))
      / (2 * Double.pi * k).squareRoot()
  }

  /// The chance of at most k, summed term by term; costs in the order of √mean.
  func atMost(_ k: Int) -> Double {
    guard k >= 0 else { return 0 }
    var term = density(k)
    var sum = 0.0
    for j in stride(from: k, through: 0, by: -1) {
      sum += term
      if Double(j) < mean, term <= sum * 1e-18 { break }
      term *= Double(j) / mean
    }
    return min(1, sum)
  }

  /// The chance of at least k, summed term by term; costs in the order of √mean.
  func atLeast(_ k: Int) -> Double {
    guard k > 0 else { return 1 }
    var term = density(k)
    var sum = 0.0
    var next = Double(k)
    while true {
      sum += term
      next += 1
      if next > mean, term <= sum * 1e-18 { break }
      term *= mean / next
    }
    return min(1, sum)
  }
}
