/// A claim about the median of durations: what it says and its baseline.
package struct DurationClaim: Equatable, Sendable {
  package let target: DurationTarget
  package let baseline: Sample?

  package init(_ target: DurationTarget, baseline: Sample? = nil) {
    self.target = target
    self.baseline = baseline
  }

  /// The verdict on a complete window, by the ratio of medians.
  package func literal(_ window: Sample) -> Literal { fatalError() }

  /// What is certain while values are missing or still to come, one a cycle.
  package func standing(_ seen: Sample, _ remaining: Remaining) -> Standing { fatalError() }

  /// What a rank test says about the true change; absolute bounds have none.
  package func evidence(_ window: Sample) -> DurationEvidence { fatalError() }
}
