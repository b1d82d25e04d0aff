package import Rec

/// A remark in an incident, or one told later than it happened.
package struct RoomNote: IncidentEvent {
  package static var kind: EntryKind { .note }

  package var text: String
  /// When it happened, where that was earlier than it was written.
  package var when: Timestamp?

  package init(_ text: String, when: Timestamp? = nil) {
    self.text = text
    self.when = when
  }

  package init?(_ entry: Entry) {
    guard entry.kind == Self.kind, let text = entry["Text"] else { return nil }
    self.init(text, when: entry.when)
  }

  package var fields: [Field] {
    var fields = [Field("Text", text)]
    fields.append("When", when)
    return fields
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    incident.notes.append(entry)
  }
}
