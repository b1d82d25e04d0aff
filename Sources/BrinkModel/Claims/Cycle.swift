/// One cycle of a claim's window: when it began, and when it ended if it has.
package struct Cycle: Equatable, Sendable {
  /// The 1-based place in the window; 0 and below lie before it.
  package let number: Int
  package let begin: Timestamp
  /// The first moment after it; nil while it runs.
  package let end: Timestamp?

  package init(number: Int, begin: Timestamp, end: Timestamp?) {
    self.number = number
    self.begin = begin
    self.end = end
  }

  package func contains(_ moment: Timestamp) -> Bool {
    begin <= moment && end.map { moment < $0 } ?? true
  }

  package func isOver(at now: Timestamp) -> Bool { end.map { $0 <= now } ?? false }
}

/// Where the cycles of one pace lie in time, worked out from the calendar or from who ended them.
package struct CycleLine: Sendable {
  package let pace: Pace
  /// The moments at which cycles were ended, oldest first; empty for a calendar.
  private let endings: [Timestamp]

  package init(_ pace: Pace, endings: [Timestamp] = []) {
    self.pace = pace
    self.endings = pace.isCalendar ? [] : endings.sorted()
  }

  /// The cycles of a window that begins at or after a moment, as far as they have begun by `now`.
  ///
  /// A calendar's window begins with the first whole cycle after the moment; other cycles begin at
  /// the moment itself.
  package func window(after moment: Timestamp, cycles: Int, now: Timestamp) -> [Cycle] {
    let begun =
      pace.isCalendar
      ? calendar(from: firstWhole(after: moment), cycles, offset: moment.offset)
      : named(after: moment, cycles)
    return begun.filter { $0.begin <= now }
  }

  /// The so many cycles that ended last at or before a moment, oldest first, numbered up to 0.
  ///
  /// Fewer where fewer have ended; where people end cycles, one needs an ending before it.
  package func before(_ moment: Timestamp, cycles: Int) -> [Cycle] {
    guard cycles > 0 else { return [] }
    guard let first = pace.first(of: moment.date) else {
      let ended = endings.filter { $0 <= moment }.suffix(cycles + 1)
      return zip(ended, ended.dropFirst()).enumerated().map { index, span in
        Cycle(number: index + 2 - ended.count, begin: span.0, end: span.1)
      }
    }
    return calendar(from: pace.adding(-cycles, to: first), cycles, offset: moment.offset).map {
      Cycle(number: $0.number - cycles, begin: $0.begin, end: $0.end)
    }
  }

  /// The first day of the first whole cycle after a moment; the day itself for people's cycles.
  package func firstWhole(after moment: Timestamp) -> CivilDate {
    pace.first(of: moment.date).map { pace.adding(1, to: $0) } ?? moment.date
  }

  private func calendar(from first: CivilDate, _ cycles: Int, offset: Int) -> [Cycle] {
    (0..<cycles).map { index in
      Cycle(
        number: index + 1,
        begin: Timestamp(pace.adding(index, to: first), offset: offset),
        end: Timestamp(pace.adding(index + 1, to: first), offset: offset))
    }
  }

  private func named(after moment: Timestamp, _ cycles: Int) -> [Cycle] {
    var begin = moment
    var found: [Cycle] = []
    for end in endings where end > moment && found.count < cycles {
      found.append(Cycle(number: found.count + 1, begin: begin, end: end))
      begin = end
    }
    if found.count < cycles {
      found.append(Cycle(number: found.count + 1, begin: begin, end: nil))
    }
    return found
  }
}
