/// What belongs to a claim besides its sentence: its baseline, its condition, what follows, what is counted.
package struct ClaimAgreement: Equatable, Sendable {
  /// The unit of amounts, as written; nil for counts and shares.
  package var unit: String?
  /// True where a count's level is meant for each cycle on average, not for the whole window.
  package var isPerCycle = false
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

  package init() {}
}
