/// One way in which a claim can leave open whether it came true.
///
/// The examples are the rule's tests and its chapter of the manual.
package struct ClaimRule: Sendable {
  /// What a rule says about a claim that lacks the rule's part.
  enum Verdict {
    case passed
    /// Refused because of the words at the span; nil when it is for want of words.
    case refused(Span?)
  }

  /// Its name in output and manual, in kebab case.
  package let id: String
  package let reason: ClaimReason
  /// One line for the manual: what is refused, and why.
  package let summary: String
  /// Words a question from the quoted words, if there are any.
  let question: @Sendable (String?) -> String
  let verdict: @Sendable (ClaimEvidence) -> Verdict
  /// Claims it must refuse.
  package let refuses: [String]
  /// Claims like them that it must let pass.
  package let passes: [String]

  /// Every rule; for each missing part the first that refuses is reported.
  package static let all: [ClaimRule] = [
    claimSaysNothing, metricIsNobodysNumber, metricNotNamed, metricIsFeeling,
    directionIsOpen, levelIsVague, directionNotStated, amountIsVague, thresholdNotStated,
    windowIsUnbounded, windowHasNoEnd, windowNotStated,
  ]

  /// The finding about a missing part.
  static func finding(of reason: ClaimReason, in evidence: ClaimEvidence) -> ClaimFinding? {
    for rule in all where rule.reason == reason {
      if case .refused(let span) = rule.verdict(evidence) {
        return ClaimFinding(reason: reason, span: span, rule: rule.id)
      }
    }
    return nil
  }
}

extension ClaimFinding {
  /// One concrete question to the writer, quoting their own words from `text`.
  package func question(in text: String) -> String {
    let rule = ClaimRule.all.first { $0.id == self.rule }
    return rule?.question(span.map { Quotation.short($0.text(in: text)) }) ?? ""
  }
}
