import BrinkFiles
import BrinkModel

extension Session {
  /// How the checklists within reach were used in a time, and what claims say of them.
  ///
  /// Of the many walks only the fields that are counted are kept.
  func ruleUses(since: Timestamp? = nil, until: Timestamp? = nil) throws(Fault) -> [RuleUses.Use] {
    let library = try prompts
    var rules: [RuleUses.Rule] = []
    for name in try library.names {
      // One that cannot be read was never walked; `brink check prompts` says what is wrong.
      // Looking back, claiming and predicting are no rules of their own.
      let apart: Set<EntryKind> = [.outcome, .claim, .prediction]
      guard let checklist = try? library.checklist(named: name), !apart.contains(checklist.kind)
      else { continue }
      rules.append(RuleUses.Rule(name: name, checklist))
    }
    var uses = RuleUses(rules)
    let filter = EntryFilter(kinds: uses.kinds, until: until)
    for record in try journalToRead().records(matching: filter) {
      guard case .entry(let found) = record else { continue }
      switch found.content {
      case .read(let entry):
        if isCounted(entry.kind, entry.at, since) { uses.apply(entry) }
      case .plain(let plain):
        if Claims.kinds.contains(where: plain.isOfKind) {
          uses.apply(plain.entry)
        } else if since.map({ plain.at >= $0 }) ?? true {
          uses.apply(plain.entry(keeping: RuleUses.counted))
        }
      }
    }
    return uses.uses
  }

  /// Claims count whenever they were made, walks only from then on.
  private func isCounted(_ kind: EntryKind, _ at: Timestamp, _ since: Timestamp?) -> Bool {
    Claims.kinds.contains(kind) || since.map { at >= $0 } ?? true
  }
}
