package import Rec

/// A clock is put off, with the reason: a reminder that comes at a bad moment is not lost by that.
package struct Snooze: IncidentEvent {
  package static var kind: EntryKind { .state }

  /// ``IncidentClock/key`` of the clock.
  package var clock: String
  package var until: Timestamp
  package var why: String

  package init(_ clock: String, until: Timestamp, why: String) {
    self.clock = clock
    self.until = until
    self.why = why
  }

  package init?(_ entry: Entry) {
    guard entry.says("snoozed"), let clock = entry["Clock"],
      let until = entry["Until"].flatMap({ Timestamp($0) })
    else { return nil }
    self.init(clock, until: until, why: entry["Why"] ?? "")
  }

  package var fields: [Field] {
    [
      Field("State", "snoozed"), Field("Clock", clock), Field("Until", "\(until)"),
      Field("Why", why),
    ]
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    incident.snoozes[clock] = until
  }
}
