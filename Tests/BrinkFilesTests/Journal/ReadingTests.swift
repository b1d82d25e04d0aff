import BrinkFiles
import BrinkModel
import Rec
import Synchronization
import TestSupport
import Testing

@Suite struct ReadingTests {
  @Test func `a journal that is not there is empty`() throws {
    #expect(try TestJournal().items() == [])
  }

  @Test func `entries of several writers and months come in the order of their moments`() throws {
    let folder = try TestFolder()
    var random = SeededGenerator(seed: 4)
    var written: [Entry] = []
    for step in 0..<60 {
      let user = ["ada", "bo", "cy"].randomElement(using: &random) ?? "ada"
      let test = try TestJournal(in: folder, user: user, seed: UInt64(step))
      let now = Timestamp.noon.adding(milliseconds: Int64(step) * 86_400_000 / 2)
      written.append(try test.append("step \(step)", now: now))
    }
    let test = try TestJournal(in: folder)
    #expect(try test.entries() == written)
    #expect(Set(written.map(\.at.date.month)) == [11, 12])
  }

  @Test func `filters on bytes find what filters on entries find`() throws {
    let test = try TestJournal()
    var random = SeededGenerator(seed: 5)
    for step in 0..<150 {
      let kind = [EntryKind.decision, .outcome, .run].randomElement(using: &random) ?? .run
      let service =
        ["billing", "search", "two\nlines", "back\\slash\\"]
        .randomElement(using: &random) ?? ""
      let fields = [Field("Doing", random.typedText()), Field("Service", service)]
      _ = try test.journal.append(
        EntryDraft(kind: kind, fields: fields),
        now: .noon.adding(milliseconds: Int64(step) * 60_000))
    }
    let all = try test.entries()
    let moments = all.map(\.at)
    let filters = [
      EntryFilter(kinds: [.decision]), EntryFilter(kinds: [.outcome, .run]),
      EntryFilter(since: moments[30]), EntryFilter(until: moments[30]),
      EntryFilter(since: moments[30], until: moments[31]), EntryFilter(by: "ada"),
      EntryFilter(by: "bo"), EntryFilter(fields: [Field("Service", "billing")]),
      EntryFilter(fields: [Field("Service", "two\nlines")]),
      EntryFilter(fields: [Field("Service", "back\\slash\\")]), EntryFilter(text: "THE OWNER"),
      EntryFilter(text: "\\"), EntryFilter(text: "é"), EntryFilter(text: "a"),
      EntryFilter(text: "two\nlines"),
      EntryFilter(idSuffix: String(all[7].id.text.suffix(5)).lowercased()),
    ]
    for filter in filters {
      #expect(try test.entries(filter) == all.filter(filter.matches))
    }
    #expect(try test.entries(filters[0]).count > 10)
    #expect(try test.entries(filters[8]).count > 10)
    #expect(try test.entries(filters[15]) == [all[7]])
  }

  @Test func `counting on bytes counts what reading counts`() throws {
    let test = try TestJournal.withEntries(5)
    let services = ["billing", "search", "two\nlines", "billing", "x\\"]
    for service in services {
      _ = try test.journal.append(
        EntryDraft(kind: .outcome, fields: [Field("Service", service)]), now: .noon)
    }
    let filter = EntryFilter(kinds: [.outcome])
    #expect(
      try test.journal.counts(of: "Service", matching: filter)
        == ["billing": 2, "search": 1, "two\nlines": 1, "x\\": 1])
    #expect(try test.journal.counts(of: "Service")[""] == 5)
  }

  @Test func `an identifier is found by any unique end of four characters`() throws {
    let test = try TestJournal.withEntries(3)
    let entries = try test.entries()
    for entry in entries {
      #expect(try test.journal.find(idSuffix: entry.id.text.lowercased()).map(\.entry) == [entry])
      #expect(try test.journal.find(idSuffix: entry.id.short).map(\.entry) == [entry])
    }
    #expect(try test.journal.find(idSuffix: "0000000").isEmpty)
    #expect(throws: Fault.self) { try test.journal.find(idSuffix: "abc") }
  }

  @Test func `every entry says where it stands`() throws {
    let test = try TestJournal.withEntries(2)
    let places = try test.items().map { item -> String in
      guard case .entry(let logged) = item else { return "" }
      return logged.place.description
    }
    let path = "\(test.journal.directory)/2026/11/ada.desk.rec"
    #expect(places == ["\(path):6", "\(path):14"])
  }

  @Test func `a tail of NULs is reported once and the next entry goes to another part`() throws {
    let test = try TestJournal.withEntries(2)
    let log = try test.log()
    try test.write(log + [UInt8](repeating: 0, count: 3_000_000))
    #expect(try test.entries().count == 2)
    #expect(try test.items().compactMap(\.fault).count == 1)
    try TestJournal(in: test.folder, seed: 8).append("third")
    #expect(try test.entries().count == 3)
    #expect(try Recutils.complaints(about: test.log("2026/11/ada.desk~2.rec")) == "")
  }

  @Test func `NULs after half an entry leave it torn`() throws {
    let test = try TestJournal.withEntries(2)
    let log = try test.log()
    try test.write(log.dropLast(90) + [UInt8](repeating: 0, count: 5000))
    #expect(try test.entries().count == 1)
    try TestJournal(in: test.folder, seed: 8).append("third")
    #expect(try test.entries().count == 2)
  }

  @Test func `unknown kinds and fields are kept`() throws {
    let test = try TestJournal()
    let draft = EntryDraft(
      kind: EntryKind(rawValue: "seance"), fields: [Field("Spirit", "a"), Field("Spirit", "b")])
    let entry = try test.journal.append(draft, now: .noon)
    #expect(try test.entries() == [entry])
    #expect(entry.values(of: "Spirit") == ["a", "b"])
  }

  @Test func `a link is read when it leads into the journal`() throws {
    let test = try TestJournal.withEntries(1)
    let script = """
      cd \(test.journal.directory) && mkdir old && mv 2026/11/ada.desk.rec old/kept &&
      ln -s ../../old/kept 2026/11/ada.desk.rec
      """
    #expect(try Program("sh", ["-c", script]).run().status == 0)
    #expect(try test.entries().count == 1)
  }

  @Test func `whoever waits is told how far a reading is, and when it is over`() throws {
    let test = try TestJournal.withEntries(3)
    let told = Mutex<[ReadingProgress]>([])
    var journal = test.journal
    journal.onReading = { progress in told.withLock { $0.append(progress) } }
    for _ in try journal.items() {}
    let size = try test.log().count
    #expect(told.withLock { $0.suffix(2) } == [.read(size, of: size), .over])
    told.withLock { $0 = [] }
    // One that is left half way is over too.
    for _ in try journal.items() { break }
    #expect(told.withLock { $0.last } == .over)
    told.withLock { $0 = [] }
    _ = try journal.check(now: Timestamp(milliseconds: 0, offset: 0)) { _ in }
    #expect(told.withLock { $0.suffix(2) } == [.read(size, of: size), .over])
  }
}
