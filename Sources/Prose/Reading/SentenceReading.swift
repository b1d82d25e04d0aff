/// What was read in an answer to "who owns this decision, and how does it fail?".
package struct SentenceReading: Equatable, Sendable {
  package let text: String
  /// The one person who is accountable, without `'s`; nil unless the words qualify by themselves.
  package let owner: Span?
  /// The bad event; nil unless it is concrete by itself.
  package let failure: Span?
  /// What is missing or vague: at most one finding per part, the owner's first.
  package let findings: [Finding]

  /// The reasons of the findings, in their order.
  package var reasons: [Reason] { findings.map(\.reason) }

  /// Whether both parts were found.
  package var ok: Bool { owner != nil && failure != nil && findings.isEmpty }
}
