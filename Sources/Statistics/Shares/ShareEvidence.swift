/// What a complete window says about the true share.
package struct ShareEvidence: Equatable, Sendable {
  package let evidence: Evidence
  /// The chance that the true change meets the claim; nil where it is not computed.
  package let probability: Double?
  /// The window's own share, by Wilson, 90 %; nil without answers.
  package let share90: Interval?
  /// Window less baseline in shares, by Newcombe, 90 %; nil without a baseline.
  package let difference90: Interval?
}

extension ShareClaim {
  /// The chance that the true share meets the claim, and ranges for the share and its change.
  ///
  /// A level is met by `I`'s tail beyond it: P(p ≥ .8) = 1 − I_.8(k+½, n−k+½).
  package func evidence(_ window: Share) -> ShareEvidence {
    let outcome = chance(window)
    let evidence: Evidence
    let probability: Double?
    switch outcome {
    case .success(let chance): (evidence, probability) = (Evidence(probability: chance), chance)
    case .failure(let reason): (evidence, probability) = (.notComputed(reason), nil)
    }
    return ShareEvidence(
      evidence: evidence, probability: probability, share90: window.wilson(),
      difference90: baseline?.newcombe(to: window))
  }

  /// True for a claim that one exception refutes: nothing of all, or all.
  private var isAbsolute: Bool {
    switch target {
    case .drop(let drop): drop == Fraction(1)
    case .atMost(let level): level == Fraction(0)
    case .atLeast(let level): level == Fraction(1)
    case .rise, .dropBy, .riseBy, .exactly: false
    }
  }

  private func chance(_ window: Share) -> Result<Double, Undefined> {
    guard window.total > 0 else { return .failure(.nothingSeen) }
    guard window.total < CountClaim.mostEvents else { return .failure(.tooLarge) }
    if isAbsolute, literal(window) == .pass { return .failure(.absolute) }
    switch target {
    case .atLeast(let level): return .success(window.posterior(at: level).upper)
    case .atMost(let level): return .success(window.posterior(at: level).lower)
    case .exactly: return .failure(.absoluteBound)
    case .drop, .rise, .dropBy, .riseBy: break
    }
    guard let baseline, baseline.total > 0 else { return .failure(.noBaseline) }
    guard baseline.total < CountClaim.mostEvents else { return .failure(.tooLarge) }
    if baseline.hits == 0, isRelative { return .failure(.emptyBaseline) }
    let shares = ShareComparison(baseline: baseline, window: window)
    switch target {
    case .drop(let drop): return .success(shares.probability(ratioAtMost: 1 - drop.value))
    case .rise(let rise): return .success(1 - shares.probability(ratioAtMost: 1 + rise.value))
    case .dropBy(let drop): return .success(shares.probability(dropAtLeast: drop.value))
    default: break
    }
    guard case .riseBy(let rise) = target else { return .failure(.absoluteBound) }
    return .success(1 - shares.probability(dropAtLeast: -rise.value))
  }
}
