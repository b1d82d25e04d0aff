import Testing

@testable import Prose

@Suite struct `A claim` {
  private let reader = ClaimReader()

  @Test func `gives all its parts as they were written`() throws {
    let text =
      "If this rule is applied for the next 20 publishing cycles, re-opened work items drop by at"
      + " least 25 % against the previous 20; if not, the rule is ceremony and is replaced."
    let reading = reader.read(text)
    #expect(reading.ok)
    #expect(reading.metric?.text(in: text) == "re-opened work items")
    #expect(reading.direction == .down)
    #expect(reading.threshold?.span.text(in: text) == "25 %")
    #expect(reading.threshold?.measure == .relative)
    #expect(reading.threshold?.value?.text == "0.25")
    #expect(reading.window?.span.text(in: text) == "the next 20 publishing cycles")
    #expect(reading.window?.length == .cycles(20, of: "publishing cycles"))
    #expect(reading.baseline?.span.text(in: text) == "the previous 20")
    #expect(reading.baseline?.length == 20)
    #expect(
      reading.condition?.text(in: text)
        == "this rule is applied for the next 20 publishing cycles")
    #expect(reading.consequence?.text(in: text) == "the rule is ceremony and is replaced")
    #expect(!reading.warnings.contains { $0.rule == "no-consequence" })
  }

  struct Amount: Sendable, CustomTestStringConvertible {
    let text: String
    let measure: ClaimThreshold.Measure
    let value: String?
    let unit: String?

    init(_ text: String, _ measure: ClaimThreshold.Measure, _ value: String?, _ unit: String?) {
      self.text = text
      self.measure = measure
      self.value = value
      self.unit = unit
    }

    var testDescription: String { text }
  }

  static let amounts = [
    Amount("p95 latency drops by 25% by 30 June", .relative, "0.25", nil),
    Amount("p95 latency halves by 30 June", .relative, "0.5", nil),
    Amount("deploys per week double by 30 June", .relative, "1", nil),
    Amount("deploys per week triple by 30 June", .relative, "2", nil),
    Amount("late invoices fall by a third by 30 June", .relative, "1/3", nil),
    Amount("reopened tickets go from 40 to 30 by 30 June", .level, "30", nil),
    Amount("p95 latency stays under 300 ms in May", .level, "300", "ms"),
    Amount("p95 latency stays under 300ms in May", .level, "300", "ms"),
    Amount("churn falls by 2 points by 30 June", .points, "2", "points"),
    Amount("waiting time falls by 20 minutes by 30 June", .difference, "20", "minutes"),
    Amount("the cloud bill stays under €1,200 in May", .level, "1200", "€"),
    Amount("uptime is at least 99.95% in May", .level, "99.95", "%"),
    Amount("error rate falls from 22% to 15% by 30 June", .level, "15", "%"),
    Amount("revenue climbs to 1.2 million by 30 June", .level, "1200000", nil),
    Amount("at least 9 in 10 orders ship the same day in May", .level, "0.9", nil),
    Amount("missed doses stay at zero in May", .level, "0", nil),
  ]

  @Test(arguments: amounts) func `has a number to compute with`(amount: Amount) throws {
    let reading = reader.read(amount.text)
    #expect(reading.ok, "\(reading.findings.map(\.rule))")
    let threshold = try #require(reading.threshold)
    #expect(threshold.measure == amount.measure)
    #expect(threshold.value?.text == amount.value)
    #expect(threshold.unit == amount.unit)
  }

  @Test(arguments: [
    ("errors drop by 20% in the next 6 sprints", ClaimWindow.Length.cycles(6, of: "sprints")),
    ("errors drop by 20% over the next ten releases", .cycles(10, of: "releases")),
    ("errors drop by 20% within two weeks", .weeks(2)),
    ("errors drop by 20% in 90 days", .days(90)),
    ("errors drop by 20% over the coming two quarters", .months(6)),
    ("errors drop by 20% within a month", .months(1)),
    ("errors drop by 20% in sprints 21-24", .cycles(4, of: "sprints")),
  ]) func `has a window that can be counted`(text: String, length: ClaimWindow.Length) {
    #expect(reader.read(text).window?.length == length)
  }

  @Test(arguments: [
    ("errors drop by 20% by 30 June", "2027-6-30"),
    ("errors drop by 20% by 24 November", "2026-11-24"),
    ("errors drop by 20% by 2027-01-15", "2027-1-15"),
    ("errors drop by 20% by Q4 2026", "2026-12-31"),
    ("errors drop by 20% by Q1", "2027-3-31"),
    ("errors drop by 20% by the end of March", "2027-3-31"),
    ("errors drop by 20% by mid-March", "2027-3-15"),
    ("errors drop by 20% by the end of the year", "2026-12-31"),
    ("errors drop by 20% by the end of next quarter", "2027-3-31"),
    ("errors drop by 20% by Friday", "2026-11-27"),
    ("errors drop by 20% within two weeks", "2026-12-5"),
    ("errors drop by 20% in 2027", "2027-12-31"),
    ("errors drop by 20% between 1 May and 15 June", "2027-6-15"),
    ("errors drop by 20% by year end", "2026-12-31"),
    ("errors drop by 20% by month end", "2026-11-30"),
    ("errors drop by 20% by the 15th", "2026-12-15"),
    ("errors drop by 20% in the next fortnight", "2026-12-5"),
    ("errors drop by 20% over the next 48 hours", "2026-11-23"),
    ("errors drop by 20% by week 12", "2027-3-28"),
    ("errors drop by 20% by Easter", "2027-3-28"),
    ("errors drop by 20% before March", "2027-2-28"),
    ("errors drop by 20% before 15 June", "2027-6-14"),
    ("errors drop by 20% before the end of March", "2027-3-31"),
  ]) func `has a last day where the calendar knows it`(text: String, day: String) throws {
    // A Saturday.
    let today = try #require(ClaimDay(year: 2026, month: 11, day: 21))
    let last = try #require(reader.read(text).window?.lastDay(in: text, today: today))
    #expect("\(last.year)-\(last.month)-\(last.day)" == day)
  }

  @Test(arguments: [
    ("at most 5 errors in March", "2027-3-1"), ("at most 5 errors in Q1", "2027-1-1"),
    ("at most 5 errors next week", "2026-11-23"), ("at most 5 errors in 2027", "2027-1-1"),
    ("errors stay under 5 in 2027", "2027-1-1"),
    ("at most 5 errors between 1 May and 15 June", "2027-5-1"),
    ("at most 5 errors from 1 to 31 January", "2027-1-1"),
    ("at most 5 errors in the first two weeks of January", "2027-1-1"),
    ("at most 5 errors in the six weeks from 2 March", "2027-3-2"),
    ("at most 5 errors from 3 March to 2 April", "2027-3-3"),
    ("at most 5 errors by March", nil), ("at most 5 errors until June", nil),
    ("at most 5 errors in the next 14 days", nil), ("at most 5 errors this quarter", nil),
    ("at most 5 errors between now and Christmas", nil),
    ("at most 5 errors by the end of March", nil),
  ]) func `opens on the day it names, else at once`(text: String, day: String?) throws {
    let today = try #require(ClaimDay(year: 2026, month: 11, day: 21))
    let window = try #require(reader.read(text).window)
    let first = window.firstDay(in: text, today: today)
    #expect(first.map { "\($0.year)-\($0.month)-\($0.day)" } == day)
  }

  @Test func `knows Easter`() {
    let days = [(1818, 3, 22), (1961, 4, 2), (2000, 4, 23), (2026, 4, 5), (2038, 4, 25)]
    for (year, month, day) in days {
      #expect(ClaimDay.easter(of: year) == ClaimDay(year: year, month: month, day: day))
    }
  }

  @Test(arguments: [
    "errors drop by 20% in the four weeks after the switch", "errors drop by 20% by code freeze",
    "errors drop by 20% in the next 6 sprints",
  ]) func `has no last day where nobody dated it`(text: String) throws {
    let today = try #require(ClaimDay(year: 2026, month: 11, day: 21))
    let window = try #require(reader.read(text).window)
    #expect(window.lastDay(in: text, today: today) == nil)
  }

  @Test(arguments: [
    ("p95 latency won't exceed 300 ms in May", ClaimDirection.atMost),
    ("uptime doesn't drop below 99.9% in May", .atLeast),
    ("latency improves by 20% in May", .down), ("attendance improves by 5 points in May", .up),
    ("zero late filings in May", .equal), ("the new ledger goes live by 12 May", .event),
    ("no more than 3 rollbacks in May", .atMost), ("sign-ups hit 900 in May", .atLeast),
    ("error rate: 9% -> 4% by 12 May", .down), ("cycle time: -20% by 12 May", .down),
    ("lead time for changes is under 2 days by 12 May", .atMost),
    ("budget use stays within 50% in May", .atMost),
    ("humidity never climbs past 55 % in May", .atMost),
    ("we get at most one of those false alarms in May", .atMost),
  ]) func `points one way`(text: String, direction: ClaimDirection) {
    let reading = reader.read(text)
    #expect(reading.direction == direction)
    #expect(reading.ok, "\(reading.findings.map(\.rule))")
  }
}
