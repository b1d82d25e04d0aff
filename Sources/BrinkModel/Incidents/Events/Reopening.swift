package import Rec

/// It is back, or was never over.
package struct Reopening: IncidentEvent {
  package static var kind: EntryKind { .state }

  package var why: String

  package init(why: String) {
    self.why = why
  }

  package init?(_ entry: Entry) {
    guard entry.says("reopened") else { return nil }
    self.init(why: entry["Why"] ?? "")
  }

  package var fields: [Field] { [Field("State", "reopened"), Field("Why", why)] }

  package func apply(to incident: inout Incident, as entry: Entry) {
    guard incident.state != .open else { return }
    incident.change(to: .open, at: entry.at, by: entry, why: why)
  }
}
