/// Reads a typed day and says how it was understood.
struct DayReading {
  /// False refuses a day that is over.
  let takesPast: Bool

  func read(_ text: String, on today: CivilDate) -> AnswerReading {
    guard let date = DateText.date(text, today: today), (1000...9999).contains(date.year) else {
      return .refused(
        Refusal(
          "`\(text)` is no day I can read",
          how: "Type 2026-12-04 (year, month, day), or in 2 weeks, Friday, 4 Dec."))
    }
    if date < today, !takesPast {
      return .refused(
        Refusal("\(date) is over", how: "Type a day from today on: tomorrow, in 2 weeks."))
    }
    let weekday = DateText.name(ofWeekday: date.weekday)
    return .accepted(
      Answer(
        date.description,
        note: .understood("\(date), a \(weekday)\(Self.distance(date, today))")))
  }

  private static func distance(_ date: CivilDate, _ today: CivilDate) -> String {
    switch date.daysSinceEpoch - today.daysSinceEpoch {
    case 0: ", today"
    case 1: ", tomorrow"
    case let days where days > 1: ", in \(days) days"
    case let days: ", \(-days) \(days == -1 ? "day" : "days") ago"
    }
  }
}
