/// Mistakes that were owned, with what is still missing of each, folded from entries in any order.
package struct Mistakes: Sendable {
  private var entries: [EntryID: Entry] = [:]
  private var later: [EntryID: [Entry]] = [:]
  private var strikes = Strikes()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .mistake: entries[entry.id] = entry
    case .outcome: if let about = entry.about { later[about, default: []].append(entry) }
    case .strike: strikes.apply(entry)
    default: break
    }
  }

  /// Those with anything still missing, oldest first.
  package var open: [(entry: Entry, missing: [MistakePart])] {
    let struck = strikes.struck
    return entries.values.filter { !struck.contains($0.id) && $0["Held"] != "yes" }
      .map { ($0, missing(of: $0)) }.filter { !$0.1.isEmpty }
      .sorted { ($0.0.at, $0.0.id) < ($1.0.at, $1.0.id) }
  }

  /// The parts that neither the entry nor what was added to it since has.
  package func missing(of entry: Entry) -> [MistakePart] {
    let all = [entry] + additions(to: entry)
    return MistakePart.allCases.filter { part in !all.contains(where: part.isIn) }
  }

  /// What was added to it since, oldest first.
  package func additions(to entry: Entry) -> [Entry] {
    let struck = strikes.struck
    return (later[entry.id] ?? []).filter { !struck.contains($0.id) }
      .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }
}

/// The four parts of a mistake's note that may come after it: two commits, two boxes.
package enum MistakePart: CaseIterable, Sendable {
  case hotfix
  case guardrail
  case impact
  case prevention

  /// What is missing, in words.
  package var words: String {
    switch self {
    case .hotfix: "the hotfix commit"
    case .guardrail: "the rollback or guardrail commit"
    case .impact: "the impact"
    case .prevention: "the prevention"
    }
  }

  /// Whether an entry has it: a commit in the field called so, or the box whose text begins so.
  func isIn(_ entry: Entry) -> Bool {
    switch self {
    case .hotfix: entry["Hotfix"] != nil
    case .guardrail: entry["Guardrail"] != nil
    case .impact: isTicked("impact", entry)
    case .prevention: isTicked("prevention", entry)
    }
  }

  private func isTicked(_ word: String, _ entry: Entry) -> Bool {
    entry.values(of: "Boxes").contains { $0.lowercased().hasPrefix(word) }
  }
}
