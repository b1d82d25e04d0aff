package import Prose

/// What a claim was locked with: nothing else decides its verdict.
package struct ClaimTerms: Equatable, Sendable {
  /// The sentence, as it was stated.
  package var text: String
  /// What is counted or measured, in words.
  package var metric: String
  package var measure: ClaimMeasure
  package var statistic: ClaimStatistic
  package var direction: ClaimDirection
  /// How far; nil for an event, and for a claim that only says in which direction.
  package var amount: ClaimAmount?
  /// The unit of amounts, as written; nil for counts and shares.
  package var unit: String?
  /// True where a count's level is meant for each cycle on average, not for the whole window.
  package var isPerCycle = false
  package var pace: Pace
  /// The cycles of the window.
  package var cycles: Int
  /// The window begins with the first whole cycle after this moment.
  package var begins: Timestamp
  package var baseline: BaselineValues?
  /// Where the baseline comes from, in words: `entered`, `releases.csv, column reopened`.
  package var baselineSource: String?
  /// The entries a baseline was counted from.
  package var baselineEntries: [EntryID] = []
  /// What it supposes: `if this rule is applied`.
  package var condition: String?
  /// In how many cycles of the window the condition has to be met; below it the claim is void.
  package var floor: Int?
  /// What happens when it fails.
  package var consequence: String?
  /// The checklist that the claim is about, to be retired or replaced when it fails.
  package var rule: String?
  /// The entries that are counted; nil where values are given by hand.
  package var counting: CountingRule?
  /// The entries that are the tries of a share counted from the journal.
  package var outOf: CountingRule?
  /// The most events that one cycle can have, where that was declared.
  package var maximum: Int?

  package init(
    text: String, metric: String, measure: ClaimMeasure, statistic: ClaimStatistic? = nil,
    direction: ClaimDirection, amount: ClaimAmount?, pace: Pace, cycles: Int, begins: Timestamp
  ) {
    self.text = text
    self.metric = metric
    self.measure = measure
    self.statistic = statistic ?? Self.statistic(of: measure, amount)
    self.direction = direction
    self.amount = amount
    self.pace = pace
    self.cycles = cycles
    self.begins = begins
  }

  /// The statistic a measure is judged by where the claim names none.
  package static func statistic(
    of measure: ClaimMeasure, _ amount: ClaimAmount?
  ) -> ClaimStatistic {
    switch measure {
    case .count: .total
    case .share: .share
    case .duration: .median
    case .number: amount?.against == .level ? .last : .median
    case .event: .happened
    }
  }

  /// Whether a baseline is part of what it says.
  package var needsBaseline: Bool {
    direction != .event && amount?.against != .level
  }

  /// Whether it can only be judged against something greater than nothing.
  package var isRelative: Bool { amount?.against == .relative }

  /// The last day of its window; nil where people end the cycles.
  package var lastDay: CivilDate? {
    guard pace.isCalendar else { return nil }
    let first = CycleLine(pace).firstWhole(after: begins)
    return pace.adding(cycles, to: first).adding(days: -1)
  }
}
