/// What the numbers say about the true change, apart from the literal verdict and never merged with it.
package enum Evidence: Equatable, Sendable {
  /// The chance that the true change meets the claim is at least 95 %.
  case supported
  case inconclusive
  /// The chance is at most 5 %.
  case contradicted
  case notComputed(Undefined)

  /// Reads the chance that the true change meets the claim, 0 to 1.
  package init(probability: Double) {
    self =
      switch probability {
      case 0.95...: .supported
      case ...0.05: .contradicted
      default: .inconclusive
      }
  }
}
