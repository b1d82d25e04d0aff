package import Rec

/// What everybody outside was told: conditions, actions, needs.
package struct StatusUpdate: IncidentEvent {
  package static var kind: EntryKind { .update }

  package var text: String

  package init(_ text: String) {
    self.text = text
  }

  package init?(_ entry: Entry) {
    guard entry.kind == Self.kind, let text = entry["Text"] else { return nil }
    self.init(text)
  }

  package var fields: [Field] { [Field("Text", text)] }

  package func apply(to incident: inout Incident, as entry: Entry) {
    incident.updates.append(entry)
  }
}
