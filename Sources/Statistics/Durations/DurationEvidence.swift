/// What a complete window says about the true change of durations.
package struct DurationEvidence: Equatable, Sendable {
  package let evidence: Evidence
  /// The rank test of the window against the baseline times c; nil where it is not computed.
  package let test: MannWhitney?
  /// How the window's values lie to the baseline's; nil where it is not computed.
  package let location: HodgesLehmann?
}
