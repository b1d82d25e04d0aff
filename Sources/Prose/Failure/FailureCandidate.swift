/// A clause that could tell how the decision fails, and what it would then be worth.
package struct FailureCandidate: Sendable {
  /// Index of its first token; the tokens count of the sentence when nothing is said at all.
  package var first: Int
  /// Index of its last token.
  package var last: Int
  package var verdict: PartVerdict
}
