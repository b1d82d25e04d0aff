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

  init(_ standing: StandingDecisions) {
    for (id, mark) in standing.decisions {
      people.insert(standing.names[Int(mark.by)])
      guard mark.isCrossed else {
        held.append(id)
        continue
      }
      crossed.append(id)
      if mark.isJudgment { judgments.append(id) }
      switch standing.last[id] {
      case .asPlanned?: asPlanned.append(id)
      case .failedAsNamed?: failedAsNamed.append(id)
      case .failedOtherwise?: failedOtherwise.append(id)
      default: if mark.isJudgment { unknown.append(id) }
      }
    }
  }
}

/// An outcome that was no success.
package struct RetroFailure: Equatable, Sendable {
  package let id: EntryID
  /// The decision.
  package let about: EntryID
  package let at: Timestamp
}

/// What is known of the decisions of a period, and of its outcomes.
package struct RetroJudged: Sendable {
  package let decisions: RetroDecisions
  /// Outcomes recorded in the period of whatever was decided before, newest first.
  package let failedAsNamed: [RetroFailure]
  package let failedOtherwise: [RetroFailure]
  /// Chances stated in the period.
  package let forecasts: ForecastTally
  package let times: DecisionTimes
}
