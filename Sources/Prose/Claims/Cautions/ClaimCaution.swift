/// Something that weakens a claim; it is said once and stops nobody.
///
/// The examples are its tests and its chapter of the manual.
package struct ClaimCaution: Sendable {
  /// Where a caution applies.
  enum Verdict {
    case silent
    /// Applies because of the words at the span; nil when it is for want of words.
    case warned(Span?)
  }

  /// Its name in output and manual, in kebab case.
  package let id: String
  /// One line for the manual: what is noticed, and why it matters.
  package let summary: String
  /// Words a remark from the quoted words, if there are any.
  let remark: @Sendable (String?) -> String
  let find: @Sendable (ClaimEvidence) -> Verdict
  /// Claims it must speak about.
  package let warns: [String]
  /// Claims like them about which it must not.
  package let silent: [String]

  /// Every caution, in the order of output.
  package static let all: [ClaimCaution] = [
    noConsequence, hedge, twoMetrics, escapeWords, countWithoutDenominator,
  ]

  func warning(in evidence: ClaimEvidence) -> ClaimWarning? {
    guard case .warned(let span) = find(evidence) else { return nil }
    return ClaimWarning(rule: id, span: span)
  }
}

extension ClaimWarning {
  /// One remark to the writer, quoting their own words from `text`.
  package func remark(in text: String) -> String {
    let caution = ClaimCaution.all.first { $0.id == rule }
    return caution?.remark(span.map { Quotation.short($0.text(in: text)) }) ?? ""
  }
}
