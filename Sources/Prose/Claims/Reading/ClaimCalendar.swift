/// Finds the last day of a window in the calendar.
struct ClaimCalendar {
  let today: ClaimDay

  func lastDay(of window: ClaimWindow, in text: String) -> ClaimDay? {
    let words = Self.words(window.span.text(in: text))
    // What hangs on an event nobody dated has no day.
    let hangs = words.contains { ["after", "following", "since", "once"].contains($0) }
    switch window.length {
    case _ where hangs: return nil
    case .days(let count): return words.contains("of") ? nil : today.adding(days: count)
    case .weeks(let count): return words.contains("of") ? nil : today.adding(days: 7 &* count)
    case .months(let count): return words.contains("of") ? nil : today.adding(months: count)
    case .cycles: return nil
    case nil: break
    }
    // Of `between 1 May and 30 June` the end counts.
    let joint = words.lastIndex {
      ["and", "to", "until", "till", "through", "-", "–"].contains($0)
    }
    let last = joint.map { Array(words[($0 + 1)...]) } ?? words
    return date(last) ?? named(last) ?? relative(last)
  }

  /// Lower-case words and numbers, ordinal endings dropped.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { $0 == " " || $0 == "," || $0 == "." }.map { word in
      let ordinal = ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
      return ordinal && word.first?.isNumber == true ? String(word.dropLast(2)) : String(word)
    }
  }

  // MARK: Dates

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3, word.count <= 9 else { return nil }
    let full = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december", "sept",
    ]
    guard full.contains(word) || months.contains(word) else { return nil }
    return months.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
  }

  private func date(_ words: [String]) -> ClaimDay? {
    for word in words where word.utf8.count == 10 {
      let parts = word.split(separator: "-").compactMap { Int($0) }
      if parts.count == 3 { return ClaimDay(year: parts[0], month: parts[1], day: parts[2]) }
    }
    guard
      let index = words.firstIndex(where: { Self.month($0) != nil || $0.hasPrefix("mid-") }),
      let month = Self.month(words[index]) ?? Self.month(String(words[index].dropFirst(4)))
    else { return nil }
    let numbers = words.compactMap { Int($0) }
    let year = numbers.first { $0 > 1990 && $0 < 2200 }
    let isMiddle = words[index].hasPrefix("mid-") || index > 0 && words[index - 1] == "mid"
    let day = isMiddle ? 15 : numbers.first { $0 >= 1 && $0 <= 31 }
    let isNear = { (number: Int) in
      words.indices.contains { abs($0 - index) <= 2 && words[$0] == String(number) }
    }
    let isWhole = day == nil || !isMiddle && day.map(isNear) == false
    func made(_ year: Int) -> ClaimDay? {
      isWhole
        ? ClaimDay(year: year, month: month, day: 1)?.endOfMonth
        : day.flatMap { ClaimDay(year: year, month: month, day: $0) }
    }
    if let year { return made(year) }
    guard let this = made(today.year) else { return made(today.year + 1) }
    return this >= today ? this : made(today.year + 1)
  }

  // MARK: Names

  private func named(_ words: [String]) -> ClaimDay? {
    let year = words.compactMap { Int($0) }.first { $0 > 1990 && $0 < 2200 }
    for word in words {
      let number = Int(word.dropFirst())
      if word.utf8.count == 2, word.hasPrefix("q"), let number, (1...4).contains(number) {
        return end(ofMonth: 3 * number, year)
      }
      if word.utf8.count == 2, word.hasPrefix("h"), let number, (1...2).contains(number) {
        return end(ofMonth: 6 * number, year)
      }
      switch word {
      case "christmas", "xmas": return day(12, 25, year)
      case "halloween": return day(10, 31, year)
      case "year-end", "eoy", "yearend": return day(12, 31, year)
      case "tomorrow": return today.adding(days: 1)
      case "today", "tonight": return today
      case "eom", "month-end": return today.endOfMonth
      case "eoq", "quarter-end": return quarterEnd(0)
      case "eow": return today.adding(days: (5 - today.weekday + 7) % 7)
      default: break
      }
    }
    return year.flatMap { ClaimDay(year: $0, month: 12, day: 31) }
  }

  private func end(ofMonth month: Int, _ year: Int?) -> ClaimDay? {
    if let year { return ClaimDay(year: year, month: month, day: 1)?.endOfMonth }
    guard let this = ClaimDay(year: today.year, month: month, day: 1)?.endOfMonth else {
      return nil
    }
    return this >= today ? this : ClaimDay(year: today.year + 1, month: month, day: 1)?.endOfMonth
  }

  private func day(_ month: Int, _ day: Int, _ year: Int?) -> ClaimDay? {
    if let year { return ClaimDay(year: year, month: month, day: day) }
    guard let this = ClaimDay(year: today.year, month: month, day: day) else { return nil }
    return this >= today ? this : ClaimDay(year: today.year + 1, month: month, day: day)
  }

  private func quarterEnd(_ later: Int) -> ClaimDay? {
    let month = (today.month - 1) / 3 * 3 + 3
    return ClaimDay(year: today.year, month: month, day: 1)?.adding(months: 3 * later).endOfMonth
  }

  // MARK: This and next

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private func relative(_ words: [String]) -> ClaimDay? {
    let isNext = words.contains("next")
    if let index = words.compactMap({ Self.weekdays.firstIndex(of: $0) }).first {
      guard words.count <= 3 else { return nil }
      return isNext
        ? today.adding(days: 8 - today.weekday + index)
        : today.adding(days: (index + 1 - today.weekday + 6) % 7 + 1)
    }
    // `the end of the year`, `this quarter`, `next month`; not `the second quarter after launch`.
    let small: Set<String> = [
      "the", "this", "next", "end", "of", "current", "all", "whole", "rest", "coming", "close",
      "calendar", "for", "in", "by",
    ]
    let rest = words.filter { !small.contains($0) }
    guard rest.count == 1, words.count > 1, let unit = rest.first else { return nil }
    let later = isNext || words.contains("coming") ? 1 : 0
    switch unit {
    case "week": return today.adding(days: 7 - today.weekday + 7 * later)
    case "month": return today.adding(months: later).endOfMonth
    case "quarter": return quarterEnd(later)
    case "year": return ClaimDay(year: today.year + later, month: 12, day: 31)
    default: return nil
    }
  }
}
