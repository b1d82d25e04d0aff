import BrinkModel
import DisplayText
import Rec
import Reports
import Testing

@Suite struct `An entry shown` {
  private func entry(_ kind: EntryKind, _ fields: [(String, String)], by: String = "ana") throws
    -> Entry
  {
    let day = try #require(CivilDate(year: 2026, month: 11, day: 20))
    return Entry(
      id: EntryID(milliseconds: 1, high: 2, low: 3),
      at: Timestamp(day, minutes: 845, offset: 60), kind: kind, by: by,
      fields: fields.map { Field($0.0, $0.1) }, took: 43)
  }

  @Test func `as a line says when, which, what kind, who, and what`() throws {
    let decision = try entry(
      .decision,
      [("Doing", "drop the index"), ("Crossed", "yes"), ("Sentence", "Ana owns it")])
    #expect(
      EntryLine.text(of: decision, isStruck: false, columns: nil).plain
        == "2026-11-20 14:05  0003  decision  ana  crossed  drop the index: “Ana owns it”")
  }

  @Test func `as a line says that it was struck`() throws {
    let note = try entry(EntryKind(rawValue: "note"), [("Text", "started")])
    let line = EntryLine.text(of: note, isStruck: true, columns: nil).plain
    #expect(line.hasSuffix("[struck] started"))
  }

  @Test func `as a line stays one line and keeps to the width`() throws {
    let note = try entry(
      EntryKind(rawValue: "note"), [("Text", "one\ntwo " + String(repeating: "x", count: 200))])
    let line = EntryLine.text(of: note, isStruck: false, columns: 60).plain
    #expect(!line.contains("\n"))
    #expect(DisplayWidth.columns(of: line) <= 60)
  }

  @Test func `never lets a name or a kind begin a line of its own`() throws {
    let forged = try entry(
      EntryKind(rawValue: "note\nforged"), [("Text", "a\u{85}b\u{2028}c")], by: "ana\r\nforged")
    let line = EntryLine.text(of: forged, isStruck: false, columns: nil).plain
    #expect(!line.contains { $0.isNewline })
    let page = EntryPage(entry: forged, place: "x\nforged:1", state: "sealed", related: [])
    let lines = page.text(columns: 80).plain.split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("forged") })
  }

  @Test func `never lets its text act on the terminal`() throws {
    let hostile = try entry(
      EntryKind(rawValue: "no\u{1b}te"), [("Te\u{9b}xt", "a\u{1b}]0;x\u{7}b\u{202e}c")],
      by: "an\u{200b}a")
    for text in [
      EntryLine.text(of: hostile, isStruck: false, columns: nil).plain,
      EntryPage(entry: hostile, place: "x\u{1b}y:1", state: "sealed", related: [hostile])
        .text(columns: 80).plain,
    ] {
      #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isConcealing })
    }
  }

  @Test func `as a page has every field under words a person would use`() throws {
    let decision = try entry(
      .decision, [("Doing", "drop the index"), ("LookBack", "2026-12-04"), ("Custom", "x")])
    let page = EntryPage(
      entry: decision, place: "2026/11/ana.rec:7", state: "sealed", related: []
    ).text(columns: 80).plain
    #expect(page.contains("  doing      drop the index\n"))
    #expect(page.contains("  look back  2026-12-04\n"))
    #expect(page.contains("  custom     x\n"))
    #expect(page.contains("  took       43 s\n"))
    #expect(page.contains("2026/11/ana.rec:7 · sealed"))
  }

  @Test(arguments: [
    ("UndoTakes", "2400", "undo takes  40 min"), ("UndoTook", "1500", "undo took  25 min"),
    ("UndoTook", "a while", "undo took  a while"),
    ("In30Days", "2026-12-04", "in 30 days  2026-12-04"),
    ("AThing", "x", "a thing  x"), ("SLOBreach", "no", "slo breach  no"),
    ("Noticed", "2026-11-20T14:05:09.123+01:00", "noticed  2026-11-20 14:05"),
    ("Lines", "180", "lines  180"), ("Which2", "Yes", "which 2  Yes"),
  ])
  func `as a page has values as a person says them`(
    name: String, value: String, row: String
  ) throws {
    let run = try entry(.run, [(name, value)])
    let page = EntryPage(entry: run, place: "x:1", state: "sealed", related: [])
      .text(columns: 80).plain
    let rows = page.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows.contains(row.split(separator: " ").joined(separator: " ")), "\(page)")
  }

  @Test func `as a page has entries it was counted from in one row`() throws {
    let ids = ["01KT652MA076QCVXP4WNHXHRHD", "01KT654EX0FCC4FPVPAG4ED5V5"]
    let claim = try entry(.claim, ids.map { ("BaselineEntry", $0) })
    let page = EntryPage(entry: claim, place: "x:1", state: "sealed", related: [])
      .text(columns: 80).plain
    #expect(page.contains("baseline entry  HRHD D5V5\n"), "\(page)")
  }

  @Test func `as a page leaves out what the log has seen of other logs`() throws {
    let run = try entry(.run, [("Checklist", "Repair"), ("Seen", "2026/11/bo.rec 01A abc")])
    let page = EntryPage(entry: run, place: "x:1", state: "sealed", related: [])
      .text(columns: 80).plain
    #expect(page.contains("Repair") && !page.contains("bo.rec"))
  }

  @Test func `as a page names what it is about, and keeps the identifier of what is gone`() throws {
    let decision = try entry(.decision, [("Doing", "drop it\nforged"), ("Crossed", "yes")])
    let outcome = try entry(.outcome, [("About", decision.id.text), ("Result", "as planned")])
    func about(_ subject: Entry?) -> String {
      let page = EntryPage(
        entry: outcome, place: "x:1", state: "sealed", subject: subject, related: [])
      return page.text(columns: 100).plain.split(separator: "\n").first { $0.contains("about") }
        .map(String.init) ?? ""
    }
    #expect(about(decision) == "  about   0003  decision of 2026-11-20: crossed  drop it ⏎ forged")
    #expect(about(nil) == "  about   \(decision.id.text)")
  }

  @Test func `as a line says what an outcome without a result added`() throws {
    let decision = try entry(.mistake, [])
    let added = try entry(.outcome, [("About", decision.id.text), ("Hotfix", "3f2a91c")])
    #expect(
      EntryLine.text(of: added, isStruck: false, columns: nil).plain
        .hasSuffix("outcome of 0003: hotfix 3f2a91c"))
  }

  @Test func `as a line says that a walk was held`() throws {
    let held = try entry(.mistake, [("WhatHappened", "counted twice"), ("Held", "yes")])
    #expect(
      EntryLine.text(of: held, isStruck: false, columns: nil).plain.hasSuffix("held  counted twice")
    )
  }

  @Test(arguments: [
    (0, "0 s"), (45, "45 s"), (125, "2 min 5 s"), (12_000, "3 h 20 min"), (86_400, "1 day"),
    (187_200, "2 days 4 h"),
  ])
  func `has lengths of time in units people use`(seconds: Int, words: String) {
    #expect(DurationText.words(seconds) == words)
  }
}

@Suite struct `A due list` {
  private func day(_ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: 2026, month: 11, day: day))
  }

  @Test func `with nothing in it says so`() throws {
    #expect(DueList([], today: try day(1)).text(columns: 80).plain == "Nothing is due.\n")
  }

  @Test func `puts the longest overdue first and names the command`() throws {
    let list = DueList(
      [
        .init(id: "B", since: try day(20), text: "newer", command: "brink outcome B"),
        .init(id: "A", since: try day(17), text: "older", command: "brink outcome A"),
      ], today: try day(20))
    #expect(
      list.text(columns: nil).plain == """
        3 days over  older
                     brink outcome A
        today        newer
                     brink outcome B

        """)
  }
}
