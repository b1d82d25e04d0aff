package import Rec

/// What prevents the next one is shipped and verified.
package struct Closing: IncidentEvent {
  package static var kind: EntryKind { .state }

  /// Why the times are out of order, where they are.
  package var why: String?

  package init(why: String? = nil) {
    self.why = why
  }

  package init?(_ entry: Entry) {
    guard entry.says("closed") else { return nil }
    self.init(why: entry["Why"])
  }

  package var fields: [Field] {
    var fields = [Field("State", "closed")]
    fields.append("Why", why)
    return fields
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    guard incident.state != .closed else { return }
    if incident.state == .open {
      incident.oddities.append("closed by \(entry.by) before it was mitigated")
    }
    incident.change(to: .closed, at: entry.at, by: entry, why: why)
  }
}
