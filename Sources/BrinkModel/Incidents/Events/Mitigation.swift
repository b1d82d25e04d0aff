package import Rec

/// Customers are no longer hurt; what prevents the next one is still to come.
package struct Mitigation: IncidentEvent {
  package static var kind: EntryKind { .state }

  /// What stopped it.
  package var how: String?
  /// When it was, where that was earlier than it was written.
  package var when: Timestamp?
  /// Why the times are out of order, where they are.
  package var why: String?

  package init(how: String? = nil, when: Timestamp? = nil, why: String? = nil) {
    self.how = how
    self.when = when
    self.why = why
  }

  package init?(_ entry: Entry) {
    guard entry.says("mitigated") else { return nil }
    self.init(how: entry["Text"], when: entry.when, why: entry["Why"])
  }

  package var fields: [Field] {
    var fields = [Field("State", "mitigated")]
    fields.append("Text", how)
    fields.append("When", when)
    fields.append("Why", why)
    return fields
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    guard incident.state == .open else { return }
    incident.change(to: .mitigated, at: when ?? entry.at, by: entry, why: why)
  }
}
