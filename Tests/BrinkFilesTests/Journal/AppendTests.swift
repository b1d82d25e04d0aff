import BrinkFiles
import BrinkModel
import Rec
import TestSupport
import Testing

@Suite struct AppendTests {
  @Test func `the first entry makes the folders, the header and the log`() throws {
    let test = try TestJournal()
    let entry = try test.append("drop the table")
    let text = String(decoding: try test.log(), as: UTF8.self)
    #expect(
      text == """
        %rec: Entry
        %key: Id
        %mandatory: Id At Kind By
        %type: At date

        Id: \(entry.id)
        At: 2026-11-20T12:00:00.000+01:00
        Kind: decision
        By: ada
        Doing: drop the table
        Took: 3
        Seal: \(entry.seal ?? "")

        """)
    #expect(try Recutils.complaints(about: test.log()) == "")
  }

  @Test func `entries come back in the order they were written`() throws {
    let test = try TestJournal()
    let written = try (0..<5).map { try test.append("step \($0)\\\n\n+ #") }
    #expect(try test.entries() == written)
    #expect(written.map(\.id) == written.map(\.id).sorted())
    #expect(try Recutils.complaints(about: test.log()) == "")
    #expect(try Recutils.count(in: test.log()) == 5)
  }

  @Test func `a log cut at any byte is closed and gone on with`() throws {
    let test = try TestJournal()
    let first = try test.append("first\\")
    let boundary = try test.log().count
    let second = try test.append(
      "second é\\\\\nand \\\n\n+ more", now: .noon.adding(milliseconds: 5))
    let log = try test.log()
    // The seal is the mark; only the newline after it may be missing.
    let isWhole = log.count - 1
    for length in 0...log.count {
      let cut = try TestJournal(system: .unsynced, seed: UInt64(length) + 7)
      try cut.write(Array(log[..<length]))
      let third = try cut.append("third", now: .noon.adding(milliseconds: 90_000))
      let items = try cut.items()
      let whole = [first, second].prefix(
        length >= isWhole ? 2 : length >= boundary - 1 ? 1 : 0)
      try #require(items.compactMap(\.entry) == whole + [third], "cut at \(length)")
      try #require(items.compactMap(\.fault) == [], "cut at \(length)")
      let isClean =
        length <= LogHeader.text.utf8.count + 1 || (boundary - 1...boundary + 1).contains(length)
        || isWhole <= length
      try #require(items.compactMap(\.torn).count == (isClean ? 0 : 1), "cut at \(length)")
      let after = try cut.log()
      try #require(after.starts(with: log[..<length]))
      if length % 7 == 0 {
        let complaints = try Recutils.complaints(about: after)
        try #require(complaints == "", "cut at \(length): \(complaints)")
      }
    }
  }
}

extension JournalItem {
  var entry: Entry? { if case .entry(let logged) = self { logged.entry } else { nil } }
  var torn: TornEntry? { if case .torn(let torn) = self { torn } else { nil } }
  var fault: Fault? { if case .fault(let fault) = self { fault } else { nil } }
}
