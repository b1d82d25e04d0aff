import BrinkFiles
import BrinkModel
import TestSupport
import Testing

@Suite struct `Following a journal` {
  private let test: TestJournal
  private let mate: TestJournal

  init() throws {
    test = try TestJournal()
    mate = try TestJournal(in: test.folder, user: "bo", seed: 2)
  }

  private func follower(_ filter: EntryFilter = EntryFilter()) -> JournalFollower {
    JournalFollower(test.journal, matching: filter, now: .noon)
  }

  private func doings(_ entries: [Entry]) -> [String] { entries.map { $0["Doing"] ?? "" } }

  @Test func `gives what is added afterwards, once, by whomever`() throws {
    try test.append("before")
    var follower = follower()
    #expect(follower.newEntries(now: .noon).isEmpty)
    try test.append("mine", now: .noon.adding(milliseconds: 1))
    try mate.append("theirs", now: .noon.adding(milliseconds: 2))
    #expect(doings(follower.newEntries(now: .noon)) == ["mine", "theirs"])
    #expect(follower.newEntries(now: .noon).isEmpty)
  }

  @Test func `gives nothing that the filter leaves out`() throws {
    var follower = follower(EntryFilter(kinds: [.note]))
    try test.append("a decision")
    #expect(follower.newEntries(now: .noon).isEmpty)
  }

  @Test func `begins in a journal that is not there yet`() throws {
    var follower = follower()
    try test.append("first")
    #expect(doings(follower.newEntries(now: .noon)) == ["first"])
  }

  @Test func `waits for the rest of an entry that is being written`() throws {
    try test.append("first")
    let length = try test.log().count
    try test.append("second", now: .noon.adding(milliseconds: 1))
    let whole = try test.log()
    for cut in stride(from: 1, through: whole.count - length, by: 3) {
      try test.write(Array(whole.dropLast(cut)))
      var follower = follower()
      let early = follower.newEntries(now: .noon)
      try test.write(whole)
      #expect(early.isEmpty)
      #expect(doings(follower.newEntries(now: .noon)) == ["second"], "\(cut)")
    }
  }

  @Test func `reads a log again that another has replaced`() throws {
    try test.append("first")
    let first = try test.log()
    try test.append("second", now: .noon.adding(milliseconds: 1))
    let both = try test.log()
    try test.write(first)
    var follower = follower()
    try test.write(both, to: "2026/11/new.rec")
    _ = try Program(
      "mv",
      [
        "\(test.journal.directory)/2026/11/new.rec",
        "\(test.journal.directory)/2026/11/ada.desk.rec",
      ]
    ).run()
    #expect(doings(follower.newEntries(now: .noon)).contains("second"))
  }

  @Test func `goes on where a log cannot be read`() throws {
    var follower = follower()
    try test.folder.makeFolder("journal/2026/11/strange.log.rec")
    try mate.append("theirs")
    #expect(doings(follower.newEntries(now: .noon)) == ["theirs"])
  }

  @Test func `knows a month that begins on somebody else's wall first`() throws {
    var follower = follower()
    let eve = Timestamp(CivilDate(daysSinceEpoch: 20_787), minutes: 1430, offset: 60)
    try test.append("tonight", now: eve)
    try mate.append("tomorrow", now: eve.adding(milliseconds: 1_200_000))
    #expect(doings(follower.newEntries(now: eve)) == ["tonight", "tomorrow"])
  }

  @Test func `gives what comes into a month that is over, at the next look at all months`() throws {
    let summer = try #require(Timestamp("2026-07-03T12:00:00Z"))
    try mate.append("known", now: summer)
    var follower = follower()
    try mate.append("late", now: summer.adding(milliseconds: 1))
    let third = try TestJournal(in: test.folder, user: "cy", seed: 3)
    try third.append("in a new log", now: summer.adding(milliseconds: 2))
    #expect(follower.newEntries(now: .noon).isEmpty)
    let later = Timestamp.noon.adding(milliseconds: JournalFollower.looksEvery)
    #expect(doings(follower.newEntries(now: later)) == ["late", "in a new log"])
    #expect(follower.newEntries(now: later.adding(milliseconds: 60_000)).isEmpty)
  }
}
