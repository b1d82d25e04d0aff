/// What a complete window says about the true share.
package struct ShareEvidence: Equatable, Sendable {
  package let evidence: Evidence
  /// The chance that the true change meets the claim; nil where it is not computed.
  package let probability: Double?
  /// The window's own share, by Wilson, 90 %; nil without answers.
  package let share90: Interval?
  /// Window less baseline in shares, by Newcombe, 90 %; nil without a baseline.
  package let difference90: Interval?
}
