/// A stretch of time, its end not included.
package struct Period: Equatable, Sendable {
  package let since: Timestamp
  /// The first moment no longer in it.
  package let until: Timestamp

  package init(since: Timestamp, until: Timestamp) {
    self.since = since
    self.until = until
  }

  package func contains(_ moment: Timestamp) -> Bool { since <= moment && moment < until }

  package var firstDay: CivilDate { since.date }
  /// The last day of which anything is in it.
  package var lastDay: CivilDate { max(since.date, until.adding(milliseconds: -1).date) }
  package var days: Int { lastDay.daysSinceEpoch - firstDay.daysSinceEpoch + 1 }
}
