package import Rec

/// Somebody comes into the room.
package struct Joining: IncidentEvent {
  package static var kind: EntryKind { .state }

  package init() {}

  package init?(_ entry: Entry) {
    guard entry.says("joined") else { return nil }
  }

  package var fields: [Field] { [Field("State", "joined")] }

  package func apply(to incident: inout Incident, as entry: Entry) {
    incident.attend(entry.by, since: entry.at)
    // Tasks kept their owner's name, and the owner is back; a role has to be given anew.
    let open = incident.tasks.filter { $0.isOpen && $0.owner == entry.by }
    incident.orphans.removeAll { orphan in
      orphan.leftBy == entry.by && open.contains { OwnedThing.task($0).words == orphan.what }
    }
  }
}
