import BrinkFiles
import BrinkModel
import Rec
import TestSupport
import Testing

@Suite struct CheckTests {
  @Test func `a journal nobody touched has no findings`() throws {
    let folder = try TestFolder()
    for day in 0..<3 {
      for user in ["ada", "bo"] {
        let test = try TestJournal(in: folder, user: user, seed: UInt64(day * 2 + user.count))
        try test.append("step \(day)\\", now: .noon.adding(milliseconds: Int64(day) * 86_400_000))
      }
    }
    let (findings, summary) = try check(TestJournal(in: folder))
    #expect(findings == [])
    #expect((summary.logs, summary.entries, summary.findings) == (2, 6, 0))
  }

  @Test func `a changed entry is named with its line, and it alone`() throws {
    let test = try TestJournal.withEntries(3)
    try test.edit { $0.replacing("step 1", with: "step one") }
    #expect(try found(test) == ["edited ada.desk.rec:14"])
  }

  @Test func `a changed seal is an edit`() throws {
    let test = try TestJournal.withEntries(3)
    let seal = try #require(try test.entries()[1].seal)
    let wrong = String(seal.dropLast(2)) + (seal.hasSuffix("00") ? "11" : "00")
    try test.edit { $0.replacing(seal, with: wrong) }
    #expect(try found(test) == ["edited ada.desk.rec:14"])
  }

  @Test func `an entry changed and sealed anew is missed by the one after it`() throws {
    let test = try TestJournal.withEntries(3)
    let entries = try test.entries()
    var record = entries[1].record
    record.fields[4].value = "step one"
    record.fields.removeLast()
    var bytes = RecordWriter.bytes(record)
    let before = entries[0].seal.flatMap { Seal($0) }
    let seal = SealChain(after: before, digest: SHA256.digest).seal(over: bytes)
    RecordWriter.append(Field("Seal", seal.text), to: &bytes)
    let old = RecordWriter.bytes(entries[1].record)
    try test.edit {
      $0.replacing(
        String(decoding: old, as: UTF8.self), with: String(decoding: bytes, as: UTF8.self))
    }
    #expect(try found(test) == ["predecessor-missing ada.desk.rec:22"])
  }

  @Test func `a removed entry is missed by the one after it`() throws {
    let test = try TestJournal.withEntries(3)
    try test.edit { text in
      let records = text.split(separator: "\n\n", omittingEmptySubsequences: false)
      return (records[..<2] + records[3...]).joined(separator: "\n\n")
    }
    #expect(try found(test) == ["predecessor-missing ada.desk.rec:14"])
  }

  @Test func `an entry put in by hand is unsealed and read`() throws {
    let test = try TestJournal.withEntries(2)
    try test.edit { text in
      var records = text.split(separator: "\n\n").map(String.init)
      records.insert(
        "Id: 01M7W9SYW000000000000000ZZ\nAt: 2026-11-20T12:00:00.000+01:00\nKind: note\nBy: cy",
        at: 2)
      return records.joined(separator: "\n\n") + (records.last?.hasSuffix("\n") == true ? "" : "\n")
    }
    #expect(try found(test) == ["unsealed ada.desk.rec:14"])
    #expect(try test.entries().count == 3)
  }

  @Test func `an entry cut off at the end is torn before and after it is closed`() throws {
    let test = try TestJournal.withEntries(2)
    try test.write(try test.log().dropLast(30))
    #expect(try found(test) == ["torn ada.desk.rec:14"])
    try TestJournal(in: test.folder, seed: 9).append("third")
    #expect(try found(test) == ["torn ada.desk.rec:14"])
  }

  @Test func `a log cut short is found out by what another log has seen`() throws {
    let test = try TestJournal.withEntries(3)
    let bo = try TestJournal(in: test.folder, user: "bo", seed: 5)
    try bo.append("seen", now: .noon.adding(milliseconds: 1000))
    let text = String(decoding: try test.log(), as: UTF8.self)
    let kept = text.split(separator: "\n\n").dropLast().joined(separator: "\n\n") + "\n"
    try test.write(Array(kept.utf8))
    #expect(try found(test) == ["truncated ada.desk.rec"])
  }

  @Test func `a log written anew is found out by what another log has seen`() throws {
    let test = try TestJournal.withEntries(1)
    let first = try #require(try test.entries().first)
    let bo = try TestJournal(in: test.folder, user: "bo", seed: 5)
    try bo.append("seen", now: .noon.adding(milliseconds: 1000))
    var record = first.record
    record.fields[4].value = "something else"
    record.fields.removeLast()
    var bytes = RecordWriter.bytes(record)
    let seal = SealChain(digest: SHA256.digest).seal(over: bytes)
    RecordWriter.append(Field("Seal", seal.text), to: &bytes)
    try test.write(Array("\(LogHeader.text)\n".utf8) + bytes)
    #expect(try found(test) == ["resealed ada.desk.rec"])
  }

  @Test func `moments ahead of the clock or going back are named`() throws {
    let test = try TestJournal.withEntries(1)
    let early = "2026-11-19T12:00:00.000+01:00"
    let late = "2027-01-01T12:00:00.000+01:00"
    try test.edit { text in
      text
        + [early, late].enumerated().map { number, at in
          "\nId: 01M7W9SYW00000000000000ZZ\(number)\nAt: \(at)\nKind: note\nBy: cy\n"
        }.joined() + "\n# end\n"
    }
    let kinds = try found(test).map { $0.split(separator: " ")[0] }
    #expect(kinds.sorted() == ["backwards", "future", "unsealed", "unsealed"])
  }

  @Test func `two entries with one identifier and different words are named`() throws {
    let test = try TestJournal.withEntries(1)
    let copy = String(decoding: try test.log(), as: UTF8.self)
      .replacing("step 0", with: "step zero")
    try test.write(Array(copy.utf8), to: "2026/11/bo.desk.rec")
    let kinds = try found(test).map { $0.split(separator: " ")[0] }
    #expect(kinds == ["edited", "duplicate"])
  }

  @Test func `foreign files, open modes and links are named`() throws {
    let test = try TestJournal.withEntries(1)
    try test.write([], to: "2026/11/notes.txt")
    try test.write([], to: "2026/11/.hidden")
    try test.write([], to: "todo")
    let folder = "\(test.journal.directory)/2026/11"
    let script = """
      cd \(folder) && chmod 644 ada.desk.rec && ln -s /etc/passwd bo.desk.rec && chmod 755 . &&
      mkfifo cy.desk.rec
      """
    #expect(try Program("sh", ["-c", script]).run().status == 0)
    #expect(
      try found(test).sorted() == [
        "foreign notes.txt", "foreign todo", "mode 11", "mode ada.desk.rec",
        "unreadable bo.desk.rec", "unreadable cy.desk.rec",
      ])
    let summary = try check(test).summary
    #expect((summary.findings, summary.remarks) == (2, 4))
  }

  @Test func `a directory that is no journal gets no advice about its modes`() throws {
    let test = try TestJournal()
    try test.folder.makeFolder("journal/photos")
    try test.folder.write([], to: "journal/notes.txt")
    let script = "chmod -R 755 \(test.journal.directory)"
    #expect(try Program("sh", ["-c", script]).run().status == 0)
    #expect(try found(test) == ["foreign journal"])
    #expect(try check(test).findings.allSatisfy { !$0.fault.remedy.contains("chmod") })
  }

  @Test func `a log whose line ends were converted is said to be that, once`() throws {
    let test = try TestJournal.withEntries(3)
    try test.edit { $0.replacing("\n", with: "\r\n") }
    #expect(try found(test) == ["converted ada.desk.rec"])
    try TestJournal(in: test.folder, seed: 9).append("fourth")
    #expect(try found(test) == ["converted ada.desk.rec"])
    #expect(try test.entries().count == 4)
    try test.edit { $0.replacing("step 1", with: "step one") }
    #expect(try found(test) == ["converted ada.desk.rec", "edited ada.desk.rec:14"])
  }

  @Test func `a torn record has the same line for readers and for a check`() throws {
    let test = try TestJournal.withEntries(2)
    try test.edit { text in
      let records = text.split(separator: "\n\n").map(String.init)
      let second = records[2].split(separator: "\n").dropLast().joined(separator: "\n")
      return records[..<2].joined(separator: "\n\n") + "\n\n# a remark\n" + second + "\n"
    }
    let torn = try #require(try test.items().compactMap(\.torn).first)
    #expect(try check(test).findings.map(\.fault.place) == [torn.place.description])
    try TestJournal(in: test.folder, seed: 9).append("third")
    #expect(try check(test).findings.map(\.fault.place) == [torn.place.description])
  }

  @Test(arguments: ["2026", "2026/11"])
  func `a folder that is a link is not written to and is named`(folder: String) throws {
    let test = try TestJournal.withEntries(1)
    let script =
      "cd \(test.journal.directory) && mv \(folder) ../away && ln -s \(test.folder.path)/away \(folder)"
    #expect(try Program("sh", ["-c", script]).run().status == 0)
    let fault = #expect(throws: Fault.self) { try test.append("second") }
    #expect(fault?.place == "\(test.journal.directory)/\(folder)")
    #expect(fault?.status == .cannotWrite)
    let name = String(folder.split(separator: "/").last ?? "")
    #expect(try found(test) == ["linked \(name)"])
    #expect(try check(test).summary.findings == 1)
  }

  @Test func `every malformed place is named and everything else is read`() throws {
    let test = try TestJournal.withEntries(2)
    try test.edit { text in
      let records = text.split(separator: "\n\n").map(String.init)
      return "\u{feff}" + records[0] + "\n\n<<<<<<< ours\n" + records[1]
        + "\n=======\nnot a field\n\n" + records[2] + "\n>>>>>>> theirs\n"
    }
    let kinds = try found(test)
    #expect(
      kinds == [
        "malformed ada.desk.rec:1", "malformed ada.desk.rec:6", "malformed ada.desk.rec:14",
        "malformed ada.desk.rec:15", "malformed ada.desk.rec:25",
      ])
    #expect(try test.entries().count == 2)
  }

  private func found(_ test: TestJournal) throws -> [String] {
    try check(test).findings.map { finding in
      let place = finding.fault.place.split(separator: "/").last ?? ""
      #expect(!finding.fault.what.isEmpty && !finding.fault.remedy.isEmpty)
      return "\(finding.kind.rawValue) \(place)"
    }
  }

  private func check(
    _ test: TestJournal
  ) throws -> (findings: [JournalFinding], summary: CheckSummary) {
    var findings: [JournalFinding] = []
    let summary = try test.journal.check(now: .noon.adding(milliseconds: 3 * 86_400_000)) {
      findings.append($0)
    }
    return (findings, summary)
  }
}

extension TestJournal {
  static func withEntries(_ count: Int) throws -> TestJournal {
    let test = try TestJournal()
    for number in 0..<count { try test.append("step \(number)") }
    return test
  }

  func edit(_ change: (String) -> String) throws {
    try write(Array(change(String(decoding: try log(), as: UTF8.self)).utf8))
  }
}
