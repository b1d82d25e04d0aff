/// A claim about a count: what it says, its baseline, and how many cycles its window has.
///
/// Index 1 is the baseline and 2 the window: k events in n cycles, c = 1 − claimed drop.
package struct CountClaim: Equatable, Sendable {
  package let target: CountTarget
  package let baseline: Tally?
  /// The cycles of the window.
  package let cycles: Int

  package init(_ target: CountTarget, baseline: Tally?, cycles: Int) {
    self.target = target
    self.baseline = baseline
    self.cycles = max(1, cycles)
  }

  /// Which numbers of events in the window pass: k2·n1 ≤ c·k1·n2 for a drop, exactly.
  package var accepted: AcceptedEvents { fatalError() }

  /// The verdict on that many events in a complete window.
  package func literal(_ events: Int) -> Literal { fatalError() }

  /// What is certain while values are missing or still to come.
  ///
  /// - Parameters:
  ///   - events: The tally so far.
  ///   - maximum: The most events one cycle can have, where that was declared.
  package func standing(events: Int, _ remaining: Remaining, maximum: Int? = nil) -> Standing {
    fatalError()
  }

  /// The chance that luck alone passes the claim when nothing changes; nil where it has no value.
  package var luckPass: Double? { fatalError() }

  /// The chance that the true change meets the claim, and the range of the ratio of rates.
  ///
  /// - Parameters:
  ///   - events: In the complete window.
  ///   - overdispersion: `Overdispersion.factor` of the values per cycle; 1 for totals only.
  package func evidence(_ events: Int, overdispersion: Double = 1) -> CountEvidence { fatalError() }

  /// The smallest true change that this window would show as supported 4 times in 5.
  package var detectable: DetectableChange { fatalError() }
}
