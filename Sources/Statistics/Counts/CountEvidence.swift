/// What a complete window says about the true change of a count.
package struct CountEvidence: Equatable, Sendable {
  package let evidence: Evidence
  /// The chance that the true change meets the claim; nil where it is not computed.
  package let probability: Double?
  /// The true rate of the window over that of the baseline lies here with a chance of 90 %.
  package let ratio90: Interval?

  /// `withheld` says why nothing is concluded from the chance, where nothing is.
  init(_ probability: Double, _ ratio90: Interval, withheld: Undefined? = nil) {
    evidence = withheld.map { .notComputed($0) } ?? Evidence(probability: probability)
    self.probability = probability
    self.ratio90 = ratio90
  }

  init(_ reason: Undefined) {
    evidence = .notComputed(reason)
    probability = nil
    ratio90 = nil
  }
}
