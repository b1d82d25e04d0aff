package import Rec

/// What somebody says to a decision: no objection, or a strong one.
package struct PollAnswer: IncidentEvent {
  package static var kind: EntryKind { .state }

  /// The decision.
  package var about: EntryID
  /// The strong objection, in words; nil for none.
  package var objection: String?

  package init(_ about: EntryID, objection: String? = nil) {
    self.about = about
    self.objection = objection
  }

  package init?(_ entry: Entry) {
    guard let about = entry.about else { return nil }
    if entry.says("objection") {
      self.init(about, objection: entry["Why"] ?? "")
    } else if entry.says("no objection") {
      self.init(about)
    } else {
      return nil
    }
  }

  package var fields: [Field] {
    var fields = [
      Field("State", objection == nil ? "no objection" : "objection"), Field("About", about.text),
    ]
    fields.append("Why", objection)
    return fields
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    guard let index = incident.decisions.firstIndex(where: { $0.id == about }) else { return }
    // The last word of each counts.
    incident.decisions[index].answers.removeAll { $0.by == entry.by }
    incident.decisions[index].answers.append((entry.by, objection))
  }
}
