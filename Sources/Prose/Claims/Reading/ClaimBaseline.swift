/// What a claim compares with: a value, a time, or both.
package struct ClaimBaseline: Equatable, Sendable {
  /// Without the preposition: `the previous 20`, `40 ms`, `last spring`.
  package let span: Span
  /// The value stated to start from: 40 of `from 40 to 30`.
  package let value: ExactNumber?
  package let unit: String?
  /// The number of cycles or units of time it covers: 20 of `the previous 20`.
  package let length: Int?

  package init(span: Span, value: ExactNumber?, unit: String?, length: Int?) {
    self.span = span
    self.value = value
    self.unit = unit
    self.length = length
  }
}
