package import Rec

/// Somebody takes a role, or is given it.
package struct RoleChange: IncidentEvent {
  package static var kind: EntryKind { .state }

  /// Such as `incident-lead` or `scribe`.
  package var role: String
  package var person: String
  /// Who had it, as far as the one who wrote this knew.
  package var from: String?

  package init(_ role: String, person: String, from: String? = nil) {
    self.role = role
    self.person = person
    self.from = from
  }

  package init?(_ entry: Entry) {
    guard entry.says("role"), let role = entry["Role"], let person = entry["Person"] else {
      return nil
    }
    self.init(role, person: person, from: entry["From"])
  }

  package var fields: [Field] {
    var fields = [Field("State", "role"), Field("Role", role), Field("Person", person)]
    fields.append("From", from)
    return fields
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    let before = incident.holder(of: role)
    // Two who could not see each other gave it away at the same time.
    let rivals =
      before.map { before in
        before.person != person && from != before.person ? before.rivals + [before.person] : []
      } ?? []
    incident.roles.removeAll { $0.role == role }
    incident.roles.append(
      Incident.Role(
        role: role, person: person, since: entry.at, entry: entry.id,
        isConfirmed: Person([entry.by]).isCalled(person), rivals: rivals))
    incident.roles.sort { $0.role < $1.role }
    incident.orphans.removeAll { $0.what == role }
  }
}
