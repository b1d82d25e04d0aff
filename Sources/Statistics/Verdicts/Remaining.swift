/// Cycles of a window whose values are not known.
package struct Remaining: Equatable, Sendable {
  /// Cycles still to come.
  package var left: Int
  /// Cycles that are over and have no value; never taken for zero.
  package var missing: Int

  package init(left: Int, missing: Int = 0) {
    self.left = max(0, left)
    self.missing = max(0, missing)
  }

  /// All that are unknown, r in the formulas.
  var cycles: Int { left.addingReportingOverflow(missing).overflow ? .max : left + missing }
}
