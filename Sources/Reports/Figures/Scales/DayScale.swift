package import BrinkModel

/// Days along a line, with a tick where a day, a week, a month or a year begins.
package struct DayScale: Equatable, Sendable {
  package struct Tick: Equatable, Sendable {
    package let at: Double
    /// `3 Sep`; `Sep 2026` where months are counted.
    package let name: String
  }

  package let first: CivilDate
  package let last: CivilDate
  package let start: Double
  package let end: Double

  package init(from first: CivilDate, to last: CivilDate, start: Double, end: Double) {
    self.first = min(first, last)
    self.last = max(first, last)
    self.start = start
    self.end = end
  }

  /// Where that day lies; the only day there is lies in the middle.
  package func position(_ day: CivilDate) -> Double {
    let span = last.daysSinceEpoch - first.daysSinceEpoch
    guard span > 0 else { return (start + end) / 2 }
    let clamped = min(max(day, first), last)
    let share = Double(clamped.daysSinceEpoch - first.daysSinceEpoch) / Double(span)
    return start + share * (end - start)
  }

  /// The ticks of the finest step of which no more than so many fit.
  package func ticks(most: Int) -> [Tick] {
    let span = last.daysSinceEpoch - first.daysSinceEpoch
    guard span > 0 else { return [Tick(at: position(first), name: Self.day(first))] }
    for step in [1, 2, 7, 14] where span / step < most {
      let monday = step >= 7 ? first.adding(days: (8 - first.weekday) % 7) : first
      let days = stride(from: monday.daysSinceEpoch, through: last.daysSinceEpoch, by: step)
        .map { CivilDate(daysSinceEpoch: $0) }
      return days.map { Tick(at: position($0), name: Self.day($0)) }
    }
    let month = CivilDate(year: first.year, month: first.month, day: 1) ?? first
    for step in [1, 3, 6, 12, 24, 60, 120, 600, 1200] {
      var begins = step < 12 ? month : CivilDate(year: first.year, month: 1, day: 1) ?? month
      var ticks: [Tick] = []
      while begins <= last, ticks.count <= most {
        if begins >= first { ticks.append(tick(begins, isFirst: ticks.isEmpty, months: step)) }
        begins = begins.adding(months: step)
      }
      if ticks.count <= most, !ticks.isEmpty { return ticks }
    }
    return [Tick(at: position(first), name: Self.day(first))]
  }

  private func tick(_ day: CivilDate, isFirst: Bool, months: Int) -> Tick {
    let name =
      months >= 12
      ? "\(day.year)"
      : isFirst || day.month == 1
        ? "\(Self.months[day.month - 1]) \(day.year)"
        : Self.months[day.month - 1]
    return Tick(at: position(day), name: name)
  }

  /// `3 Sep`.
  package static func day(_ day: CivilDate) -> String { "\(day.day) \(months[day.month - 1])" }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
