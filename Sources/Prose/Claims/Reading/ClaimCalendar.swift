/// Finds the last day of a window in the calendar.
struct ClaimCalendar {
  let today: ClaimDay

  func lastDay(of window: ClaimWindow, in text: String) -> ClaimDay? {
    switch window.length {
    case .days(let count): today.adding(days: count)
    case .weeks(let count): today.adding(days: 7 &* count)
    case .months(let count): today.adding(months: count)
    case .cycles, nil: nil
    }
  }
}
