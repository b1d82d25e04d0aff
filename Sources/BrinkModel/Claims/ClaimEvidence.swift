package import Statistics

/// What a complete window says about the true change, in the terms of its measure.
package enum ClaimEvidence: Equatable, Sendable {
  /// The overdispersion it was corrected for; 1 for none.
  case count(CountEvidence, overdispersion: Double)
  case share(ShareEvidence)
  case amounts(DurationEvidence)
  /// Literal only, and why.
  case none(Undefined)

  /// The one word.
  package var evidence: Evidence {
    switch self {
    case .count(let evidence, _): evidence.evidence
    case .share(let evidence): evidence.evidence
    case .amounts(let evidence): evidence.evidence
    case .none(let why): .notComputed(why)
    }
  }

  /// The chance that the true change meets the claim; nil where it is not computed.
  package var probability: Double? {
    switch self {
    case .count(let evidence, _): evidence.probability
    case .share(let evidence): evidence.probability
    case .amounts, .none: nil
    }
  }
}
