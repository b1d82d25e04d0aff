import Prose

/// What a claim has to have.
enum ClaimPart: String, CaseIterable {
  case metric
  case direction
  case threshold
  case window

  /// The part a reason is about.
  init(_ reason: ClaimReason) {
    self =
      switch reason {
      case .noMetric, .unmeasurable: .metric
      case .noDirection: .direction
      case .noThreshold: .threshold
      case .noWindow: .window
      }
  }
}
