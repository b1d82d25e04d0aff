/// The last day of a stretch of the calendar: `Q4 2026`, `end of Q1`, `end of month`, `end of 2026`.
///
/// A deadline named by a quarter has come when the quarter is over.
enum PeriodEnd {
  /// The day meant, or nil; without a year the next one that is not over.
  static func date(_ words: [String], today: CivilDate) -> CivilDate? {
    var rest = words[...]
    let saysEnd = rest.starts(with: ["end", "of"])
    if saysEnd { rest = rest.dropFirst(2) }
    if let first = rest.first, ["the", "this"].contains(first) { rest = rest.dropFirst() }
    let words = Array(rest)
    if let quarter = quarter(words, today) { return quarter }
    return saysEnd ? named(words, today) : nil
  }

  private static func quarter(_ words: [String], _ today: CivilDate) -> CivilDate? {
    guard words.first == "q", (2...3).contains(words.count),
      let number = Digits.number(words[1].utf8), (1...4).contains(number)
    else { return nil }
    guard words.count == 3 else { return next(endOfMonth: number * 3, today) }
    return year(words[2]).flatMap { lastDay(ofMonth: number * 3, $0) }
  }

  private static func named(_ words: [String], _ today: CivilDate) -> CivilDate? {
    switch words {
    case ["week"]: return today.adding(days: 7 - today.weekday)
    case ["month"]: return lastDay(ofMonth: today.month, today.year)
    case ["next", "month"]:
      let next = today.adding(months: 1)
      return lastDay(ofMonth: next.month, next.year)
    case ["quarter"]: return lastDay(ofMonth: (today.month + 2) / 3 * 3, today.year)
    case ["year"]: return lastDay(ofMonth: 12, today.year)
    case ["next", "year"]: return lastDay(ofMonth: 12, today.year + 1)
    default: break
    }
    guard let first = words.first, words.count <= 2 else { return nil }
    if words.count == 1, let year = year(first) { return lastDay(ofMonth: 12, year) }
    guard let month = DateText.index(of: first, in: DateText.months) else { return nil }
    guard words.count == 2 else { return next(endOfMonth: month + 1, today) }
    return year(words[1]).flatMap { lastDay(ofMonth: month + 1, $0) }
  }

  private static func year(_ word: String) -> Int? {
    word.utf8.count == 4 ? Digits.number(word.utf8) : nil
  }

  private static func next(endOfMonth month: Int, _ today: CivilDate) -> CivilDate? {
    let end = lastDay(ofMonth: month, today.year)
    return end.map { $0 < today } == true ? lastDay(ofMonth: month, today.year + 1) : end
  }

  private static func lastDay(ofMonth month: Int, _ year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year))
  }
}
