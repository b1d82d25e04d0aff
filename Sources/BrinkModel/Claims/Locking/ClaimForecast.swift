package import Statistics

/// What is known of a claim before its window begins: its mark, and what luck alone would do.
package struct ClaimForecast: Equatable, Sendable {
  /// Which numbers of events pass; nil for what is no count.
  package let accepted: AcceptedEvents?
  /// The chance of passing when nothing changes, 0 to 1; nil where it has no value.
  package let luckPass: Double?
  /// The smallest true change the window would show as supported 4 times in 5.
  package let detectable: DetectableChange?
  /// Why nothing can be said about luck.
  package let why: Undefined?

  package init(_ terms: ClaimTerms) {
    let judge = ClaimJudge(terms)
    accepted = judge.countClaim?.accepted
    guard let claim = judge.countEvidenceClaim else {
      luckPass = nil
      detectable = nil
      why = terms.needsBaseline ? nil : .absoluteBound
      return
    }
    luckPass = claim.luckPass
    detectable = claim.detectable
    why = nil
  }
}
