/// Finds the days of a window in the calendar.
struct ClaimCalendar {
  let today: ClaimDay

  func lastDay(of window: ClaimWindow, in text: String) -> ClaimDay? {
    let words = Self.words(window.span.text(in: text))
    // What hangs on an event nobody dated has no day.
    guard !Self.hangs(words) else { return nil }
    switch window.length {
    case .days(let count): return words.contains("of") ? nil : today.adding(days: count)
    case .weeks(let count): return words.contains("of") ? nil : today.adding(days: 7 &* count)
    case .months(let count): return words.contains("of") ? nil : today.adding(months: count)
    case .cycles: return nil
    case nil: break
    }
    // Of `between 1 May and 30 June` the end counts.
    let last = Self.joint(words).map { Array(words[($0 + 1)...]) } ?? words
    guard let span = span(last) else { return nil }
    // `Before March` is over when March begins; `before the end of March` is not.
    let isBefore =
      Self.words(before: window, in: text).last == "before" && Self.vague.isDisjoint(with: last)
    return isBefore ? span.first.adding(days: -1) : span.last
  }

  /// The day on which the window opens, where it names one that is still to come.
  ///
  /// `in March`, `next week` and `between 1 May and 15 June` do; `by March` runs from today.
  func firstDay(of window: ClaimWindow, in text: String) -> ClaimDay? {
    let words = Self.words(window.span.text(in: text))
    guard !Self.hangs(words) else { return nil }
    let before = Self.words(before: window, in: text)
    let opening: [String]
    if window.length != nil {
      // `the first two weeks of January`, `six weeks from 2 March`.
      let links = ["of", "in", "from", "starting", "beginning"]
      guard let link = words.firstIndex(where: links.contains) else { return nil }
      opening = Array(words[(link + 1)...])
    } else if let joint = Self.joint(words) {
      opening = Array(words[..<joint])
    } else if ["to", "until", "till", "through"].contains(before.last),
      let from = before.suffix(6).lastIndex(of: "from")
    {
      opening = Array(before[(from + 1)...].dropLast())
    } else {
      let open = ["by", "before", "until", "till", "til", "through", "within", "to", "on", "at"]
      guard !open.contains(before.last ?? ""), Self.vague.isDisjoint(with: words) else {
        return nil
      }
      opening = words
    }
    // `from 1 to 31 January`.
    if opening.count <= 2, let day = opening.last.flatMap({ Int($0) }), day <= 31,
      let last = lastDay(of: window, in: text)
    {
      return later(ClaimDay(year: last.year, month: last.month, day: day))
    }
    return later(span(opening)?.first)
  }

  private func later(_ day: ClaimDay?) -> ClaimDay? {
    day.flatMap { $0 > today ? $0 : nil }
  }

  private static let vague: Set<String> = [
    "end", "close", "mid", "middle", "rest", "remainder", "now", "today",
  ]

  private static func hangs(_ words: [String]) -> Bool {
    words.contains { ["after", "following", "since", "once"].contains($0) }
  }

  private static func joint(_ words: [String]) -> Int? {
    words.lastIndex { ["and", "to", "until", "till", "through", "-", "–"].contains($0) }
  }

  /// The words before the window, its preposition last where it has one.
  private static func words(before window: ClaimWindow, in text: String) -> [String] {
    words(String(decoding: text.utf8.prefix(window.span.range.lowerBound), as: UTF8.self))
  }

  /// The first and last day of what the words name: a day, a week or a month.
  private func span(_ words: [String]) -> (first: ClaimDay, last: ClaimDay)? {
    dates(words) ?? named(words) ?? relative(words) ?? week(words) ?? dayOfMonth(words)
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

  private func dates(_ words: [String]) -> (first: ClaimDay, last: ClaimDay)? {
    for word in words where word.utf8.count == 10 {
      let parts = word.split(separator: "-").compactMap { Int($0) }
      if parts.count == 3 {
        return ClaimDay(year: parts[0], month: parts[1], day: parts[2]).map { ($0, $0) }
      }
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
    func made(_ year: Int) -> (first: ClaimDay, last: ClaimDay)? {
      guard !isWhole else { return months(1, through: month, year) }
      return day.flatMap { ClaimDay(year: year, month: month, day: $0) }.map { ($0, $0) }
    }
    if let year { return made(year) }
    guard let this = made(today.year) else { return made(today.year + 1) }
    return this.last >= today ? this : made(today.year + 1)
  }

  /// So many whole months, the last of them named.
  private func months(
    _ count: Int, through month: Int, _ year: Int
  ) -> (first: ClaimDay, last: ClaimDay)? {
    guard let first = ClaimDay(year: year, month: month - count + 1, day: 1),
      let last = ClaimDay(year: year, month: month, day: 1)?.endOfMonth
    else { return nil }
    return (first, last)
  }

  /// `the 15th`: the next one.
  private func dayOfMonth(_ words: [String]) -> (first: ClaimDay, last: ClaimDay)? {
    let rest = words.filter { $0 != "the" }
    guard rest.count == 1, let day = rest.first.flatMap({ Int($0) }), day <= 31 else { return nil }
    let first = ClaimDay(year: today.year, month: today.month, day: 1)
    let days = (0...2).compactMap { month in
      first?.adding(months: month)
    }.compactMap { ClaimDay(year: $0.year, month: $0.month, day: day) }
    return days.first { $0 >= today }.map { ($0, $0) }
  }

  // MARK: Names

  private func named(_ words: [String]) -> (first: ClaimDay, last: ClaimDay)? {
    let year = words.compactMap { Int($0) }.first { $0 > 1990 && $0 < 2200 }
    for word in words {
      let number = Int(word.dropFirst())
      if word.utf8.count == 2, word.hasPrefix("q"), let number, (1...4).contains(number) {
        return next(year) { months(3, through: 3 * number, $0) }
      }
      if word.utf8.count == 2, word.hasPrefix("h"), let number, (1...2).contains(number) {
        return next(year) { months(6, through: 6 * number, $0) }
      }
      switch word {
      case "christmas", "xmas": return day(12, 25, year)
      case "halloween": return day(10, 31, year)
      case "easter": return next(year) { ClaimDay.easter(of: $0).map { ($0, $0) } }
      case "year-end", "eoy", "yearend": return day(12, 31, year)
      case "tomorrow": return (today.adding(days: 1), today.adding(days: 1))
      case "today", "tonight": return (today, today)
      case "eom", "month-end": return (today.endOfMonth, today.endOfMonth)
      case "eoq", "quarter-end": return quarter(0).map { ($0.last, $0.last) }
      case "eow":
        let friday = today.adding(days: (5 - today.weekday + 7) % 7)
        return (friday, friday)
      default: break
      }
    }
    return year.flatMap { months(12, through: 12, $0) }
  }

  /// That of the year named, else the first one that is not over yet.
  private func next(
    _ year: Int?, _ made: (Int) -> (first: ClaimDay, last: ClaimDay)?
  ) -> (first: ClaimDay, last: ClaimDay)? {
    if let year { return made(year) }
    guard let this = made(today.year) else { return nil }
    return this.last >= today ? this : made(today.year + 1)
  }

  private func day(_ month: Int, _ day: Int, _ year: Int?) -> (first: ClaimDay, last: ClaimDay)? {
    next(year) { ClaimDay(year: $0, month: month, day: day).map { ($0, $0) } }
  }

  private func quarter(_ later: Int) -> (first: ClaimDay, last: ClaimDay)? {
    let month = (today.month - 1) / 3 * 3 + 1
    guard
      let first = ClaimDay(year: today.year, month: month, day: 1)?.adding(months: 3 * later)
    else { return nil }
    return (first, first.adding(months: 2).endOfMonth)
  }

  /// `week 12`: the week of that number by ISO 8601.
  private func week(_ words: [String]) -> (first: ClaimDay, last: ClaimDay)? {
    guard let index = words.firstIndex(where: { ["week", "kw", "cw", "wk"].contains($0) }),
      index + 1 < words.count, let number = Int(words[index + 1]), (1...53).contains(number)
    else { return nil }
    let year = words.compactMap { Int($0) }.first { $0 > 1990 && $0 < 2200 }
    return next(year) { year in
      guard let fourth = ClaimDay(year: year, month: 1, day: 4) else { return nil }
      let first = fourth.adding(days: 1 - fourth.weekday + 7 * (number - 1))
      return (first, first.adding(days: 6))
    }
  }

  // MARK: This and next

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private func relative(_ words: [String]) -> (first: ClaimDay, last: ClaimDay)? {
    let isNext = words.contains("next")
    if let index = words.compactMap({ Self.weekdays.firstIndex(of: $0) }).first {
      guard words.count <= 3 else { return nil }
      let day =
        isNext
        ? today.adding(days: 8 - today.weekday + index)
        : today.adding(days: (index + 1 - today.weekday + 6) % 7 + 1)
      return (day, day)
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
    case "week":
      let last = today.adding(days: 7 - today.weekday + 7 * later)
      return (last.adding(days: -6), last)
    case "month":
      let last = today.adding(months: later).endOfMonth
      return months(1, through: last.month, last.year)
    case "quarter": return quarter(later)
    case "year": return months(12, through: 12, today.year + later)
    default: return nil
    }
  }
}
