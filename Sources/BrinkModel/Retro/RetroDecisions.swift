/// Decisions of a period, by what is known of each.
package struct RetroDecisions: Equatable, Sendable {
  package private(set) var crossed: [EntryID] = []
  package private(set) var held: [EntryID] = []
  /// Of those crossed, the ones that were judgments.
  package private(set) var judgments: [EntryID] = []
  package private(set) var asPlanned: [EntryID] = []
  package private(set) var failedAsNamed: [EntryID] = []
  package private(set) var failedOtherwise: [EntryID] = []
  /// Judgments crossed of which nothing is known yet.
  package private(set) var unknown: [EntryID] = []
  /// Who made them.
  package private(set) var people: Set<String> = []

  init(_ decisions: [Decision]) {
    for decision in decisions {
      people.insert(decision.entry.by)
      guard decision.isCrossed else {
        held.append(decision.id)
        continue
      }
      crossed.append(decision.id)
      if decision.isJudgment { judgments.append(decision.id) }
      switch decision.outcomes.last?["Result"] {
      case Outcome.asPlanned?: asPlanned.append(decision.id)
      case Outcome.failedAsNamed?: failedAsNamed.append(decision.id)
      case Outcome.failedOtherwise?: failedOtherwise.append(decision.id)
      default: if decision.isJudgment { unknown.append(decision.id) }
      }
    }
  }
}
