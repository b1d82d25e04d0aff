/// What was read in a claim: something measurable moves so far, in such a time, or it does not.
package struct ClaimReading: Equatable, Sendable {
  package let text: String
  /// What is measured or, for an event, what happens; nil when it cannot be measured.
  package let metric: Span?
  package let direction: ClaimDirection?
  package let threshold: ClaimThreshold?
  package let window: ClaimWindow?
  package let baseline: ClaimBaseline?
  /// What the claim supposes: `this rule is applied`.
  package let condition: Span?
  /// What happens when it turns out false: `the rule is dropped`.
  package let consequence: Span?
  /// What is missing, in the order of ``ClaimReason``; empty exactly when the claim can be decided.
  package let findings: [ClaimFinding]
  /// What makes it weaker than it could be; these never stop anybody.
  package let warnings: [ClaimWarning]

  /// The reasons of the findings, in their order.
  package var reasons: [ClaimReason] { findings.map(\.reason) }

  /// Whether the claim can be decided by a number or an event, and by when.
  package var ok: Bool { findings.isEmpty }
}
