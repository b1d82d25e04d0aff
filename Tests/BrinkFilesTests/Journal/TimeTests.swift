import BrinkFiles
import BrinkModel
import TestSupport
import Testing

@Suite struct TimeTests {
  @Test func `a clock put back does not put entries back`() throws {
    let test = try TestJournal()
    let first = try test.append("first")
    let second = try test.append("second", now: .noon.adding(milliseconds: -3_600_000))
    #expect(second.at == first.at)
    #expect(second["Wall"] == "2026-11-20T11:00:00.000+01:00")
    #expect(second.id > first.id)
  }

  @Test func `an entry is never before what another writer has written`() throws {
    let folder = try TestFolder()
    let bo = try TestJournal(in: folder, user: "bo", seed: 2)
    let theirs = try bo.append("theirs", now: .noon.adding(milliseconds: 3_600_000))
    let ours = try TestJournal(in: folder).append("ours")
    #expect(ours.at.milliseconds == theirs.at.milliseconds)
    #expect(try bo.entries().count == 2)
  }

  @Test func `a clock a day ahead is not followed`() throws {
    let folder = try TestFolder()
    try TestJournal(in: folder, user: "bo").append(
      "theirs", now: .noon.adding(milliseconds: 90_000_000))
    let ours = try TestJournal(in: folder, seed: 2).append("ours")
    #expect(ours.at == .noon)
    #expect(ours["Wall"] == nil)
  }

  @Test func `two entries of one millisecond are ordered by their identifiers`() throws {
    let test = try TestJournal()
    let entries = try (0..<20).map { try test.append("\($0)") }
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.id < $1.id })
    let again = try TestJournal(in: test.folder, seed: 99).append("another process")
    let last = try #require(entries.last?.id)
    #expect(again.id > last && again.id.milliseconds == last.milliseconds)
  }

  @Test func `an entry belongs to the month of its moment`() throws {
    let test = try TestJournal()
    let last = Timestamp(milliseconds: Timestamp.noon.milliseconds + 11 * 86_400_000, offset: 60)
    try test.append("november")
    let entry = try test.append("december", now: last)
    #expect(entry.at.date.month == 12)
    #expect(try test.log("2026/12/ada.desk.rec").count > 0)
    #expect(try test.entries().count == 2)
  }

  @Test(arguments: [40, 400])
  func `our own log is followed however far ahead of the clock it is`(days: Int64) throws {
    let test = try TestJournal()
    try test.append("before")
    let ahead = try test.append("ahead", now: .noon.adding(milliseconds: days * 86_400_000))
    let entries = try (1...2).map { number in
      try TestJournal(in: test.folder, seed: UInt64(number) + 1).append("after the clock was set")
    }
    #expect(entries.allSatisfy { $0.at.milliseconds == ahead.at.milliseconds })
    #expect(entries.map { $0["Wall"] } == [Timestamp.noon.description, Timestamp.noon.description])
    #expect(try test.entries().map(\.id).suffix(3) == [ahead.id] + entries.map(\.id))
    var kinds: [JournalFinding.Kind] = []
    _ = try test.journal.check(now: .noon) { kinds.append($0.kind) }
    #expect(kinds == [.future])
  }

  @Test func `our own log of an earlier year is followed`() throws {
    let test = try TestJournal()
    let first = try test.append("first")
    let second = try TestJournal(in: test.folder, seed: 2).append(
      "the clock of a year ago", now: .noon.adding(milliseconds: -400 * 86_400_000))
    #expect(second.at.milliseconds == first.at.milliseconds)
    let third = try test.append("third", now: .noon.adding(milliseconds: 200 * 86_400_000))
    #expect(third["Seen"]?.contains("2026/11/ada.desk.rec \(second.id)") == true)
  }

  @Test func `another writer's month that began elsewhere is seen`() throws {
    let folder = try TestFolder()
    let evening = Timestamp.noon.adding(milliseconds: 10 * 86_400_000 + 11 * 3_600_000)
    let east = Timestamp(milliseconds: evening.milliseconds + 1000, offset: 13 * 60)
    #expect(evening.date.month == 11 && east.date.month == 12)
    let theirs = try TestJournal(in: folder, user: "bo").append("theirs", now: east)
    let ours = try TestJournal(in: folder, seed: 2).append("ours", now: evening)
    #expect(ours.at.milliseconds == theirs.at.milliseconds)
  }
}
