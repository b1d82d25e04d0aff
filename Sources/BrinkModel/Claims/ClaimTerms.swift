package import Prose

/// What a claim was locked with: nothing else decides its verdict.
@dynamicMemberLookup
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
  package var pace: Pace
  /// The cycles of the window.
  package var cycles: Int
  /// The window begins with the first whole cycle after this moment.
  package var begins: Timestamp
  /// What was agreed besides; its parts are read and written as if they were the terms' own.
  package var agreed = ClaimAgreement()

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

  package subscript<Part>(dynamicMember part: WritableKeyPath<ClaimAgreement, Part>) -> Part {
    get { agreed[keyPath: part] }
    set { agreed[keyPath: part] = newValue }
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
