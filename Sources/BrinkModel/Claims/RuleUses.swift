/// How each checklist was used, and what claims said of it: whether it earned its keep.
package struct RuleUses: Sendable {
  /// A checklist and the name it is walked under.
  package struct Rule: Sendable {
    package let name: String
    package let checklist: Checklist

    package init(name: String, _ checklist: Checklist) {
      self.name = name
      self.checklist = checklist
    }
  }

  /// What is known of one checklist.
  package struct Use: Sendable {
    package let rule: Rule
    package internal(set) var runs = 0
    /// Walks that were stopped.
    package internal(set) var holds = 0
    /// Walks whose outcome was the failure that had been named.
    package internal(set) var failedAsNamed = 0
    /// Seconds of each walk that was timed.
    package internal(set) var seconds: [Int] = []
    /// Claims about it that passed, failed, and that are open or without a verdict.
    package internal(set) var supporting: [Claim] = []
    package internal(set) var refuting: [Claim] = []
    package internal(set) var pending: [Claim] = []
    /// The entry that retired it; nil while it is in use.
    package internal(set) var retirement: Entry?

    /// The middle of the seconds; nil when no walk was timed.
    package var medianSeconds: Int? {
      let sorted = seconds.sorted()
      return sorted.isEmpty ? nil : sorted[sorted.count / 2]
    }
  }

  private let rules: [Rule]
  /// Walks with what is counted of each: there may be very many.
  private var walks: [(id: EntryID, rule: Int, isHeld: Bool, took: Int?)] = []
  /// Outcomes that were the failure that had been named.
  private var failures: [(id: EntryID, about: EntryID)] = []
  private var claims = Claims()
  private var retirements = Retirements()
  private var strikes = Strikes()

  package init(_ rules: [Rule]) {
    self.rules = rules
  }

  /// The kinds it has to see.
  package var kinds: [EntryKind] {
    Set(rules.map(\.checklist.kind) + Claims.kinds + [.outcome, .strike])
      .sorted { $0.rawValue < $1.rawValue }
  }

  /// The fields of a walk, or of an outcome, that are counted.
  package static let counted = PlainEntry.FieldNames([
    "About", "Checklist", "Crossed", "Held", "Result",
  ])

  package mutating func apply(_ entry: Entry) {
    claims.apply(entry)
    retirements.apply(entry)
    switch entry.kind {
    case .strike: strikes.apply(entry)
    case .outcome:
      if entry["Result"] == Outcome.failedAsNamed, let about = entry.about {
        failures.append((entry.id, about))
      }
    default:
      guard let rule = rules.firstIndex(where: { $0.checklist.began(entry) }) else { return }
      let isHeld = entry["Crossed"] == "no" || entry["Held"] == "yes"
      walks.append((entry.id, rule, isHeld, entry.took))
    }
  }

  /// One for each checklist, in the order they were given.
  package var uses: [Use] {
    let struck = strikes.struck
    var uses = Dictionary(rules.map { ($0.name, Use(rule: $0)) }, uniquingKeysWith: { $1 })
    var ruleOf: [EntryID: String] = [:]
    for walk in walks where !struck.contains(walk.id) {
      let name = rules[walk.rule].name
      ruleOf[walk.id] = name
      uses[name]?.runs += 1
      if walk.isHeld { uses[name]?.holds += 1 }
      if let took = walk.took { uses[name]?.seconds.append(took) }
    }
    var failed: Set<EntryID> = []
    for failure in failures where !struck.contains(failure.id) {
      guard let name = ruleOf[failure.about], failed.insert(failure.about).inserted else {
        continue
      }
      uses[name]?.failedAsNamed += 1
    }
    for claim in claims.all {
      guard let name = claim.terms.rule else { continue }
      switch claim.verdicts.last?["Literal"] {
      case "pass", "early-pass": uses[name]?.supporting.append(claim)
      case "fail", "early-fail": uses[name]?.refuting.append(claim)
      default: uses[name]?.pending.append(claim)
      }
    }
    return rules.compactMap { rule in
      var use = uses[rule.name]
      use?.retirement = retirements.retirement(of: rule.name)
      return use
    }
  }
}
