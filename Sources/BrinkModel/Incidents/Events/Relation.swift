package import Rec

/// It has to do with another incident, or repeats it.
package struct Relation: IncidentEvent {
  package static var kind: EntryKind { .state }

  package var other: EntryID
  /// True when a person said that the same thing failed again.
  package var isRepeat: Bool
  package var why: String?

  package init(to other: EntryID, isRepeat: Bool = false, why: String? = nil) {
    self.other = other
    self.isRepeat = isRepeat
    self.why = why
  }

  package init?(_ entry: Entry) {
    guard entry.says("related") || entry.says("repeats"),
      let other = entry["To"].flatMap({ EntryID($0) })
    else { return nil }
    self.init(to: other, isRepeat: entry.says("repeats"), why: entry["Why"])
  }

  package var fields: [Field] {
    var fields = [Field("State", isRepeat ? "repeats" : "related"), Field("To", other.text)]
    fields.append("Why", why)
    return fields
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    guard !incident.relations.contains(self) else { return }
    incident.relations.append(self)
  }
}
