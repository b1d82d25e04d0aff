package import Rec

/// An action nobody is going to do before the incident is closed, and who answers for that.
package struct ActionWaiver: IncidentEvent {
  package static var kind: EntryKind { .waiver }

  package var about: EntryID
  package var person: String
  package var why: String

  package init(_ about: EntryID, person: String, why: String) {
    self.about = about
    self.person = person
    self.why = why
  }

  package init?(_ entry: Entry) {
    guard entry.kind == Self.kind, let about = entry.about, let person = entry["WaivedBy"],
      let why = entry["Why"]
    else { return nil }
    self.init(about, person: person, why: why)
  }

  package var fields: [Field] {
    [Field("About", about.text), Field("Why", why), Field("WaivedBy", person)]
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    guard let index = incident.actions.firstIndex(where: { $0.id == about }) else { return }
    incident.actions[index].waiver = self
  }
}
