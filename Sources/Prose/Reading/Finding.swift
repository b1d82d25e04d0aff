/// One thing a sentence lacks, the words that show it, and the rule that says so.
package struct Finding: Equatable, Sendable {
  package let reason: Reason
  /// The words it hinges on; nil when it is about what is not there.
  package let span: Span?
  /// The ``Rule/id`` of the rule that found it.
  package let rule: String

  /// One concrete question to the writer, quoting their own words from `text`.
  package func question(in text: String) -> String {
    let rule = Rule.all.first { $0.id == self.rule }
    return rule?.question(span.map { Quotation.short($0.text(in: text)) }) ?? ""
  }
}
