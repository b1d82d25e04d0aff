import BrinkModel
import Rec
import Testing

@Suite struct `Decisions folded from entries` {
  private static func entry(
    _ number: UInt64, _ kind: EntryKind, day: Int, by: String = "ana", _ fields: [(String, String)]
  ) throws -> Entry {
    let date = try #require(CivilDate(year: 2026, month: 11, day: day))
    let at = Timestamp(date, minutes: 600, offset: 60)
    return Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: number), at: at, kind: kind, by: by,
      fields: fields.map { Field($0.0, $0.1) })
  }

  private static func judgment(_ more: [(String, String)] = []) throws -> Entry {
    try entry(
      1, .decision, day: 1,
      [("Doing", "drop the index"), ("Weight", "judgment"), ("Crossed", "yes")] + more)
  }

  private func day(_ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: 2026, month: 11, day: day))
  }

  @Test func `a crossed judgment is due on its look-back day, not before`() throws {
    let decisions = Decisions([try Self.judgment([("LookBack", "2026-11-15")])])
    #expect(try decisions.due(on: day(14)).isEmpty)
    #expect(try decisions.due(on: day(15)).map(\.decision.doing) == ["drop the index"])
  }

  @Test func `a judgment crossed without a date is due the day after`() throws {
    let decisions = Decisions([try Self.judgment()])
    #expect(try decisions.due(on: day(1)).isEmpty)
    #expect(try decisions.due(on: day(2)).count == 1)
  }

  @Test func `a held decision and a task are never due`() throws {
    let held = try Self.entry(
      1, .decision, day: 1,
      [("Weight", "judgment"), ("Crossed", "no"), ("LookBack", "2026-11-02")])
    let task = try Self.entry(2, .decision, day: 1, [("Weight", "task"), ("Crossed", "yes")])
    #expect(try Decisions([held, task]).due(on: day(30)).isEmpty)
  }

  @Test func `an outcome ends the wait, in whatever order the two are read`() throws {
    let decision = try Self.judgment()
    let outcome = try Self.entry(
      2, .outcome, day: 3, [("About", decision.id.text), ("Result", Outcome.asPlanned)])
    #expect(try Decisions([outcome, decision]).due(on: day(30)).isEmpty)
    #expect(Decisions([outcome, decision])[decision.id]?.outcomes == [outcome])
  }

  @Test func `too early to say moves the day`() throws {
    let decision = try Self.judgment()
    let outcome = try Self.entry(
      2, .outcome, day: 3,
      [("About", decision.id.text), ("Result", Outcome.tooEarly), ("LookBack", "2026-11-20")])
    let decisions = Decisions([decision, outcome])
    #expect(try decisions.due(on: day(19)).isEmpty)
    #expect(try decisions.due(on: day(20)).count == 1)
  }

  @Test func `a struck outcome counts as never written`() throws {
    let decision = try Self.judgment()
    let outcome = try Self.entry(
      2, .outcome, day: 3, [("About", decision.id.text), ("Result", Outcome.asPlanned)])
    let strike = try Self.entry(3, .strike, day: 4, [("About", outcome.id.text), ("Why", "typo")])
    #expect(try Decisions([decision, outcome, strike]).due(on: day(5)).count == 1)
  }

  @Test func `a struck strike strikes nothing, in whatever order they are read`() throws {
    let decision = try Self.judgment()
    let strike = try Self.entry(3, .strike, day: 4, [("About", decision.id.text), ("Why", "a")])
    let back = try Self.entry(4, .strike, day: 5, [("About", strike.id.text), ("Why", "b")])
    let again = try Self.entry(5, .strike, day: 6, [("About", back.id.text), ("Why", "c")])
    #expect(Decisions([strike, decision])[decision.id] == nil)
    #expect(Decisions([back, strike, decision])[decision.id] != nil)
    #expect(Decisions([again, decision, back, strike])[decision.id] == nil)
  }

  @Test func `it concerns its writer and the owner it names`() throws {
    let decision = try Self.judgment([("Owner", "@Bo")])
    let folded = try #require(Decisions([decision])[decision.id])
    #expect(folded.concerns(Person(["ana"])))
    #expect(folded.concerns(Person(["bo"])))
    #expect(folded.concerns(Person(["Bo Lund"])))
    #expect(!folded.concerns(Person(["cem"])))
  }
}
