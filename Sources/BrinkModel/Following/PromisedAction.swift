internal import Rec

/// Something to do as the walk it was promised in has it: what, who, by when.
package struct PromisedAction: Equatable, Sendable {
  package let what: String
  package let owner: String
  package let due: CivilDate
  /// The entry of the walk.
  package let from: EntryID

  /// The field of a walk's entry that names the fields of actions promised in it.
  ///
  /// The walk's entry is one write and each action another. A process killed between them would lose
  /// the promise; with this field the walk's entry alone is enough to find it.
  package static let field = "Follows"

  /// Nil where the entry has no whole action under that field.
  package init?(_ field: String, of entry: Entry) {
    guard let what = entry[field], let owner = entry[field + "Owner"],
      let due = entry[field + "Due"].flatMap({ CivilDate($0) })
    else { return nil }
    self.what = what
    self.owner = owner
    self.due = due
    from = entry.id
  }

  /// Every action that the walk promised.
  package static func all(in entry: Entry) -> [PromisedAction] {
    entry.values(of: field).compactMap { PromisedAction($0, of: entry) }
  }

  package var draft: EntryDraft { .action(what, owner: owner, due: due, from: from) }
}
