import TestSupport
import Testing

@testable import Statistics

@Suite struct `Special functions` {
  @Test func `the incomplete beta agrees with integration at 25 digits`() {
    let rows = ReferenceTable("incomplete_beta").rows
    #expect(rows.count > 100)
    for row in rows {
      let tails = BetaDistribution(row.number("a"), row.number("b"))
        .tails(at: row.number("x"), complement: row.number("1-x"))
      // Each tail keeps its digits where it is the smaller one.
      let isLow = row.number("lower") < row.number("upper")
      let error =
        isLow
        ? relativeError(tails.lower, row.number("lower"))
        : relativeError(tails.upper, row.number("upper"))
      #expect(error < 1e-10, "\(row)")
      #expect((tails.lower - row.number("lower")).magnitude < 1e-11, "\(row)")
      #expect((tails.upper - row.number("upper")).magnitude < 1e-11, "\(row)")
    }
  }

  @Test func `the tails change places with the parameters`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let (a, b, x) = Self.point(&random)
      let tails = BetaDistribution(a, b).tails(at: x, complement: 1 - x)
      let mirrored = BetaDistribution(b, a).tails(at: 1 - x, complement: x)
      #expect(relativeError(tails.lower, mirrored.upper) < 1e-12)
      #expect(relativeError(tails.upper, mirrored.lower) < 1e-12)
      #expect((tails.lower + tails.upper - 1).magnitude < 1e-15)
    }
  }

  @Test func `the incomplete beta never falls as x grows`() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      let (a, b, _) = Self.point(&random)
      let beta = BetaDistribution(a, b)
      var last = -1.0
      for step in 0...200 {
        let x = Double(step) / 200
        let lower = beta.tails(at: x, complement: 1 - x).lower
        #expect(lower >= last - 4e-15 && lower >= 0 && lower <= 1, "\(a) \(b) \(x)")
        last = lower
      }
      #expect(last == 1)
    }
  }

  @Test(arguments: [(0.5, 0.5), (1e7, 1e7), (1e7, 0.5), (0.5, 1e7), (1, 1)])
  func `nothing is below 0 nor above 1`(a: Double, b: Double) {
    let beta = BetaDistribution(a, b)
    #expect(beta.tails(at: 0, complement: 1) == Tails(lower: 0, upper: 1))
    #expect(beta.tails(at: 1, complement: 0) == Tails(lower: 1, upper: 0))
    for x in [Double.leastNonzeroMagnitude, 1e-300, 1e-17, 0.5] {
      let tails = beta.tails(at: x, complement: 1 - x)
      #expect(tails.lower.isFinite && tails.lower >= 0 && tails.lower <= 1)
      #expect(tails.upper.isFinite && tails.upper >= 0 && tails.upper <= 1)
    }
  }

  @Test func `a recurrence in a holds`() {
    // I_x(a, b) − I_x(a+1, b) = x^a·y^b/(a·B(a, b)): DLMF 8.17.20.
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let (a, b, x) = Self.point(&random)
      let beta = BetaDistribution(a, b)
      let here = beta.tails(at: x, complement: 1 - x).lower
      let next = BetaDistribution(a + 1, b).tails(at: x, complement: 1 - x).lower
      let step = beta.logitDensity(x, complement: 1 - x) / a
      #expect((here - next - step).magnitude < 1e-11)
    }
  }

  @Test func `a quantile leads back to its chance`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<3000 {
      let (a, b, _) = Self.point(&random)
      let p = Double.random(in: 0.001...0.999, using: &random)
      let beta = BetaDistribution(a, b)
      let (x, complement) = beta.quantile(p)
      // Where x itself has no more digits, its neighbours lie on both sides of p.
      let tails = beta.tails(at: x, complement: complement)
      #expect(relativeError(min(tails.lower, tails.upper), min(p, 1 - p)) < 1e-9, "\(a) \(b) \(p)")
    }
  }

  @Test(arguments: [1e-300, 1e-12, 0.05, 0.5, 0.95])
  func `quantiles at the edges of what is reckoned are found`(p: Double) {
    for (a, b) in [(0.5, 0.5), (1e7, 1e7), (0.5, 1e7), (1e7, 2.5), (0.02, 3)] {
      let (x, complement) = BetaDistribution(a, b).quantile(p)
      #expect(x >= 0 && complement >= 0 && (x + complement - 1).magnitude < 1e-15)
      let lower = BetaDistribution(a, b).tails(at: x, complement: complement).lower
      // For a = 0.02 the point lies below the smallest number there is.
      if x > 1e-300, complement > 1e-300 {
        #expect(relativeError(lower, p) < 1e-8, "\(a) \(b)")
      }
    }
  }

  @Test func `normal quantiles agree with 40 digits`() {
    let rows = ReferenceTable("normal_quantile").rows
    #expect(rows.count == 6)
    for row in rows {
      let z = NormalDistribution.quantile(row.number("p"))
      #expect((z - row.number("z")).magnitude < 1e-13, "\(row)")
      #expect((NormalDistribution.lower(z) - row.number("p")).magnitude < 1e-15, "\(row)")
    }
  }

  @Test func `Poisson chances agree with 40 digits`() {
    let rows = ReferenceTable("poisson").rows
    #expect(rows.count == 30)
    for row in rows {
      let poisson = PoissonDistribution(mean: row.number("mean"))
      #expect(relativeError(poisson.atMost(row.whole("k")), row.number("at_most")) < 1e-10)
      #expect(relativeError(poisson.atLeast(row.whole("k")), row.number("at_least")) < 1e-10)
    }
  }

  /// Shapes over eight powers of ten, and a point where the distribution is.
  private static func point(_ random: inout SeededGenerator) -> (Double, Double, Double) {
    let a = Elementary.exp(Double.random(in: -1...14, using: &random))
    let b = Elementary.exp(Double.random(in: -1...14, using: &random))
    let mean = a / (a + b)
    let width = (mean * (1 - mean) / (a + b + 1)).squareRoot()
    let x = mean + Double.random(in: -3...3, using: &random) * width
    // With an exact complement: 53 digits on both sides.
    let rounded = (min(max(x, 0.001), 0.999) * 0x1p40).rounded() / 0x1p40
    return (a, b, rounded)
  }
}
