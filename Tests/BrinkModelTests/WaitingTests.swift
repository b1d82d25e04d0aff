import BrinkModel
import Rec
import Testing

/// Entries of November 2026 in a few words.
enum November {
  static func entry(
    _ number: UInt64, _ kind: EntryKind, day: Int, by: String = "ana",
    _ fields: [(String, String)]
  ) throws -> Entry {
    let at = Timestamp(try self.day(day), minutes: 600, offset: 60)
    return Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: number), at: at, kind: kind, by: by,
      fields: fields.map { Field($0.0, $0.1) })
  }

  static func day(_ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: 2026, month: 11, day: day))
  }
}

@Suite struct `Practices to look back at` {
  private let kind = EntryKind(rawValue: "home-made")

  private func outcome(_ number: UInt64, day: Int, of entry: Entry, _ fields: [(String, String)])
    throws -> Entry
  {
    try November.entry(number, .outcome, day: day, [("About", entry.id.text)] + fields)
  }

  @Test func `are due from their day on, whatever their kind`() throws {
    let entry = try November.entry(1, kind, day: 1, [("LookBack", "2026-11-15")])
    #expect(try LookBacks([entry]).due(on: November.day(14)).isEmpty)
    #expect(try LookBacks([entry]).due(on: November.day(20)).map(\.since) == [November.day(15)])
  }

  @Test func `with several days are due on each, once`() throws {
    let entry = try November.entry(
      1, kind, day: 1, [("LookBack", "2026-11-20"), ("LookBack", "2026-11-10")])
    let first = try outcome(2, day: 11, of: entry, [("Result", "partly")])
    let second = try outcome(3, day: 21, of: entry, [("Result", "as written")])
    #expect(try LookBacks([entry]).next(of: entry) == November.day(10))
    #expect(try LookBacks([first, entry]).next(of: entry) == November.day(20))
    #expect(LookBacks([second, entry, first]).next(of: entry) == nil)
  }

  @Test func `move when an outcome names another day, or came too early`() throws {
    let entry = try November.entry(1, kind, day: 1, [("LookBack", "2026-11-10")])
    let named = try outcome(
      2, day: 11, of: entry, [("Result", "partly"), ("LookBack", "2026-11-25")])
    let early = try outcome(3, day: 11, of: entry, [("Result", Outcome.tooEarly)])
    #expect(try LookBacks([entry, named]).next(of: entry) == November.day(25))
    #expect(try LookBacks([entry, early]).next(of: entry) == November.day(18))
  }

  @Test func `are not due when held or struck, and an outcome that was struck counts for nothing`()
    throws
  {
    let held = try November.entry(1, kind, day: 1, [("LookBack", "2026-11-10"), ("Held", "yes")])
    let entry = try November.entry(2, kind, day: 1, [("LookBack", "2026-11-10")])
    let answer = try outcome(3, day: 11, of: entry, [("Result", "partly")])
    let strike = try November.entry(4, .strike, day: 12, [("About", answer.id.text)])
    let gone = try November.entry(5, .strike, day: 12, [("About", entry.id.text)])
    let late = try November.day(30)
    #expect(LookBacks([held]).due(on: late).isEmpty)
    #expect(LookBacks([entry, answer, strike]).due(on: late).map(\.entry) == [entry])
    #expect(LookBacks([entry, gone]).due(on: late).isEmpty)
  }
}

@Suite struct `A mistake that was owned` {
  @Test func `stays open until both commits and both boxes are there, in whatever entries`() throws
  {
    let mistake = try November.entry(
      1, .mistake, day: 1, [("WhatHappened", "x"), ("Hotfix", "3f2a91c")])
    let more = try November.entry(
      2, .outcome, day: 2,
      [("About", mistake.id.text), ("Guardrail", "9b1c044"), ("Boxes", "impact: known")])
    let last = try November.entry(
      3, .outcome, day: 3, [("About", mistake.id.text), ("Boxes", "Prevention: in place")])
    #expect(Mistakes([mistake]).open.map(\.missing) == [[.guardrail, .impact, .prevention]])
    #expect(Mistakes([more, mistake]).missing(of: mistake) == [.prevention])
    #expect(Mistakes([mistake, last, more]).open.isEmpty)
  }

  @Test func `and struck is open no more`() throws {
    let mistake = try November.entry(1, .mistake, day: 1, [])
    let strike = try November.entry(2, .strike, day: 1, [("About", mistake.id.text)])
    #expect(Mistakes([mistake, strike]).open.isEmpty)
  }
}

@Suite struct `The parking lot` {
  @Test func `holds what was parked until it is taken up, dropped or struck`() throws {
    let kinds: [EntryKind] = [.action, .done, .claim, .strike]
    for kind in kinds {
      let parked = try November.entry(1, .park, day: 1, [("Text", "a")])
      let other = try November.entry(2, .park, day: 2, [("Text", "b")])
      let end = try November.entry(3, kind, day: 3, [("About", parked.id.text)])
      #expect(ParkingLot([end, other, parked]).open == [other], "\(kind)")
    }
  }

  @Test func `becomes an action, which waits for its day`() throws {
    let action = try November.entry(1, .action, day: 1, [("What", "a"), ("Due", "2026-11-09")])
    let closed = try November.entry(2, .done, day: 3, [("About", action.id.text)])
    #expect(try Actions([action]).open.map(\.due) == [November.day(9)])
    #expect(Actions([closed, action]).open.isEmpty)
  }
}
