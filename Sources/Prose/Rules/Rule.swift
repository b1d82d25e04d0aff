/// One way in which a sentence can lack its owner or its failure.
///
/// The examples are the rule's tests and its chapter of the manual.
package struct Rule: Sendable {
  /// What a rule says about a sentence.
  enum Verdict {
    case passed
    /// Refused because of the words at the span; nil when it is for want of words.
    case refused(Span?)
  }

  /// Its name in output and manual, in kebab case.
  package let id: String
  package let reason: Reason
  /// One line for the manual: what is refused, and why.
  package let summary: String
  /// Words a question from the quoted words, if there are any.
  let question: @Sendable (String?) -> String
  let verdict: @Sendable (Evidence) -> Verdict
  /// Sentences it must refuse.
  package let refuses: [String]
  /// Sentences like them that it must let pass.
  package let passes: [String]

  /// Every rule; for each part of the sentence the first that refuses is reported.
  package static let all: [Rule] = [
    sentenceIsTheQuestionOwner, sentenceIsTheQuestionFailure,
    sentenceRepeatsTheStepOwner, sentenceRepeatsTheStepFailure,
    sentenceSaysNothingOwner, sentenceSaysNothingFailure,
    ownerSlotIsEmpty, ownerIsNobody, ownerIsPlaceholder, ownersAreSeveral, ownerIsWe,
    ownerIsSomeone,
    ownerIsRole, ownerIsMachine, ownerIsGroup, ownerOnlyMentioned, ownerNotNamed,
    failureIsCircular, failureIsFeeling, failureIsVague,
    failureIsDenied, failureIsElsewhere, failureIsRollback, failureIsSuccess, failureNotStated,
  ]
}
