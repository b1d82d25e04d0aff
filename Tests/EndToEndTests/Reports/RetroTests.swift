import TestSupport
import Testing

/// A retrospective over journals that are empty, damaged or cut at a day.
@Suite struct `A retrospective` {
  private let brink: Brink

  init() throws { brink = try Brink() }

  private func retro(_ more: String...) throws -> String {
    let outcome = try brink.run(["report", "retro"] + more)
    try #require(outcome.status == 0, "\(outcome.complaint)")
    return outcome.text
  }

  /// What stands beside that name in the summary.
  private func value(_ name: String, in text: String) -> String? {
    text.split(separator: "\n").first { $0.hasPrefix(name + " ") }
      .map { String($0.dropFirst(name.count).drop { $0 == " " }) }
  }

  @Test func `of an empty journal says how to begin`() throws {
    try brink.folder.makeFolder("journal")
    let text = try retro()
    #expect(text.contains("Nothing was written in this time"))
    #expect(text.contains("brink outcome ID"))
    #expect(try retro("--format", "json").contains("\"decisions\":0"))
  }

  @Test func `counts torn, edited and unreadable records apart and names them`() throws {
    _ = try brink.run("park", "later")
    let path = try #require(brink.logs.first)
    let bytes = try Program("cat", [path]).run().text
    let edited = bytes.replacing("Text: later", with: "Text: never")
    let torn = "\nId: 01KAAAAAAAAAAAAAAAAAAAAAAC\nAt: 2026-11-28T10:00:00.000+00:00\nKind: no"
    #expect(
      try Program("tee", [path]).run(input: Array((edited + torn).utf8)).status == 0)
    let text = try retro()
    #expect(value("Records that are not as written", in: text) == "2")
    let rows = text.split(separator: "\n").filter { $0.contains(".rec:") }
    #expect(rows.count == 2 && rows[0].hasPrefix("edited") && rows[1].hasPrefix("torn"))
    #expect(!text.contains(brink.journal))
    // recfix cannot read what was torn on purpose.
    _ = try brink.run("park", "again")
  }

  @Test func `knows nothing of what was written after its end`() throws {
    let plan = """
      Id: 01KA000000000000000000000A
      At: 2026-11-03T10:00:00.000+00:00
      Kind: decision
      By: bo
      Doing: drop the index
      Weight: judgment
      Owner: Bo
      Failure: a report reads it
      Confidence: 80
      Crossed: yes

      Id: 01KA000000000000000000000B
      At: 2026-11-20T10:00:00.000+00:00
      Kind: outcome
      By: bo
      About: 01KA000000000000000000000A
      Result: failed as named
      WhatHappened: the report read it
      """
    try brink.plant(plan)
    let early = try retro("--since", "2026-11-01", "--until", "2026-11-10", "--format", "csv")
    #expect(early.contains("summary,Failures that had been named,0\n"))
    #expect(early.contains("summary,Judgments not looked back at,1\n"))
    let late = try retro("--since", "2026-11-01", "--until", "2026-11-25")
    #expect(value("Failures that had been named", in: late) == "1")
    #expect(late.contains("the report read it"))
  }

  @Test func `has the numbers of the reports it is made of`() throws {
    let read = """
      import sys, json
      print(json.dumps(json.loads(sys.stdin.readline())%s, sort_keys=True))
      """
    try HostileJournal.plant(in: brink)
    func value(_ command: String, _ path: String) throws -> String {
      try brink.sh("\(command) | /usr/bin/python3 -c '\(read.replacing("%s", with: path))'").text
    }
    let retro = "brink report retro --since 2026-11-01 --until 2026-11-20 --format json"
    #expect(
      try value(retro, "[\"numbers\"]")
        == value("brink report numbers --days 20 --until 2026-11-20 --json", ""))
    #expect(
      try value(retro, "[\"calibration\"]")
        == value("brink report calibration --since 2026-11-01 --until 2026-11-20 --json", ""))
  }

  @Test func `refuses a time that ends before it begins`() throws {
    let outcome = try brink.run("report", "retro", "--since", "2026-11-20", "--until", "2026-11-01")
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("2026-11-20 is not before 2026-11-01"))
  }
}
