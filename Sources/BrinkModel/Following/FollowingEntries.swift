/// What follows from a walk by itself: things parked and things to do, each an entry of its own.
package struct FollowingEntries: Equatable, Sendable {
  /// In the order asked.
  package let drafts: [EntryDraft]

  package init(from entry: Entry, of checklist: Checklist) {
    drafts = checklist.items.flatMap { item -> [EntryDraft] in
      switch item.type {
      case let triage as TriageItem: Self.parked(item, triage, entry, checklist)
      case is ActionItem: PromisedAction(item.field, of: entry).map { [$0.draft] } ?? []
      default: []
      }
    }
  }

  /// What was sorted into the parking lot, with who keeps it.
  private static func parked(
    _ item: Item, _ triage: TriageItem, _ entry: Entry, _ checklist: Checklist
  ) -> [EntryDraft] {
    guard let keeper = triage.parksWith else { return [] }
    let owner = checklist.items.first { $0.id == keeper }.flatMap { entry[$0.field] }
    return entry.values(of: item.field + "Parked").map { thing in
      .park(thing, owner: owner, from: entry.id)
    }
  }
}
