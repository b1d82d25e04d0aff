/// Reads a claim: metric, direction, threshold, window and baseline, and what is missing of them.
package struct ClaimReader: Sendable {
  package init() {}

  /// Reads `text` as one claim.
  package func read(_ text: String) -> ClaimReading {
    ClaimReading(
      text: text, metric: nil, direction: nil, threshold: nil, window: nil, baseline: nil,
      condition: nil, consequence: nil, findings: [], warnings: [])
  }
}
