package import Rec

/// Something that happens in an incident, as its entry says it.
///
/// One event, one file: how it is read from an entry, what it writes, and what it changes.
package protocol IncidentEvent: Equatable, Sendable {
  static var kind: EntryKind { get }

  /// Nil for an entry that says something else.
  init?(_ entry: Entry)

  /// What it writes, but for the incident it belongs to.
  var fields: [Field] { get }

  /// What it changes; entries come oldest first.
  func apply(to incident: inout Incident, as entry: Entry)
}

extension IncidentEvent {
  /// The entry that records it in that incident.
  package func draft(in incident: EntryID) -> EntryDraft {
    EntryDraft(kind: Self.kind, fields: fields + [Field(Incident.field, incident.text)])
  }
}

/// The events there are, by the kind of their entries.
enum IncidentEvents {
  static let all: [any IncidentEvent.Type] = [
    RoomNote.self, StatusUpdate.self, Mitigation.self, Closing.self, Reopening.self,
    Relation.self, Joining.self, Leaving.self, RoleChange.self, SeverityChange.self,
    Handover.self, Consent.self, PollAnswer.self, TimeBox.self, RunbookNote.self,
    IncidentAction.self, Settlement.self, ActionWaiver.self, Snooze.self,
  ]

  private static let byKind = Dictionary(grouping: all) { $0.kind }

  /// What the entry says; nil when it is of a kind that changes nothing here.
  static func event(of entry: Entry) -> (any IncidentEvent)? {
    for type in byKind[entry.kind] ?? [] {
      if let event = type.init(entry) { return event }
    }
    return nil
  }
}

extension Entry {
  /// The incident it belongs to.
  package var incident: EntryID? { self[Incident.field].flatMap { EntryID($0) } }

  /// When it happened, where somebody told it later than that.
  package var when: Timestamp? { self["When"].flatMap { Timestamp($0) } }

  /// True for a `state` entry with that word.
  func says(_ word: String) -> Bool { kind == .state && self["State"] == word }
}

extension [Field] {
  /// Adds the field where there is a value.
  mutating func append(_ name: String, _ value: (some CustomStringConvertible)?) {
    if let value { append(Field(name, value.description)) }
  }
}
