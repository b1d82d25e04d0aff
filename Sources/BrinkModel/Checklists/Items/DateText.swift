/// Dates as people write them: `2026-12-04`, `in 2 weeks`, `tomorrow`, `next Tuesday`, `end of Q4`.
package enum DateText {
  /// The day meant on that day, or nil when the text is no date.
  ///
  /// `Friday` is the first Friday after today; `next Friday` is the Friday of next week, weeks
  /// beginning on Monday; a day and month without a year is the next such day.
  package static func date(_ text: String, today: CivilDate) -> CivilDate? {
    let plain = text.lowercased()
    if let date = CivilDate(plain) { return date }
    switch plain {
    case "today": return today
    case "tomorrow": return today.adding(days: 1)
    case "yesterday": return today.adding(days: -1)
    default: break
    }
    let words = split(plain)
    return relative(words, today) ?? weekday(words, today) ?? dayOfMonth(words, today)
      ?? PeriodEnd.date(words, today: today)
  }

  /// The English name of that weekday, 1 for Monday.
  package static func name(ofWeekday weekday: Int) -> String {
    weekdays.indices.contains(weekday - 1) ? weekdays[weekday - 1] : ""
  }

  /// Words and numbers apart, so that `2w` is two; commas dropped.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var lastIsDigit: Bool?
    for character in text {
      guard character.isLetter || character.isNumber else {
        if character != ",", character != ".", !character.isWhitespace { return [] }
        lastIsDigit = nil
        continue
      }
      if character.isNumber == lastIsDigit, let word = words.popLast() {
        words.append(word + String(character))
      } else {
        words.append(String(character))
      }
      lastIsDigit = character.isNumber
    }
    return words
  }

  private static func relative(_ words: [String], _ today: CivilDate) -> CivilDate? {
    let words = words.first == "in" ? Array(words.dropFirst()) : words
    if words == ["next", "week"] { return today.adding(days: 7) }
    if words == ["next", "month"] { return today.adding(months: 1) }
    guard words.count == 2,
      let number = Digits.number(words[0].utf8) ?? DurationText.number(words[0]),
      number <= 10_000
    else { return nil }
    switch words[1] {
    case "d", "day", "days": return today.adding(days: number)
    case "w", "wk", "wks", "week", "weeks": return today.adding(days: 7 * number)
    case "mo", "month", "months": return today.adding(months: number)
    case "y", "year", "years": return today.adding(months: 12 * number)
    default: return nil
    }
  }

  private static func weekday(_ words: [String], _ today: CivilDate) -> CivilDate? {
    guard let last = words.last, let index = index(of: last, in: weekdays) else { return nil }
    switch words.dropLast() {
    case [], ["on"], ["this"]:
      let ahead = (index + 1 - today.weekday + 6) % 7 + 1
      return today.adding(days: ahead)
    case ["next"]:
      return today.adding(days: 8 - today.weekday + index)
    default: return nil
    }
  }

  private static func dayOfMonth(_ words: [String], _ today: CivilDate) -> CivilDate? {
    var words = words.filter { !["st", "nd", "rd", "th", "of", "on"].contains($0) }
    guard let name = words.firstIndex(where: { index(of: $0, in: months) != nil }), name <= 1,
      let month = index(of: words.remove(at: name), in: months)
    else { return nil }
    let numbers = words.compactMap { Digits.number($0.utf8) }
    guard numbers.count == words.count, let day = numbers.first, numbers.count <= 2 else {
      return nil
    }
    if numbers.count == 2 { return CivilDate(year: numbers[1], month: month + 1, day: day) }
    guard let thisYear = CivilDate(year: today.year, month: month + 1, day: day) else {
      return CivilDate(year: today.year + 1, month: month + 1, day: day)
    }
    return thisYear >= today
      ? thisYear : CivilDate(year: today.year + 1, month: month + 1, day: day)
  }

  /// The index of the name the word is, or is a beginning of with three letters or more.
  static func index(of word: String, in names: [String]) -> Int? {
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.lowercased().hasPrefix(word) }
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
