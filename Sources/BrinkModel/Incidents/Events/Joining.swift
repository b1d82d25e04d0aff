package import Rec

/// Somebody comes into the room.
package struct Joining: IncidentEvent {
  package static var kind: EntryKind { .state }

  package init() {}

  package init?(_ entry: Entry) {
    guard entry.says("joined") else { return nil }
  }

  package var fields: [Field] { [Field("State", "joined")] }

  package func apply(to incident: inout Incident, as entry: Entry) {
    incident.attend(entry.by, since: entry.at)
  }
}
