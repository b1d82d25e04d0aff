internal import Prose

/// How a claim's window is cut into cycles.
struct ClaimWindowChoice {
  private let draft: UnlockedClaim
  private let measure: ClaimMeasure
  private let isLevelByADay: Bool

  init(_ draft: UnlockedClaim, _ measure: ClaimMeasure, _ amount: ClaimAmount?) {
    self.draft = draft
    self.measure = measure
    isLevelByADay =
      draft.reading.window?.length == nil && amount?.against == .level && measure != .share
  }

  /// The moment after which the first cycle begins: now, or the eve of the day the window opens on.
  func begins(now: Timestamp) -> Timestamp {
    guard draft.cycles == nil, draft.lastDay == nil, let today = Self.day(now),
      let first = draft.reading.window?.firstDay(in: draft.reading.text, today: today)
        .flatMap(Self.civil)
    else { return now }
    let eve = Timestamp(first.adding(days: -1), minutes: 24 * 60 - 1, offset: now.offset)
    return max(now, eve)
  }

  /// The pace and the number of cycles; throws when the window is past or holds no whole cycle.
  func window(now: Timestamp) throws(Fault) -> (pace: Pace, cycles: Int) {
    if let cycles = draft.cycles {
      guard (1...10_000).contains(cycles) else {
        throw .claim("\(cycles) cycles are no window", "Write a number of cycles from 1 to 10000.")
      }
      return (draft.pace ?? stated?.pace ?? .week, cycles)
    }
    if let stated, draft.lastDay == nil, draft.pace.map({ $0 == stated.pace }) ?? true {
      guard (1...10_000).contains(stated.cycles) else {
        throw .claim(
          "a window of \(stated.cycles) cycles decides nothing",
          "Write a number of cycles from 1 to 10000.")
      }
      return stated
    }
    guard let last = draft.lastDay ?? readLastDay(now) else {
      throw .claim(
        "no calendar says when `\(windowText)` ends",
        "Give the last day or the cycles: --by 2026-12-31, or --cycles 20 --cycle release.")
    }
    guard last > now.date else {
      throw .claim(
        "the window is past: \(last)", "Claim something about days to come; then it can be false.")
    }
    let begins = begins(now: now)
    let pace = draft.pace ?? usualPace(until: last, begins, isNamed: begins > now)
    guard let cycles = pace.cycles(from: CycleLine(pace).firstWhole(after: begins), through: last)
    else {
      throw .claim(
        "how many \(pace.name) cycles end by \(last) is not known",
        "Give their number: --cycles 20.")
    }
    guard cycles > 0 else {
      throw .claim(
        "no whole \(pace.name) begins and ends by \(last)",
        "Write a later day, or smaller cycles: --cycle day.")
    }
    return (pace, cycles)
  }

  private var windowText: String {
    draft.reading.window.map { $0.span.text(in: draft.reading.text) } ?? ""
  }

  /// The window's own length in its own cycles.
  private var stated: (pace: Pace, cycles: Int)? {
    switch draft.reading.window?.length {
    case .cycles(let count, let name): Pace(name).map { ($0, count) }
    case .days(let count): (.day, count)
    case .weeks(let count): (.week, count)
    case .months(let count): (.month, count)
    case nil: nil
    }
  }

  private func readLastDay(_ now: Timestamp) -> CivilDate? {
    Self.day(now).flatMap { draft.reading.window?.lastDay(in: draft.reading.text, today: $0) }
      .flatMap(Self.civil)
  }

  private static func day(_ now: Timestamp) -> ClaimDay? {
    ClaimDay(year: now.date.year, month: now.date.month, day: now.date.day)
  }

  private static func civil(_ day: ClaimDay) -> CivilDate? {
    CivilDate(year: day.year, month: day.month, day: day.day)
  }

  /// Weeks where there are some; days where it is short, or where only the last value counts.
  ///
  /// A month that is named, as in `in March`, is taken by its days: weeks would cut its ends off.
  private func usualPace(until last: CivilDate, _ begins: Timestamp, isNamed: Bool) -> Pace {
    let days = last.daysSinceEpoch - begins.date.daysSinceEpoch
    return measure == .event || isLevelByADay || days < (isNamed ? 32 : 28) ? .day : .week
  }
}
