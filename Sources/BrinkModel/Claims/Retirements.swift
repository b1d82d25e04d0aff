package import Rec

/// Which checklists were retired, and because of what, folded from entries in any order.
package struct Retirements: Sendable {
  private var states: [Entry] = []
  private var strikes = Strikes()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  package static let kinds: [EntryKind] = [.state, .strike]

  package mutating func apply(_ entry: Entry) {
    if entry.kind == .strike { strikes.apply(entry) }
    if entry.kind == .state, entry["Checklist"] != nil { states.append(entry) }
  }

  /// The entry that retired that checklist; nil while it is in use.
  package func retirement(of checklist: String) -> Entry? {
    let struck = strikes.struck
    let last = states.filter { !struck.contains($0.id) && $0["Checklist"] == checklist }
      .max { ($0.at, $0.id) < ($1.at, $1.id) }
    return last?["State"] == "retired" ? last : nil
  }

  /// The fields that retire a checklist because of a claim.
  package static func fields(
    retiring checklist: String, for claim: EntryID, successor: String?
  ) -> [Field] {
    [Field("About", claim.text), Field("Checklist", checklist), Field("State", "retired")]
      + (successor.map { [Field("Successor", $0)] } ?? [])
  }
}
