/// What an entry records; any lower-case word, so that a newer or home-made kind survives.
package struct EntryKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A step that was about to be taken: crossed or held.
  package static let decision = EntryKind(rawValue: "decision")
  /// What became of a decision.
  package static let outcome = EntryKind(rawValue: "outcome")
  /// A command that ran behind a boundary, or a walk through a checklist without a kind of its own.
  package static let run = EntryKind(rawValue: "run")
  /// A remark, at the moment it was made.
  package static let note = EntryKind(rawValue: "note")
  /// Something to be done, with its owner and due date.
  package static let action = EntryKind(rawValue: "action")
  /// An earlier entry struck through, never deleted.
  package static let strike = EntryKind(rawValue: "strike")
}
