/// Which way a claim points; the raw values are part of the output format.
package enum ClaimDirection: String, Sendable, CaseIterable {
  /// Falls, by an amount or to a level.
  case down
  /// Rises, by an amount or to a level.
  case up
  /// Stays at the level or under it.
  case atMost = "at-most"
  /// Reaches the level or stays over it.
  case atLeast = "at-least"
  case equal
  /// Something happens or it does not; there is no number.
  case event
}
