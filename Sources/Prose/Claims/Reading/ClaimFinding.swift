/// One thing a claim lacks, the words that show it, and the question that would settle it.
package struct ClaimFinding: Equatable, Sendable {
  package let reason: ClaimReason
  /// The words it hinges on; nil when it is about what is not there.
  package let span: Span?
  /// The ``ClaimRule/id`` of the rule that found it.
  package let rule: String

  package init(reason: ClaimReason, span: Span?, rule: String) {
    self.reason = reason
    self.span = span
    self.rule = rule
  }
}
