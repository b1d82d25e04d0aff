/// What one value of a claim is.
package enum ClaimMeasure: String, CaseIterable, Sendable {
  /// So many of something in a cycle: 0, 1, 2 …
  case count
  /// So many out of so many: `3/10`; a yes is 1/1.
  case share
  /// How long something took, in the claim's own unit.
  case duration
  /// Any other amount that is not negative, in the claim's own unit.
  case number
  /// It happens or it does not.
  case event
}

/// Which figure of the window's values is held against the mark.
package enum ClaimStatistic: String, CaseIterable, Sendable {
  /// All counts together.
  case total
  /// All hits out of all tries.
  case share
  case median
  /// The last value there is when the window ends.
  case last
  /// Each value for itself: one beyond the mark decides.
  case every
  /// A yes, once.
  case happened
}
