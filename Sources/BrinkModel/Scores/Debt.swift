/// An answer that came once too often with nothing following from it.
package struct Debt: Equatable, Sendable {
  /// What it is called: `avoidance debt`.
  package let name: String
  /// What was answered.
  package let what: String
  package let count: Int
  package let since: CivilDate
  /// What should have followed, in words: `new action`.
  package let missing: String

  /// The debt as the entry recorded it; nil where it has none.
  package init?(_ entry: Entry, _ rule: RepeatRule?) {
    guard let name = entry[RepeatRule.debtField],
      let count = entry[RepeatRule.countField].flatMap({ Int($0) }),
      let since = entry[RepeatRule.sinceField].flatMap({ CivilDate($0) })
    else { return nil }
    self.name = name
    self.count = count
    self.since = since
    what = rule.flatMap { entry[$0.ofField] } ?? ""
    missing = rule.map { Self.words($0.without) } ?? "action"
  }

  init(_ streak: [Entry], _ rule: RepeatRule) {
    name = rule.say
    what = streak.last.flatMap { $0[rule.ofField] } ?? ""
    count = streak.count
    since = streak.first?.at.date ?? CivilDate(daysSinceEpoch: 0)
    missing = Self.words(rule.without)
  }

  /// `avoidance debt: 'decisions wait' three times since 2026-09-03, no new action`.
  package var words: String {
    "\(name): '\(what)' \(CountWords.times(count)) since \(since), no \(missing)"
  }

  private static func words(_ id: String) -> String {
    String(id.map { $0 == "_" || $0 == "-" ? " " : $0 })
  }
}

extension RepeatRule {
  /// The debts that stand, each with the newest entry that named it.
  ///
  /// What was struck does not count, and what was followed by an action stands no more.
  package func debts(in walked: WalkedEntries, of checklist: Checklist) -> [(Entry, Debt)] {
    let series = Dictionary(grouping: walked.all) {
      checklist.seriesName(of: $0).map(LooseText.name) ?? ""
    }
    return series.values.flatMap { entries -> [(Entry, Debt)] in
      let named = Set(entries.compactMap { $0[ofField].map(LooseText.words) })
      return named.compactMap { text in
        let streak = streak(of: text, in: entries)
        guard let newest = streak.last, streak.count >= times else { return nil }
        return (newest, Debt(streak, self))
      }
    }
    .sorted { ($0.0.at, $0.0.id) < ($1.0.at, $1.0.id) }
  }
}
