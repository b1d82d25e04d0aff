/// An incident as its entries have left it: nothing here is stored anywhere else.
package struct Incident: Sendable {
  /// The field that says which incident an entry belongs to.
  package static let field = "Incident"

  package let entry: Entry
  package let title: String
  package let services: [String]
  /// 1 is the worst; nil where nobody said.
  package internal(set) var severity: Int?
  /// When it began: when it was opened, unless somebody told that it was earlier.
  package let began: Timestamp
  package internal(set) var state = IncidentState.open
  package internal(set) var changes: [StateChange] = []
  /// Who is in the room, in the order in which they came.
  package internal(set) var people: [Attendee] = []
  package internal(set) var roles: [Role] = []
  /// Hand-overs nobody has answered yet.
  package internal(set) var requests: [Request] = []
  /// What its owner left without a successor.
  package internal(set) var orphans: [Orphan] = []
  package internal(set) var notes: [Entry] = []
  package internal(set) var updates: [Entry] = []
  package internal(set) var decisions: [Said] = []
  package internal(set) var overloads: [Entry] = []
  package internal(set) var mistakes: [Entry] = []
  package internal(set) var tasks: [Task] = []
  package internal(set) var actions: [Action] = []
  package internal(set) var parked: [Entry] = []
  package internal(set) var runbook: [RunbookPart: RunbookText] = [:]
  /// Walks through a runbook that found no drift and skipped nothing.
  package internal(set) var cleanWalks: [Entry] = []
  /// Until when each clock is put off, by its key.
  package internal(set) var snoozes: [String: Timestamp] = [:]
  package internal(set) var relations: [Relation] = []
  /// What cannot have been so, in words.
  package internal(set) var oddities: [String] = []

  package var id: EntryID { entry.id }
}

extension Incident {
  /// The state it came to, when, and in which entry.
  package struct StateChange: Equatable, Sendable {
    package let state: IncidentState
    package let at: Timestamp
    package let by: String
    package let entry: EntryID
    package let why: String?
  }

  /// Somebody in the room.
  package struct Attendee: Equatable, Sendable {
    package let name: String
    package let since: Timestamp
    /// The newest entry of theirs: nothing else tells that they are still there.
    package internal(set) var seen: Timestamp

    /// Milliseconds without an entry after which nobody can say that they are there.
    package static let quietAfter: Int64 = 15 * 60_000

    /// True when there has been no sign of them for a while; they may be gone, or only reading.
    package func isQuiet(at now: Timestamp) -> Bool {
      now.milliseconds - seen.milliseconds >= Self.quietAfter
    }
  }

  /// A role and who has it.
  package struct Role: Equatable, Sendable {
    package let role: String
    package internal(set) var person: String
    package let since: Timestamp
    /// The entry that gave it.
    package let entry: EntryID
    /// True once that person took it or said yes.
    package internal(set) var isConfirmed: Bool
    /// Others who were given it at the same time, out of sight of each other.
    package internal(set) var rivals: [String]
  }

  /// A hand-over that waits for an answer.
  package struct Request: Equatable, Sendable {
    package let id: EntryID
    package let from: String
    package let to: String
    package let things: [String]
    package let at: Timestamp
  }

  /// Something that nobody owns any more.
  package struct Orphan: Equatable, Sendable {
    package let what: String
    package let leftBy: String
    package let at: Timestamp
  }

  /// A decision made in it, and who objected.
  package struct Said: Sendable {
    package let entry: Entry
    /// One answer each; the objection is nil where there is none.
    package internal(set) var answers: [(by: String, objection: String?)] = []

    package var id: EntryID { entry.id }
    package var objections: [(by: String, why: String)] {
      answers.compactMap { answer in answer.objection.map { (answer.by, $0) } }
    }
  }

  /// A task with minutes to do it in.
  package struct Task: Equatable, Sendable {
    package let id: EntryID
    package let what: String
    package internal(set) var owner: String
    package let minutes: Int
    package let since: Timestamp
    /// Nil until the one who was named has answered.
    package internal(set) var consent: Bool?
    package internal(set) var doneAt: Timestamp?

    package var isOpen: Bool { doneAt == nil }
    package var until: Timestamp { since.adding(milliseconds: Int64(minutes) * 60_000) }
  }

  /// An action it left behind.
  package struct Action: Equatable, Sendable {
    package let entry: Entry
    package let said: IncidentAction
    package internal(set) var closings: [Entry] = []
    package internal(set) var waiver: ActionWaiver?

    package var id: EntryID { entry.id }
    package var isDone: Bool { !closings.isEmpty }
    package var isSettled: Bool { isDone || waiver != nil }
    /// What shows that it is done.
    package var evidence: String? { closings.compactMap { $0["Evidence"] }.last }
  }

  /// A part of the runbook: its last words, when it was first written and when last.
  package struct RunbookText: Equatable, Sendable {
    package let text: String
    package let first: Timestamp
    package let last: Timestamp
  }
}
