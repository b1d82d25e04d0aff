extension Share {
  /// Wilson's interval for the true share; nil without a total.
  ///
  /// - Parameter confidence: Two-sided, 0.9 for 90 %.
  package func wilson(confidence: Double = 0.9) -> Interval? { fatalError() }

  /// Newcombe's interval for another share less this one; nil where either has no total.
  ///
  /// The square-and-add method of Wilson's limits: Newcombe 1998, method 10.
  package func newcombe(to other: Share, confidence: Double = 0.9) -> Interval? { fatalError() }
}
