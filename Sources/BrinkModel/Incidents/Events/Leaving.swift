package import Rec

/// Somebody leaves the room.
package struct Leaving: IncidentEvent {
  package static var kind: EntryKind { .state }

  /// What they still owned and nobody took over, in words.
  package var without: [String]
  /// Actions that stay theirs after the incident, in words.
  package var keeps: [String]

  package init(without: [String] = [], keeps: [String] = []) {
    self.without = without
    self.keeps = keeps
  }

  package init?(_ entry: Entry) {
    guard entry.says("left") else { return nil }
    self.init(without: entry.values(of: "Without"), keeps: entry.values(of: "Keeps"))
  }

  package var fields: [Field] {
    [Field("State", "left")] + without.map { Field("Without", $0) }
      + keeps.map { Field("Keeps", $0) }
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    incident.people.removeAll { $0.name == entry.by }
    incident.roles.removeAll { without.contains($0.role) && $0.person == entry.by }
    for thing in without {
      incident.orphans.append(Incident.Orphan(what: thing, leftBy: entry.by, at: entry.at))
    }
  }
}
