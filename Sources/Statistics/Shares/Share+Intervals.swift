extension Share {
  /// Wilson's interval for the true share, two-sided; nil without a total.
  ///
  /// E. B. Wilson 1927: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²))/(1 + z²/n).
  package func wilson(confidence: Double = 0.9) -> Interval? {
    guard total > 0 else { return nil }
    let z = -NormalDistribution.quantile((1 - confidence) / 2)
    let n = Double(total)
    let share = Double(hits) / n
    let other = Double(total - hits) / n
    let square = z * z / n
    let reach = (square * (share * other + square / 4)).squareRoot()
    return Interval(
      low: hits == 0 ? 0 : (share + square / 2 - reach) / (1 + square),
      high: hits == total ? 1 : (share + square / 2 + reach) / (1 + square))
  }

  /// Newcombe's interval for another share less this one; nil where either has no total.
  ///
  /// The square-and-add method of Wilson's limits: R. G. Newcombe 1998, method 10.
  package func newcombe(to other: Share, confidence: Double = 0.9) -> Interval? {
    guard let mine = wilson(confidence: confidence),
      let theirs = other.wilson(confidence: confidence)
    else { return nil }
    let p1 = Double(hits) / Double(total)
    let p2 = Double(other.hits) / Double(other.total)
    func together(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    return Interval(
      low: p2 - p1 - together(p2 - theirs.low, mine.high - p1),
      high: p2 - p1 + together(theirs.high - p2, p1 - mine.low))
  }
}
