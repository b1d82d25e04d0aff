package import BrinkModel

/// What a walk is about, so that the right one is offered again.
package struct DraftSubject: Equatable, Sendable {
  /// The name of the checklist.
  package let checklist: String
  /// The entry it looks back at; nil for none.
  package let about: EntryID?
  /// The command it stands before, as the entry will have it; nil for none.
  package let command: String?

  package init(checklist: String, about: EntryID? = nil, command: String? = nil) {
    self.checklist = checklist
    self.about = about
    self.command = command
  }
}
