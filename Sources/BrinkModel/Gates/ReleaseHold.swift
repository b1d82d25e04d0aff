/// Why a release is held: one reason, about one incident or action.
package struct ReleaseHold: Equatable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    /// An incident is open.
    case open
    /// An incident is mitigated, not closed.
    case mitigated
    /// Nobody has touched the runbook since the incident.
    case runbook
    /// What prevents the next one is past its day.
    case overdue
    /// What prevents the next one is said to be done, and nothing shows that it works.
    case unverified
  }

  package let reason: Reason
  /// The incident or the action.
  package let about: EntryID
  package let words: String

  /// What a waiver names it by.
  package var key: String { "\(reason.rawValue):\(about)" }
}

/// A hold somebody answers for by name.
package struct ReleaseWaiver: Equatable, Sendable {
  package static let gate = "release"
  /// Days a waiver counts at most; it ends with the next release that is recorded.
  package static let days = 7

  package let entry: EntryID
  package let at: Timestamp
  package let person: String
  package let why: String
  /// The keys of what it lets go.
  package let keys: [String]

  /// Nil for an entry that waives something else.
  package init?(_ entry: Entry) {
    guard entry.kind == .waiver, entry["Gate"] == Self.gate, let person = entry["WaivedBy"],
      let why = entry["Why"]
    else { return nil }
    self.entry = entry.id
    at = entry.at
    self.person = person
    self.why = why
    keys = entry.values(of: "Waives")
  }
}
