/// Mistakes that were owned, with what is still missing of each, folded from entries in any order.
package struct Mistakes: Sendable {
  /// Mistakes, and what was added to them.
  private var threads = Threads()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  package mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .mistake: threads.open(entry)
    case .outcome: threads.reply(entry)
    case .strike: threads.strike(entry)
    default: break
    }
  }

  /// Those with anything still missing, oldest first.
  package var open: [(entry: Entry, missing: [MistakePart])] {
    threads.standing.filter { $0.entry["Held"] != "yes" }
      .map { ($0.entry, Self.missing(in: [$0.entry] + $0.replies)) }.filter { !$0.1.isEmpty }
  }

  /// The parts that neither the entry nor what was added to it since has.
  package func missing(of entry: Entry) -> [MistakePart] {
    Self.missing(in: [entry] + additions(to: entry))
  }

  /// What was added to it since, oldest first.
  package func additions(to entry: Entry) -> [Entry] { threads.replies(to: entry) }

  private static func missing(in entries: [Entry]) -> [MistakePart] {
    MistakePart.allCases.filter { part in !entries.contains(where: part.isIn) }
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
