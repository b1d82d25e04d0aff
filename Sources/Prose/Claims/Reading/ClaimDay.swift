/// A day of the Gregorian calendar, for windows that end on one.
package struct ClaimDay: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// Nil when there is no such day between the years 1 and 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    self.init(exactly: year, month, day)
  }

  private init(exactly year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (left: ClaimDay, right: ClaimDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Easter Sunday of that year, after the anonymous Gregorian algorithm (Nature, 1876).
  static func easter(of year: Int) -> ClaimDay? {
    let (century, ofCentury) = (year / 100, year % 100)
    let golden = year % 19
    let shift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - shift + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * late + 114
    return ClaimDay(year: year, month: days / 31, day: days % 31 + 1)
  }

  /// How many days that month has.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 January 1970, after Howard Hinnant's `days_from_civil`.
  private var number: Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let ofEra = year - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// So many days later, or earlier; stays within the years 1 to 9999.
  package func adding(days: Int) -> ClaimDay {
    let shifted = max(-719_162, min(2_932_896, number &+ days)) + 719_468
    let era = shifted / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return ClaimDay(
      exactly: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      ofYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The same day so many months later, or the last day of a shorter month.
  package func adding(months: Int) -> ClaimDay {
    let total = max(12, min(9999 * 12 + 11, year * 12 + month - 1 &+ months))
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    return ClaimDay(
      exactly: newYear, newMonth, min(day, Self.days(in: newMonth, of: newYear)))
  }

  /// The last day of its month.
  package var endOfMonth: ClaimDay {
    ClaimDay(exactly: year, month, Self.days(in: month, of: year))
  }
}
