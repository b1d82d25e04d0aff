import BrinkModel
import Rec
import Reports
import TestSupport
import Testing

@Suite struct `What other programs read` {
  private func entry(_ kind: EntryKind, _ fields: [(String, String)], _ number: UInt64 = 1)
    throws -> Entry
  {
    let date = try #require(CivilDate(year: 2026, month: 11, day: 1))
    let at = Timestamp(date, minutes: 600, offset: 60)
    return Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: number), at: at, kind: kind,
      by: "ana", fields: fields.map { Field($0.0, $0.1) })
  }

  private func calendar(_ text: String) throws -> String {
    let day = try #require(CivilDate(year: 2026, month: 11, day: 5))
    let row = DueList.Row(
      id: "K7QX", since: day, text: text, command: "brink done K7QX", uid: "01ABC")
    let now = try #require(Timestamp("2026-11-20T14:05:01.123+01:00"))
    return DueCalendar.text(of: DueList([row], today: day), now: now)
  }

  @Test func `is a calendar of tasks`() throws {
    #expect(
      try calendar("limit; the job, now\\later").split(separator: "\r\n") == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//brink//brink due//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VTODO", "UID:01ABC@brink", "DTSTAMP:20261120T130501Z", "DUE;VALUE=DATE:20261105",
        "SUMMARY:limit\\; the job\\, now\\\\later", "DESCRIPTION:brink done K7QX",
        "STATUS:NEEDS-ACTION", "END:VTODO", "END:VCALENDAR",
      ])
  }

  @Test(arguments: 60...90) func `has no line over 75 octets, and none cut in a character`(
    length: Int
  )
    throws
  {
    let text = String(repeating: "x", count: length) + "漢字🙂é" + String(repeating: "y", count: 200)
    let calendar = try calendar(text)
    for line in calendar.utf8.split(separator: UInt8(ascii: "\n")) {
      #expect(line.count <= 76)
      #expect(line.last == UInt8(ascii: "\r"))
    }
    let unfolded = calendar.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:\(text)\r\n"))
  }

  @Test func `has no control characters`() throws {
    let calendar = try calendar("a\u{1B}[31m\u{7}\nb")
    #expect(calendar.contains("SUMMARY:a[31m\\nb\r\n"))
  }

  @Test func `is Prometheus' text format`() throws {
    let first = try entry(.incident, [("Title", "a"), ("Service", "check\"out\\")])
    let again = try entry(.incident, [("Title", "b"), ("Service", "check\"out\\")], 2)
    let word = try entry(
      .state, [("State", "repeats"), ("To", first.id.text), (Incident.field, again.id.text)], 3)
    let day = try #require(CivilDate(year: 2026, month: 11, day: 5))
    let numbers = FollowThrough(
      Incidents([first, again, word]).all, [first, again, word], days: 30, today: day)
    let text = PrometheusText.text(of: numbers)
    #expect(text.contains("brink_repeat_incidents{service=\"check\\\"out\\\\\"} 1\n"))
    let line =
      /(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{service="([^"\\\n]|\\["\\n])*"\})? [0-9]+(\.[0-9]+)?)/
    for found in text.split(separator: "\n") { #expect(try line.wholeMatch(in: found) != nil) }
    #expect(text.hasSuffix("\n"))
    // What has no value has no line.
    #expect(!text.contains("brink_actions_closed_by_due_ratio"))
  }
}
