package import Rec

/// The answer of somebody who was asked by name: to a task, a role or a hand-over.
package struct Consent: IncidentEvent {
  package static var kind: EntryKind { .state }

  /// The task, the role's entry or the hand-over.
  package var about: EntryID
  package var isGiven: Bool
  package var why: String?

  package init(_ about: EntryID, isGiven: Bool, why: String? = nil) {
    self.about = about
    self.isGiven = isGiven
    self.why = why
  }

  package init?(_ entry: Entry) {
    guard entry.says("accepted") || entry.says("declined"), let about = entry.about else {
      return nil
    }
    self.init(about, isGiven: entry.says("accepted"), why: entry["Why"])
  }

  package var fields: [Field] {
    var fields = [
      Field("State", isGiven ? "accepted" : "declined"), Field("About", about.text),
    ]
    fields.append("Why", why)
    return fields
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    let person = Person([entry.by])
    if let index = incident.tasks.firstIndex(where: { $0.id == about }) {
      guard person.isCalled(incident.tasks[index].owner) else { return }
      incident.tasks[index].consent = isGiven
    } else if let index = incident.roles.firstIndex(where: { $0.entry == about }) {
      guard person.isCalled(incident.roles[index].person) else { return }
      if isGiven {
        incident.roles[index].isConfirmed = true
        incident.roles[index].rivals = []
      } else {
        let role = incident.roles.remove(at: index)
        incident.orphans.append(
          Incident.Orphan(what: role.role, leftBy: entry.by, at: entry.at))
      }
    } else if let index = incident.requests.firstIndex(where: { $0.id == about }) {
      guard person.isCalled(incident.requests[index].to) else { return }
      let request = incident.requests.remove(at: index)
      if isGiven { incident.hand(request, to: entry.by, at: entry.at) }
    }
  }
}
