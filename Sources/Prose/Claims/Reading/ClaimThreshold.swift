/// How far a claim goes: the number that decides it.
package struct ClaimThreshold: Equatable, Sendable {
  /// What the number is measured against.
  package enum Measure: String, Sendable, CaseIterable {
    /// A share of the baseline: `by 25 %` is 1/4, `halves` 1/2, `doubles` 1, `triples` 2.
    case relative
    /// Percentage points between baseline and result.
    case points
    /// The difference between baseline and result, in the metric's own unit: `by 20 minutes`.
    case difference
    /// The value itself at the end: `under 300 ms`, `to 30`, `at least 95 %`.
    case level
  }

  /// The number and its unit, without a comparing word.
  package let span: Span
  package let measure: Measure
  /// Nil when the words hold no number that can be computed with: `2h30`.
  package let value: ExactNumber?
  /// What stands behind the number, as written: `%`, `ms`, `copies`; nil when nothing does.
  package let unit: String?

  package init(span: Span, measure: Measure, value: ExactNumber?, unit: String?) {
    self.span = span
    self.measure = measure
    self.value = value
    self.unit = unit
  }
}
