package import Rec

/// A task given to somebody by name, for so many minutes.
package struct TimeBox: IncidentEvent {
  package static var kind: EntryKind { .task }

  package var what: String
  package var owner: String
  /// 1 to 1440.
  package var minutes: Int

  package init(_ what: String, owner: String, minutes: Int) {
    self.what = what
    self.owner = owner
    self.minutes = minutes
  }

  package init?(_ entry: Entry) {
    guard entry.kind == Self.kind, let what = entry["What"], let owner = entry["Owner"],
      let minutes = entry["Minutes"].flatMap({ Int($0) }), (1...1440).contains(minutes)
    else { return nil }
    self.init(what, owner: owner, minutes: minutes)
  }

  package var fields: [Field] {
    [Field("What", what), Field("Owner", owner), Field("Minutes", "\(minutes)")]
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    incident.tasks.append(
      Incident.Task(
        id: entry.id, what: what, owner: owner, minutes: minutes, since: entry.at,
        consent: Person([entry.by]).isCalled(owner) ? true : nil))
  }
}
