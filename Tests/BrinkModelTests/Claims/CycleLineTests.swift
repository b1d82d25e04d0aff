import BrinkModel
import Testing

@Suite("Cycles")
struct CycleLineTests {
  /// 09:00 UTC on a day.
  private func at(_ day: String, _ hour: Int = 9) throws -> Timestamp {
    Timestamp(try #require(CivilDate(day)), minutes: 60 * hour, offset: 0)
  }

  @Test func `a calendar's window begins with the first whole week after the lock`() throws {
    let line = CycleLine(.week)
    // 2026-11-20 is a Friday.
    let cycles = line.window(after: try at("2026-11-20"), cycles: 3, now: try at("2026-12-09"))
    #expect(cycles.map(\.begin.date.description) == ["2026-11-23", "2026-11-30", "2026-12-07"])
    #expect(
      cycles.map { $0.isOver(at: Timestamp(milliseconds: cycles[1].begin.milliseconds, offset: 0)) }
        == [true, false, false])
  }

  @Test func `a window that lies ahead has no cycle yet`() throws {
    let line = CycleLine(.month)
    #expect(line.window(after: try at("2026-11-20"), cycles: 2, now: try at("2026-11-30")).isEmpty)
  }

  @Test func `cycles that people end begin at the lock and follow each other`() throws {
    let endings = try [at("2026-11-01"), at("2026-11-22"), at("2026-11-25")]
    let line = CycleLine(.named("release"), endings: endings)
    let cycles = line.window(after: try at("2026-11-20"), cycles: 5, now: try at("2026-11-26"))
    #expect(cycles.map(\.number) == [1, 2, 3])
    #expect(try cycles[0].begin == at("2026-11-20"))
    #expect(try cycles[0].end == at("2026-11-22"))
    #expect(try cycles[1].end == at("2026-11-25"))
    #expect(cycles[2].end == nil)
  }

  @Test func `cycles before the lock are those that ended last`() throws {
    let endings = try (1...5).map { try at("2026-11-0\($0)") }
    let before = CycleLine(.named("release"), endings: endings)
      .before(try at("2026-11-04", 12), cycles: 2)
    #expect(try before.map(\.begin) == [at("2026-11-02"), at("2026-11-03")])
    #expect(before.map(\.number) == [-1, 0])
  }

  @Test func `too few cycles before are fewer, never made up`() throws {
    let line = CycleLine(.named("release"), endings: [try at("2026-11-01")])
    #expect(line.before(try at("2026-11-04"), cycles: 2).isEmpty)
    let weeks = CycleLine(.week).before(try at("2026-11-20"), cycles: 2)
    #expect(weeks.map(\.begin.date.description) == ["2026-11-02", "2026-11-09"])
  }

  @Test(arguments: [
    ("publishing cycles", "publishing"), ("sprints", "sprint"), ("the release", "release"),
    ("weeks", "week"), ("Daily", "day"), ("press", "press"),
  ])
  func `one cycle has one name`(_ written: String, _ name: String) throws {
    #expect(Pace(written)?.name == name)
  }

  @Test func `whole months up to a day`() throws {
    let first = try #require(CivilDate("2026-12-01"))
    let last = try #require(CivilDate("2027-02-27"))
    #expect(Pace.month.cycles(from: first, through: last) == 2)
    #expect(Pace.month.cycles(from: first, through: last.adding(days: 1)) == 3)
    #expect(Pace.week.cycles(from: first, through: first.adding(days: 13)) == 2)
    #expect(Pace.named("release").cycles(from: first, through: last) == nil)
  }
}
