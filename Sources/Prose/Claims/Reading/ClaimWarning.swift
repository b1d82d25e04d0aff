/// Something that weakens a claim without making it undecidable.
package struct ClaimWarning: Equatable, Sendable {
  /// The name of the rule that found it, part of the output format: `no-consequence`.
  package let rule: String
  /// The words it hinges on; nil when it is about what is not there.
  package let span: Span?

  package init(rule: String, span: Span?) {
    self.rule = rule
    self.span = span
  }
}
