/// How long judgments took at the boundary, and how long it was until something was known of them.
package struct DecisionTimes: Sendable {
  /// Seconds at the boundary, shortest first.
  package let seconds: [(entry: EntryID, seconds: Int)]
  /// Seconds until the first outcome, shortest first.
  package let untilOutcome: [(entry: EntryID, seconds: Int)]

  /// - Parameters:
  ///   - judgments: Each with when it was made and the seconds it took, where they were measured.
  ///   - outcomes: What each is about and when it was said, oldest first.
  package init(
    judgments: [(id: EntryID, at: Timestamp, took: Int?)],
    outcomes: [(about: EntryID, at: Timestamp)]
  ) {
    seconds = judgments.compactMap { judgment in judgment.took.map { (judgment.id, $0) } }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    var began: [EntryID: Timestamp] = [:]
    for judgment in judgments { began[judgment.id] = judgment.at }
    var found: [(entry: EntryID, seconds: Int)] = []
    for outcome in outcomes {
      guard let start = began.removeValue(forKey: outcome.about) else { continue }
      found.append(
        (outcome.about, Int((outcome.at.milliseconds - start.milliseconds) / 1000)))
    }
    untilOutcome = found.sorted { ($0.seconds, $0.entry) < ($1.seconds, $1.entry) }
  }
}
