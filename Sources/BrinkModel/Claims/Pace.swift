/// What ends a cycle: a date of the calendar, or somebody saying so.
package enum Pace: Equatable, Sendable {
  case day
  /// From Monday, as in ISO 8601.
  case week
  case month
  /// Ended by `brink cycle NAME`: a release, a sprint, a publishing.
  case named(String)

  /// Reads `day`, `weeks`, `month`, or the name of a cycle that people end; nil for nothing.
  package init?(_ text: String) {
    let name = Plain.line(text).lowercased()
    switch name {
    case "": return nil
    case "day", "days", "daily": self = .day
    case "week", "weeks", "weekly": self = .week
    case "month", "months", "monthly": self = .month
    default: self = .named(Self.singular(name))
    }
  }

  /// `publishing cycles`, `sprints` and `the sprint` are one name each.
  private static func singular(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    if words.count > 1, ["the", "a", "each", "every"].contains(words[0]) { words.removeFirst() }
    if words.count > 1, ["cycle", "cycles"].contains(words[words.count - 1]) { words.removeLast() }
    if let last = words.last, last.count > 3, last.hasSuffix("s"), !last.hasSuffix("ss") {
      words[words.count - 1] = String(last.dropLast())
    }
    return words.joined(separator: " ")
  }

  /// The word for one cycle, as it is stored.
  package var name: String {
    switch self {
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .named(let name): name
    }
  }

  package var isCalendar: Bool {
    if case .named = self { false } else { true }
  }

  /// The first day of the cycle that day lies in; nil where cycles are ended by people.
  package func first(of date: CivilDate) -> CivilDate? {
    switch self {
    case .day: date
    case .week: date.adding(days: 1 - date.weekday)
    case .month: date.adding(days: 1 - date.day)
    case .named: nil
    }
  }

  /// The first day of the cycle so many cycles later.
  package func adding(_ cycles: Int, to first: CivilDate) -> CivilDate {
    switch self {
    case .day, .named: first.adding(days: cycles)
    case .week: first.adding(days: 7 * cycles)
    case .month: first.adding(months: cycles)
    }
  }

  /// Whole cycles from a first day up to and with the last day; nil where people end them.
  package func cycles(from first: CivilDate, through last: CivilDate) -> Int? {
    guard isCalendar, last >= first else { return isCalendar ? 0 : nil }
    let end = last.adding(days: 1)
    switch self {
    case .day, .named: return end.daysSinceEpoch - first.daysSinceEpoch
    case .week: return (end.daysSinceEpoch - first.daysSinceEpoch) / 7
    case .month:
      let months = (end.year - first.year) * 12 + end.month - first.month
      return months - (first.adding(months: months) > end ? 1 : 0)
    }
  }
}
