package import BrinkModel

/// Small words around claims.
package enum ClaimWords {
  /// `20 publishing cycles`, `1 week`, `3 sprints`.
  package static func cycles(_ count: Int, _ pace: Pace) -> String {
    let name = pace.name
    guard count != 1 else { return "1 \(name)" }
    // A word that is no noun for the cycle itself needs one: publishing cycles.
    return "\(count) \(name)" + (name.hasSuffix("ing") ? " cycles" : name.hasSuffix("s") ? "" : "s")
  }
}
