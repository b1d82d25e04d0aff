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
    let pace = draft.pace ?? usualPace(until: last, now)
    guard let cycles = pace.cycles(from: CycleLine(pace).firstWhole(after: now), through: last)
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
    let today = now.date
    guard let day = ClaimDay(year: today.year, month: today.month, day: today.day) else {
      return nil
    }
    return draft.reading.window?.lastDay(in: draft.reading.text, today: day).flatMap {
      CivilDate(year: $0.year, month: $0.month, day: $0.day)
    }
  }

  /// Weeks where there are some; days where it is short, or where only the last value counts.
  private func usualPace(until last: CivilDate, _ now: Timestamp) -> Pace {
    let days = last.daysSinceEpoch - now.date.daysSinceEpoch
    return measure == .event || isLevelByADay || days < 28 ? .day : .week
  }
}
