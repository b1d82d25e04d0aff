import BrinkFiles
import BrinkModel
import TestSupport
import Testing

@Suite struct ComparisonTests {
  /// A log of three entries, as its writer has it.
  private func log() throws -> [UInt8] {
    let test = try TestJournal(system: .unsynced)
    for word in ["one", "two", "three"] { try test.append(word) }
    return try test.log()
  }

  @Test func `only whole sealed entries are sent, wherever the log was cut`() throws {
    let log = try log()
    let whole = log.sealedLength
    #expect(whole == log.count && log.sealedEntries(in: 0..<whole) == 3)
    var lengths: Set<Int> = []
    for cut in 0...log.count {
      let length = Array(log[..<cut]).sealedLength
      #expect(length <= cut)
      lengths.insert(length)
      // What was sent before must stay the beginning of what is sent later.
      #expect(log[..<length].elementsEqual(Array(log[..<cut])[..<length]))
    }
    #expect(lengths.count == 4)
  }

  @Test func `a value that looks like a seal is not one`() throws {
    let test = try TestJournal(system: .unsynced)
    try test.append("Seal: " + String(repeating: "0", count: 64))
    try test.append("first\nSeal: " + String(repeating: "0", count: 64))
    let log = try test.log()
    #expect(log.sealedEntries(in: 0..<log.count) == 2)
  }

  @Test func `NULs and an entry that was cut off stay here`() throws {
    let log = try log()
    for tail in [[0, 0, 0], Array("\nId: 01".utf8), Array("\n".utf8), [0xff]] {
      #expect((log + tail).sealedLength == log.count)
      #expect(LogComparison(here: log + tail, there: log) == .same)
      #expect(LogComparison(here: log + tail, there: nil) == .weHaveMore(log.count))
    }
  }

  @Test func `of two logs of which one begins the other the longer one counts`() throws {
    let log = try log()
    for cut in stride(from: 1, to: log.count, by: 7) {
      let beginning = Array(log[..<cut])
      #expect(LogComparison(here: beginning, there: log) == .theyHaveMore)
      #expect(LogComparison(here: log, there: beginning) == .weHaveMore(log.count))
      var edited = log
      edited[cut - 1] ^= 1
      #expect(LogComparison(here: log, there: edited) == .apart)
      #expect(LogComparison(here: edited, there: beginning) == .apart)
    }
    #expect(LogComparison(here: log, there: log) == .same)
    #expect(LogComparison(here: nil, there: log) == .theyHaveMore)
    #expect(LogComparison(here: nil, there: nil) == .same)
  }

  @Test(arguments: [
    (LogComparison.same, LogRole.own, LogVerdict.nothing), (.weHaveMore(5), .own, .send(5)),
    (.weHaveMore(5), .theirs, .send(5)), (.theyHaveMore, .theirs, .take),
    (.theyHaveMore, .former, .take), (.theyHaveMore, .own, .leave(isApart: false)),
    (.apart, .own, .leave(isApart: true)),
    (.apart, .former, .move), (.apart, .theirs, .report),
  ])
  func `nothing is ever written into our own log, and nobody's log is overwritten`(
    comparison: LogComparison, role: LogRole, verdict: LogVerdict
  ) {
    #expect(LogVerdict(comparison, role) == verdict)
  }

  @Test func `logs of which neither size nor bytes changed are not read`() throws {
    func name(_ text: String) throws -> LogName {
      try #require(LogName(path: "2026/11/\(text).rec"))
    }
    let (same, grown, edited, new, ours) = (
      try name("a.b"), try name("c.d"), try name("e.f"), try name("g.h"), try name("i.j")
    )
    let before = [
      same: RemoteLog(blob: "1", size: 10), grown: RemoteLog(blob: "2", size: 10),
      edited: RemoteLog(blob: "3", size: 10),
    ]
    var there = before
    there[edited] = RemoteLog(blob: "4", size: 10)
    there[new] = RemoteLog(blob: "5", size: 10)
    let here = [same: 10, grown: 20, edited: 10, ours: 7]
    #expect(
      SyncPlan(here: here, there: there, before: before).compared == [grown, edited, new, ours])
    #expect(SyncPlan(here: [:], there: there, before: there).compared.count == 4)
  }
}
