package import Rec

/// Somebody asks another to take over what they own; nothing moves before that one says yes.
package struct Handover: IncidentEvent {
  package static var kind: EntryKind { .state }

  package var to: String
  /// Names of roles and identifiers of tasks.
  package var things: [String]

  package init(to: String, things: [String]) {
    self.to = to
    self.things = things
  }

  package init?(_ entry: Entry) {
    guard entry.says("handover"), let to = entry["To"] else { return nil }
    self.init(to: to, things: entry.values(of: "Hands"))
  }

  package var fields: [Field] {
    [Field("State", "handover"), Field("To", to)] + things.map { Field("Hands", $0) }
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    // A new request of the same person replaces the one before.
    incident.requests.removeAll { $0.from == entry.by }
    incident.requests.append(
      Incident.Request(id: entry.id, from: entry.by, to: to, things: things, at: entry.at))
  }
}
