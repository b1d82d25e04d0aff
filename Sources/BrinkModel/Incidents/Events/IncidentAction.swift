package import Rec

/// Something to be done after the incident, with an owner and a day.
package struct IncidentAction: IncidentEvent {
  package static var kind: EntryKind { .action }

  package var what: String
  package var owner: String
  package var due: CivilDate
  package var type: ActionType?
  /// The note or the parked item it was made of.
  package var about: EntryID?
  /// Why it is due so late, where somebody had to say.
  package var why: String?

  package init(
    _ what: String, owner: String, due: CivilDate, type: ActionType? = nil, about: EntryID? = nil,
    why: String? = nil
  ) {
    self.what = what
    self.owner = owner
    self.due = due
    self.type = type
    self.about = about
    self.why = why
  }

  /// Reads every form an action has: those of a runbook's drift have their words in `Text`.
  package init?(_ entry: Entry) {
    guard entry.kind == Self.kind, let what = entry["What"] ?? entry["Text"] else { return nil }
    self.init(
      what, owner: entry["Owner"] ?? entry.by,
      due: entry["Due"].flatMap { CivilDate($0) } ?? entry.at.date,
      type: entry["Type"].flatMap { ActionType(rawValue: $0) }, about: entry.about,
      why: entry["Why"])
  }

  package var fields: [Field] {
    var fields: [Field] = []
    fields.append("About", about)
    fields += [Field("What", what), Field("Owner", owner), Field("Due", due.description)]
    fields.append("Type", type?.rawValue)
    fields.append("Why", why)
    return fields
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    if let about { incident.parked.removeAll { $0.id == about } }
    incident.actions.append(Incident.Action(entry: entry, said: self))
  }
}
