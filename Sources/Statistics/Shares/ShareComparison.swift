/// What two shares say about the true ones: beta posteriors from Jeffreys' prior, independent.
package struct ShareComparison: Sendable {
  private let baseline: Share
  private let window: Share

  package init(baseline: Share, window: Share) {
    self.baseline = baseline
    self.window = window
  }

  /// P(p2 ≤ c·p1), to 1e-10 absolute.
  package func probability(ratioAtMost c: Double) -> Double {
    guard c > 0 else { return 0 }
    guard window.total > baseline.total else {
      return Self.integral(
        over: baseline, of: window, from: 0, to: 1 / c,
        line: { x, y in c <= 1 ? (c * x, 1 - c + c * y) : (c * x, 1 - c * x) })
    }
    let d = 1 / c
    return 1
      - Self.integral(
        over: window, of: baseline, from: 0, to: c,
        line: { x, y in d <= 1 ? (d * x, 1 - d + d * y) : (d * x, 1 - d * x) })
  }

  /// P(p2 ≤ p1 − d), to 1e-10 absolute; a negative d asks for a rise.
  package func probability(dropAtLeast d: Double) -> Double {
    guard d < 1 else { return 0 }
    guard d > -1 else { return 1 }
    guard window.total > baseline.total else {
      return Self.integral(
        over: baseline, of: window, from: max(0, d), to: min(1, 1 + d),
        line: { x, y in (x - d, y + d) })
    }
    return 1
      - Self.integral(
        over: window, of: baseline, from: max(0, -d), to: min(1, 1 - d),
        line: { x, y in (x + d, y - d) })
  }

  /// ∫ f_outer(x)·I_{h(x)}(inner) dx, where h rises from 0 at `from` to 1 at `to`, or never gets there.
  ///
  /// The outer share is the one with more answers: its density is then the narrower of the two, and
  /// the steps are laid where it is. x = sin²t takes the roots of the density away, t = t0 + (t1 −
  /// t0)·sin²u those of I at both ends; then Boole's rule, which is Simpson's once refined, in 400 steps.
  private static func integral(
    over outer: Share, of inner: Share, from: Double, to: Double,
    line: (Double, Double) -> (Double, Double)
  ) -> Double {
    let density = outer.posterior
    let cumulated = inner.posterior
    let end = min(1, to)
    let beyond = end < 1 ? density.tails(at: end, complement: 1 - end).upper : 0
    let support = outer.angles
    let first = max(support.low, angle(from))
    let last = min(support.high, angle(end))
    guard first < last else { return min(1, beyond) }
    let steps = 400
    var sum = 0.0
    for step in 1..<steps {
      let u = Double(step) / Double(steps) * (Double.pi / 2)
      let part = Elementary.sine(u)
      let t = first + (last - first) * part * part
      let sine = Elementary.sine(t)
      let cosine = Elementary.cosine(t)
      let (h, complement) = line(sine * sine, cosine * cosine)
      let inside = cumulated.tails(at: min(max(0, h), 1), complement: min(max(0, complement), 1))
      let slope =
        2 * density.logitDensity(sine * sine, complement: cosine * cosine) / (sine * cosine)
      let weight = step.isMultiple(of: 4) ? 14.0 : step.isMultiple(of: 2) ? 12 : 32
      sum += weight * slope * inside.lower * 2 * part * Elementary.cosine(u)
    }
    let width = Double.pi / 2 / Double(steps)
    return min(1, max(0, beyond + sum * (last - first) * width * 2 / 45))
  }

  private static func angle(_ x: Double) -> Double {
    Elementary.angle(sine: max(0, x).squareRoot(), cosine: max(0, 1 - x).squareRoot())
  }
}

extension Share {
  /// The posterior of the true share: Beta(k+½, n−k+½).
  var posterior: BetaDistribution {
    BetaDistribution(Double(hits) + 0.5, Double(total - hits) + 0.5)
  }

  /// The chances of a true share at most, and above, a level.
  func posterior(at level: Fraction) -> Tails {
    guard level.numerator > 0 else { return Tails(lower: 0, upper: 1) }
    guard level.numerator < level.denominator else { return Tails(lower: 1, upper: 0) }
    return posterior.tails(
      at: level.value,
      complement: Double(level.denominator - level.numerator) / Double(level.denominator))
  }

  /// Where t with sin²t = p has its posterior, but for a chance below 1e-17.
  ///
  /// In t the logarithm of the density bends by at least 2n everywhere: it falls below exp(−n·s²)
  /// at a distance s from its peak.
  fileprivate var angles: Interval {
    let peak = Elementary.angle(
      sine: Double(hits).squareRoot(), cosine: Double(total - hits).squareRoot())
    let reach = (45 / Double(max(1, total))).squareRoot()
    return Interval(low: max(0, peak - reach), high: min(Double.pi / 2, peak + reach))
  }
}
