import TestSupport
import Testing

@Suite struct `Following through` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  private func held(_ words: String...) throws -> Program.Outcome {
    let outcome = try brink.run(["gate", "release"] + words)
    #expect(outcome.status == 1, "\(outcome.text)")
    return outcome
  }

  @Test func `holds a release, lets it go by name, and shows that everywhere`() throws {
    #expect(try brink.run("gate", "release").status == 66)
    _ = try brink.run("park", "x")
    #expect(try brink.run("gate", "release").status == 0)
    _ = try brink.run("incident", "open", "checkout 500s", "--service", "checkout")
    #expect(try held().text.contains("open: checkout 500s"))
    #expect(try held("--json").text.contains("\"go\":false"))
    #expect(try brink.run("gate", "release", "--waive", "it is the fix").status == 2)
    let waived = try brink.run(
      "gate", "release", "--waive", "it is the fix", "--by", "Dana", "--release", "4.12")
    #expect(waived.status == 0)
    #expect(waived.text.contains("waived by Dana (it is the fix)"))
    #expect(brink.values("Verdict") == ["waived"])
    #expect(try brink.run("report", "numbers").text.contains("Releases let go by name"))
    // The waiver ended with the release that was recorded.
    _ = try held()
  }

  @Test func `never asks in a pipe and records nothing by itself`() throws {
    _ = try brink.run("incident", "open", "x")
    let before = brink.log
    _ = try held()
    _ = try held("--json")
    #expect(brink.log == before)
  }

  @Test func `asks the last question at a terminal, and silence waits`() throws {
    _ = try brink.run("park", "x")
    let person = try brink.sit("gate", "release", "--release", "4.12")
    try person.answer("Do you?", "perhaps")
    try person.answer("Type go or wait.", "go")
    #expect(try person.exit() == .status(0))
    #expect(brink.values("Verdict") == ["go"])
    let silent = try brink.sit("gate", "release", "--release", "4.13")
    try silent.isAsked("Do you?")
    silent.type("\u{4}")
    #expect(try silent.exit() == .status(1))
    #expect(brink.values("Verdict") == ["go"])
  }

  @Test func `says whether an incident may be closed`() throws {
    _ = try brink.run("incident", "open", "x")
    let outcome = try brink.run("gate", "incident", "x", "--json")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("\"Missing\":[\"mitigated\",\"Signature\""))
    #expect(try brink.run("gate", "incident", "nothing").status == 66)
  }

  @Test func `refuses what it cannot read`() throws {
    #expect(try brink.run("gate", "release", "--ships", "ZZZZ").status == 66)
    _ = try brink.run("incident", "open", "x")
    #expect(try brink.run("report", "numbers", "--days", "0").status == 2)
    #expect(
      try brink.run("report", "numbers", "--format", "promm").complaint.contains(
        "Did you mean prom?"))
    #expect(try brink.run("due", "--format", "cal").status == 2)
  }

  @Test func `prints its numbers for people and programs`() throws {
    _ = try brink.run("incident", "open", "x", "--service", "checkout")
    #expect(try brink.run("report", "numbers").text.contains("checkout: 0 of 1"))
    #expect(
      try brink.run("report", "numbers", "--format", "prom").text
        .contains("brink_incidents{service=\"checkout\"} 1\n"))
    let json = try brink.run("report", "numbers", "--json").text
    #expect(json.hasPrefix("{\"from\":"))
    #expect(json.split(separator: "\n").count == 1)
  }

  @Test func `puts what is due into a calendar, and an incident that is not closed`() throws {
    _ = try brink.run("incident", "open", "checkout 500s")
    #expect(try brink.run("due").text.contains("open: checkout 500s"))
    let calendar = try brink.run("due", "--format", "ics").text
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(calendar.contains("SUMMARY:open: checkout 500s\r\n"))
  }

  @Test func `puts an action off with a reason, and the gate still knows its day`() throws {
    let what = ["act", "limit the job", "--owner", "ana", "--due", "today", "--type", "prevent"]
    #expect(try brink.run(what).status == 0)
    let id = try #require(brink.values("Id").last)
    #expect(try brink.run("due").text.contains("limit the job"))
    #expect(try brink.run("snooze", id, "--until", "in 1 week").status == 2)
    #expect(try brink.run("snooze", id, "--until", "yesterday", "--why", "x").status == 2)
    #expect(try brink.run("snooze", id, "--until", "in 1 week", "--why", "the vendor").status == 0)
    #expect(try brink.run("due").text == "Nothing is due.\n")
    #expect(try brink.run("gate", "release").text.contains("limit the job"))
    _ = try brink.run("done", id)
    #expect(try brink.run("snooze", id, "--until", "in 1 week", "--why", "x").status == 2)
    // Done, and nothing shows that it works.
    #expect(try held().text.contains("nothing shows that it works (ana): limit the job"))
  }

  @Test func `keeps an action of an incident in the way of closing it`() throws {
    _ = try brink.run("incident", "open", "checkout 500s")
    let what = ["act", "limit the job", "--owner", "Bo", "--due", "in 1 week"]
    #expect(try brink.run(what + ["--incident", "checkout"]).status == 0)
    let id = try #require(brink.values("Id").last)
    #expect(try brink.run("gate", "incident", "--json").text.contains(id))
    #expect(try brink.run("incident", "waive", id, "--why", "gone").status == 2)
    #expect(try brink.run("incident", "waive", id, "--why", "gone", "--by", "Dana").status == 0)
    #expect(try !brink.run("gate", "incident", "--json").text.contains(id))
    #expect(try brink.run("incident", "show").text.contains("waived by Dana: gone"))
  }
}
