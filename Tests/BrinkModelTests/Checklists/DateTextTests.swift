import BrinkModel
import Testing

@Suite struct `A date as people write it` {
  // A Friday.
  private static let today = CivilDate(daysSinceEpoch: 20_777)

  @Test(arguments: [
    ("2026-12-04", "2026-12-04"), ("today", "2026-11-20"), ("tomorrow", "2026-11-21"),
    ("Yesterday", "2026-11-19"), ("in 2 weeks", "2026-12-04"), ("2w", "2026-12-04"),
    ("2 weeks", "2026-12-04"), ("in a week", "2026-11-27"), ("in two days", "2026-11-22"),
    ("3d", "2026-11-23"), ("in 3 months", "2027-02-20"), ("1 mo", "2026-12-20"),
    ("next week", "2026-11-27"), ("next month", "2026-12-20"), ("1 year", "2027-11-20"),
    ("Friday", "2026-11-27"), ("on Saturday", "2026-11-21"), ("monday", "2026-11-23"),
    ("Tue", "2026-11-24"), ("next Tuesday", "2026-11-24"), ("next Friday", "2026-11-27"),
    ("next Sunday", "2026-11-29"), ("this thursday", "2026-11-26"), ("4 Dec", "2026-12-04"),
    ("Dec 4", "2026-12-04"), ("december 4th", "2026-12-04"), ("4 December 2027", "2027-12-04"),
    ("Q4 2026", "2026-12-31"), ("end of Q4 2026", "2026-12-31"), ("q1", "2027-03-31"),
    ("end of the quarter", "2026-12-31"), ("Q2 2028", "2028-06-30"), ("end of month", "2026-11-30"),
    ("end of the week", "2026-11-22"), ("end of next month", "2026-12-31"),
    ("end of this quarter", "2026-12-31"), ("end of year", "2026-12-31"),
    ("end of next year", "2027-12-31"), ("end of 2028", "2028-12-31"),
    ("end of February", "2027-02-28"), ("end of Feb 2028", "2028-02-29"),
    ("Nov 20", "2026-11-20"), ("1 Nov", "2027-11-01"), ("4th of Dec, 2026", "2026-12-04"),
  ])
  func `is found`(text: String, date: String) {
    #expect(Self.today.description == "2026-11-20")
    #expect(DateText.date(text, today: Self.today)?.description == date)
  }

  @Test(arguments: [
    "", "soon", "2026-13-01", "2026-02-29", "04.12.2026", "12/04/2026", "in weeks", "next",
    "in 2 min", "99999999 days", "31 Feb", "4 4 Dec", "next 3 Friday", "Fr", "-3d", "Q5", "Q 4 26",
    "Q", "end of", "end of 26", "week", "end of soon", "2026", "4 Dec 2026 7",
  ])
  func `is refused when it could be anything`(text: String) {
    #expect(DateText.date(text, today: Self.today) == nil)
  }

  @Test func `next Tuesday is in the next week, Tuesday is the first to come`() {
    let monday = Self.today.adding(days: 3)
    #expect(DateText.date("Tuesday", today: monday) == monday.adding(days: 1))
    #expect(DateText.date("next Tuesday", today: monday) == monday.adding(days: 8))
    #expect(DateText.date("next Monday", today: monday) == monday.adding(days: 7))
  }
}
