import BrinkModel
import Rec
import Reports
import TestSupport
import Testing

@Suite struct `An incident that is not closed` {
  private let opened: Entry

  init() throws {
    let at = try #require(Timestamp("2026-11-16T10:00:00.000+00:00"))
    let draft = EntryDraft(kind: .incident, fields: [Field("Title", "checkout 500s")])
    opened = Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: 1), at: at, kind: draft.kind,
      by: "ana", fields: draft.fields)
  }

  private func rows(for name: String, on day: String) throws -> [String] {
    var waiting = Waiting(Decisions([]))
    waiting.apply(opened)
    let now = try #require(Timestamp("\(day)T11:00:00.000+00:00"))
    return waiting.rows(at: now, for: Person([name])).map(\.text)
  }

  @Test func `waits for those in it at once, and after three days for everybody`() throws {
    for day in ["2026-11-16", "2026-11-18", "2026-11-19"] {
      #expect(try rows(for: "ana", on: day) == ["open: checkout 500s"])
    }
    #expect(try rows(for: "dana", on: "2026-11-18").isEmpty)
    #expect(try rows(for: "dana", on: "2026-11-19") == ["open: checkout 500s"])
  }
}
