/// A moment worth stopping at.
package enum ReplayMarker: String, CaseIterable, Sendable {
  case decision
  case overload
  /// Something is from now on what it was not: opened, mitigated, worse, judged, resolved.
  case state

  /// Nil for a moment like any other.
  package init?(_ entry: Entry) {
    switch entry.kind {
    case .decision: self = .decision
    case .overload: self = .overload
    case .incident, .verdict, .resolution: self = .state
    case .state where Self.turns.contains(entry["State"] ?? ""): self = .state
    default: return nil
    }
  }

  /// The words of `state` entries that change how something stands, not who does what.
  private static let turns: Set = ["mitigated", "closed", "reopened", "severity", "retired"]
}
