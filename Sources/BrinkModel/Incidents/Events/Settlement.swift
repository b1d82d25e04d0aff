package import Rec

/// A task, an action or something parked is done with.
package struct Settlement: IncidentEvent {
  package static var kind: EntryKind { .done }

  package var about: EntryID
  /// `done`, or `dropped` for what is not going to be done.
  package var result: String
  /// What shows it.
  package var evidence: String?

  package init(_ about: EntryID, result: String = "done", evidence: String? = nil) {
    self.about = about
    self.result = result
    self.evidence = evidence
  }

  package init?(_ entry: Entry) {
    guard entry.kind == Self.kind, let about = entry.about else { return nil }
    self.init(about, result: entry["Result"] ?? "done", evidence: entry["Evidence"])
  }

  package var fields: [Field] {
    var fields = [Field("About", about.text), Field("Result", result)]
    fields.append("Evidence", evidence)
    return fields
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    incident.parked.removeAll { $0.id == about }
    if let index = incident.tasks.firstIndex(where: { $0.id == about }) {
      let task = incident.tasks[index]
      incident.tasks[index].doneAt = task.doneAt ?? entry.at
      incident.orphans.removeAll { $0.what == OwnedThing.task(task).words }
    }
    if let index = incident.actions.firstIndex(where: { $0.id == about }) {
      incident.actions[index].closings.append(entry)
    }
  }
}
