/// A claim about a share: what it says and its baseline.
package struct ShareClaim: Equatable, Sendable {
  package let target: ShareTarget
  package let baseline: Share?

  package init(_ target: ShareTarget, baseline: Share? = nil) {
    self.target = target
    self.baseline = baseline
  }

  /// The verdict on a complete window.
  package func literal(_ window: Share) -> Literal { fatalError() }

  /// What is certain while answers are missing or still to come, one a cycle.
  ///
  /// - Parameter seen: The answers so far; the final share lies in s/n to (s+r)/n.
  package func standing(_ seen: Share, _ remaining: Remaining) -> Standing { fatalError() }

  /// The chance that the true share meets the claim, and a range for what the target compares.
  package func evidence(_ window: Share) -> ShareEvidence { fatalError() }
}
