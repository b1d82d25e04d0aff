/// An action from the day it was promised to the day it was closed.
package struct ActionHistory: Equatable, Sendable {
  package let entry: Entry
  package let opened: CivilDate
  /// Nil while it is open.
  package let closed: CivilDate?
  /// The days it was due, each with the day from which that counted, oldest first.
  private let dues: [Due]

  private struct Due: Equatable {
    let from: CivilDate
    let day: CivilDate
  }

  /// - Parameters:
  ///   - entry: The action.
  ///   - replies: What was said about it, oldest first.
  init(_ entry: Entry, _ replies: [Entry]) {
    self.entry = entry
    opened = entry.at.date
    closed = replies.first { $0.kind == .done }?.at.date
    let first = entry["Due"].flatMap { CivilDate($0) } ?? entry.at.date
    dues =
      [Due(from: opened, day: first)]
      + replies.compactMap { reply in
        guard reply.kind == .amend, let day = reply["Due"].flatMap({ CivilDate($0) }) else {
          return nil
        }
        return Due(from: reply.at.date, day: day)
      }
  }

  /// Whether it was promised and not yet closed when that day ended.
  package func isOpen(after day: CivilDate) -> Bool {
    opened <= day && closed.map { $0 > day } ?? true
  }

  /// Whether it was open past the day that counted then, when that day ended.
  package func isOverdue(after day: CivilDate) -> Bool {
    isOpen(after: day) && (dues.last { $0.from <= day } ?? dues.first).map { $0.day < day } ?? false
  }
}

/// How many actions were open, overdue and closed, week by week.
package struct ActionWeek: Equatable, Sendable {
  /// Its Monday.
  package let monday: CivilDate
  /// Open when it ended, or now in the last one; the overdue ones are among them.
  package let open: Int
  package let overdue: Int
  /// Closed in it.
  package let closed: Int

  package init(monday: CivilDate, open: Int, overdue: Int, closed: Int) {
    self.monday = monday
    self.open = open
    self.overdue = overdue
    self.closed = closed
  }

  /// The weeks from the first one with an action up to a day's, the newest at most so many.
  package static func all(
    of actions: [ActionHistory], until today: CivilDate, most: Int = 26
  ) -> [ActionWeek] {
    guard let first = actions.map(\.opened).min(), first <= today else { return [] }
    let last = today.adding(days: 1 - today.weekday)
    let span = (last.daysSinceEpoch - first.adding(days: 1 - first.weekday).daysSinceEpoch) / 7
    return (0...min(span, most - 1)).reversed().map { back in
      let monday = last.adding(days: -7 * back)
      let sunday = min(monday.adding(days: 6), today)
      return ActionWeek(
        monday: monday, open: actions.count { $0.isOpen(after: sunday) },
        overdue: actions.count { $0.isOverdue(after: sunday) },
        closed: actions.count { $0.closed.map { monday <= $0 && $0 <= sunday } ?? false })
    }
  }
}
