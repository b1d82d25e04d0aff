/// How often a rule asked and what came of it: a rule that is always crossed unread is ceremony.
package struct RuleUse: Equatable, Sendable {
  package private(set) var crossed = 0
  package private(set) var held = 0
  /// How often it was not asked about, by somebody's leave.
  package private(set) var passed = 0
  private var seconds: [Int] = []

  /// Of a rule that never asked.
  package init() {}

  /// Crossed in fewer seconds than this, nobody read what was asked.
  package static let unreadSeconds = 5
  /// With fewer crossings than this nothing can be said.
  package static let leastCrossings = 8

  /// The kinds of entries that tell of it.
  package static let kinds: [EntryKind] = [.decision, .pass, .strike]

  /// The use of every rule, by its id, as decisions and passes tell it that were not struck.
  package static func all(in entries: some Sequence<Entry>) -> [String: RuleUse] {
    var strikes = Strikes()
    var telling: [Entry] = []
    for entry in entries {
      strikes.apply(entry)
      if entry["Rule"] != nil { telling.append(entry) }
    }
    let struck = strikes.struck
    var uses: [String: RuleUse] = [:]
    for entry in telling where !struck.contains(entry.id) {
      for rule in Set(entry.values(of: "Rule")) { uses[rule, default: RuleUse()].apply(entry) }
    }
    return uses
  }

  private mutating func apply(_ entry: Entry) {
    guard entry.kind != .pass else {
      passed += 1
      return
    }
    guard entry["Crossed"] == "yes" else {
      held += 1
      return
    }
    crossed += 1
    if let took = entry.took { seconds.append(took) }
  }

  /// The median of the seconds a crossing took; nil where none is known.
  package var medianSeconds: Int? {
    seconds.isEmpty ? nil : seconds.sorted()[(seconds.count - 1) / 2]
  }

  /// True when it was crossed often, never held, and mostly unread.
  package var isCeremony: Bool {
    crossed >= Self.leastCrossings && held == 0
      && (medianSeconds.map { $0 < Self.unreadSeconds } ?? false)
  }
}
