/// The beta distribution: density, regularized incomplete beta I_x(a, b), and quantiles.
///
/// Good to 1e-10 relative for a and b from 0.01 to 1e7, down to the smallest numbers.
struct BetaDistribution: Sendable {
  let a: Double
  let b: Double
  /// ln of √(ab/(2π(a+b))) and the three Stirling errors: all of the density that needs no x.
  private let constant: Double

  /// - Parameters:
  ///   - a: Above 0.
  ///   - b: Above 0.
  init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
    constant =
      SaddlePoint.stirlingError(a + b) - SaddlePoint.stirlingError(a)
      - SaddlePoint.stirlingError(b) + 0.5 * Elementary.log(a / (a + b) * b / (2 * Double.pi))
  }

  /// x^a·y^b/B(a, b): the density of the logit at x, or that of x times x·y.
  ///
  /// y = 1 − x is given apart because near x = 1 it has digits that x has not.
  func logitDensity(_ x: Double, complement y: Double) -> Double {
    guard x > 0, y > 0 else { return 0 }
    let n = a + b
    return Elementary.exp(
      constant - SaddlePoint.deviance(a, mean: n * x) - SaddlePoint.deviance(b, mean: n * y))
  }

  /// I_x(a, b) and its complement.
  func tails(at x: Double, complement y: Double) -> Tails {
    tails(at: x, complement: y, density: logitDensity(x, complement: y))
  }

  private func tails(at x: Double, complement y: Double, density: Double) -> Tails {
    guard x > 0 else { return Tails(lower: 0, upper: 1) }
    guard y > 0 else { return Tails(lower: 1, upper: 0) }
    if x <= (a + 1) / (a + b + 2) {
      let lower = min(1, density / a * Self.continuedFraction(a, b, x, y))
      return Tails(lower: lower, upper: 1 - lower)
    }
    let upper = min(1, density / b * Self.continuedFraction(b, a, y, x))
    return Tails(lower: 1 - upper, upper: upper)
  }

  /// The x with I_x(a, b) = p, and 1 − x; p lies between 0 and 1, both excluded.
  ///
  /// On the logit, where ln I is concave: Halley's steps, or halves of the bracket where a step
  /// would leave it.
  func quantile(_ p: Double) -> (x: Double, complement: Double) {
    guard p <= 0.5 else {
      let mirrored = BetaDistribution(b, a).quantile(1 - p)
      return (mirrored.complement, mirrored.x)
    }
    let goal = Elementary.log(p)
    let deviation = (1 / a + 1 / b).squareRoot()
    var bracket = Interval(low: -740, high: 740)
    var logit = roughLogit(NormalDistribution.roughQuantile(p), deviation)
    for _ in 0..<200 {
      if !(logit > bracket.low && logit < bracket.high) {
        logit = (bracket.low + bracket.high) / 2
      }
      let (x, y) = Self.sides(ofLogit: logit)
      let density = logitDensity(x, complement: y)
      let lower = tails(at: x, complement: y, density: density).lower
      if lower < p { bracket.low = logit } else { bracket.high = logit }
      if bracket.high - bracket.low < 1e-15 * max(1, logit.magnitude) { break }
      guard lower > 0, density > 0 else {
        logit = .nan
        continue
      }
      let slope = density / lower
      let newton = (Elementary.log(lower) - goal) / slope
      let curved = 1 - newton * (a * y - b * x - slope) / 2
      let step = curved > 0.5 ? newton / curved : newton
      logit -= step
      // Steps shrink with the third power: the next one would be far below the last digit.
      if step.magnitude < 1e-5 * min(1, deviation) { break }
    }
    return Self.sides(ofLogit: logit)
  }

  /// Where a quantile of the logit about lies: Cornish and Fisher's, with mean and skewness.
  ///
  /// It only decides how many steps follow.
  private func roughLogit(_ z: Double, _ deviation: Double) -> Double {
    let middle = Elementary.log(a / b)
    guard a > 2, b > 2 else { return middle + z * deviation }
    let mean = middle - 0.5 / a + 0.5 / b
    let variance = 1 / a + 1 / b + 0.5 / (a * a) + 0.5 / (b * b)
    let skew = (1 / (b * b) - 1 / (a * a)) / variance
    return mean + z * variance.squareRoot() + skew * (z * z - 1) / 6
  }

  /// x and 1 − x from ln(x/(1 − x)).
  private static func sides(ofLogit logit: Double) -> (Double, Double) {
    let odds = Elementary.exp(-logit.magnitude)
    let small = odds / (1 + odds)
    let large = 1 / (1 + odds)
    return logit < 0 ? (small, large) : (large, small)
  }

  /// The continued fraction DLMF 8.17.22 by Lentz's modified method; quick for x < (a+1)/(a+b+2).
  ///
  /// In its even part, which needs half the divisions: A. R. DiDonato and A. H. Morris, Algorithm 708.
  private static func continuedFraction(
    _ a: Double, _ b: Double, _ x: Double, _ y: Double
  ) -> Double {
    let tiny = 1e-300
    func clear(_ value: Double) -> Double { value.magnitude < tiny ? tiny : value }
    let distance = a * y - b * x + 1
    var result = clear(a * distance / (a + 1))
    var c = result
    var d = 0.0
    // It needs in the order of √max(a, b) terms; 1e7 takes a few thousand.
    for term in 1...200_000 {
      let m = Double(term)
      let low = a + 2 * m - 1
      let high = low + 2
      // One division serves both: 1/low is high over their product.
      let shared = 1 / (low * high)
      let inverse = high * shared
      let above =
        m * (a + m - 1) * inverse * ((a + b + m - 1) * inverse) * (b - m) * (x * x)
      let below =
        m + m * (b - m) * x * inverse + (a + m) * (distance + m * (2 - x)) * (low * shared)
      d = 1 / clear(below + above * d)
      c = clear(below + above / c)
      let factor = c * d
      result *= factor
      if (factor - 1).magnitude < 3e-16 { break }
    }
    return a / result
  }
}
