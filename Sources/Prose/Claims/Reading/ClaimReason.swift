/// Why a claim cannot be decided; the raw values are part of the output format.
package enum ClaimReason: String, Sendable, CaseIterable {
  /// Nothing says what is counted: `it`, `things`, `the numbers`.
  case noMetric = "no-metric"
  /// Named, but a feeling or a quality nobody can count.
  case unmeasurable
  case noDirection = "no-direction"
  case noThreshold = "no-threshold"
  /// Without an end there is no day on which it is false.
  case noWindow = "no-window"
}
