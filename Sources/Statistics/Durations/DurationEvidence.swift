/// What a complete window says about the true change of durations.
package struct DurationEvidence: Equatable, Sendable {
  package let evidence: Evidence
  /// The rank test of the window against the baseline times c; nil where it is not computed.
  package let test: MannWhitney?
  /// How the window's values lie to the baseline's; nil where it is not computed.
  package let location: HodgesLehmann?
}

extension DurationClaim {
  /// What a rank test says about the true change; absolute bounds have none.
  ///
  /// Supported when ranks as far on the claim's side of y = c·x come by chance at most 1 time in 20;
  /// contradicted when ranks as far on the other side do.
  package func evidence(_ window: Sample) -> DurationEvidence {
    func withheld(_ reason: Undefined) -> DurationEvidence {
      DurationEvidence(evidence: .notComputed(reason), test: nil, location: nil)
    }
    switch target {
    case .atMost, .atLeast, .exactly: return withheld(.absoluteBound)
    case .drop, .rise: break
    }
    guard let baseline, baseline.count > 0 else { return withheld(.noBaseline) }
    guard window.count > 0 else { return withheld(.nothingSeen) }
    guard let factor, let test = MannWhitney(baseline: baseline, times: factor, window: window)
    else { return withheld(.tooLarge) }
    var (met, missed) = (test.less, test.greater)
    if case .rise = target { (met, missed) = (missed, met) }
    let evidence: Evidence =
      met <= 0.05 ? .supported : missed <= 0.05 ? .contradicted : .inconclusive
    return DurationEvidence(
      evidence: evidence, test: test, location: HodgesLehmann(baseline: baseline, window: window))
  }
}
