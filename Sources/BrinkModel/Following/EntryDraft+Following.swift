import Rec

extension EntryDraft {
  /// Something put off, and who keeps it.
  package static func park(
    _ text: String, owner: String? = nil, from walk: EntryID? = nil
  ) -> EntryDraft {
    let owner = owner.map { [Field("Owner", $0)] } ?? []
    let from = walk.map { [Field("From", $0.text)] } ?? []
    return EntryDraft(kind: .park, fields: [Field("Text", text)] + owner + from)
  }

  /// Something to be done: `about` is the parked thing it was, `from` the walk it was promised in.
  package static func action(
    _ what: String, owner: String, due: CivilDate, type: ActionType? = nil,
    about: EntryID? = nil, from walk: EntryID? = nil
  ) -> EntryDraft {
    EntryDraft(
      kind: .action,
      fields: (about.map { [Field("About", $0.text)] } ?? []) + [
        Field("What", what), Field("Owner", owner), Field("Due", due.description),
      ] + (type.map { [Field("Type", $0.rawValue)] } ?? [])
        + (walk.map { [Field("From", $0.text)] } ?? []))
  }
}
