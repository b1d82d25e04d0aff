import BrinkFiles
import BrinkModel
import TestSupport
import Testing

@Suite struct CauseTests {
  @Test(arguments: [Int64(-3_600_000), -1, 0, 1, 3_600_000])
  func `whatever the clocks say, an answer comes after what it answers`(skew: Int64) throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let folder = try TestFolder()
      let ana = try TestJournal(in: folder, user: "ana", system: .unsynced, seed: seed)
      let bo = try TestJournal(in: folder, user: "bo", system: .unsynced, seed: seed + 1000)
      var told: [EntryID] = []
      for turn in 0..<4 {
        // One clock goes wrong by `skew`; the other is right.
        told.append(try ana.append("question \(turn)").id)
        told.append(try bo.append("answer \(turn)", now: .noon.adding(milliseconds: skew)).id)
      }
      #expect(try ana.entries().map(\.id) == told)
      #expect(Set(told).count == told.count)
    }
  }

  @Test func `a clock that is a day and more ahead is not followed`() throws {
    let folder = try TestFolder()
    let bo = try TestJournal(in: folder, user: "bo", system: .unsynced, seed: 2)
    try bo.append("far ahead", now: .noon.adding(milliseconds: 86_400_001))
    let ana = try TestJournal(in: folder, user: "ana", system: .unsynced)
    #expect(try ana.append("now").at == .noon)
  }
}
