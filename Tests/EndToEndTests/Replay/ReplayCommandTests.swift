import TestSupport
import Testing

@Suite struct `Replay into a pipe` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  private func planted() throws -> Brink {
    try brink.plant(ReplayedIncident.records)
    return brink
  }

  @Test func `prints the timeline as it was known, without waiting`() throws {
    let outcome = try planted().run("replay", "checkout")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "checkout 500s 0AAA  incident")
    #expect(outcome.text.contains("payments fail too ^[[31mred^[[0m\n"), "\(outcome.text)")
    #expect(
      lines[2]
        == "not as written: 1 edited after they were written, 6 after something that is missing")
    #expect(lines[3].hasPrefix("   +0:00  ana  [edited after it was written] ◆ opened"))
    #expect(outcome.text.contains("◆ decision 0DDD crossed: fail over"))
    #expect(outcome.text.contains("owner  Ana"))
    #expect(outcome.text.contains("may fail  the last writes may be lost"))
    #expect(outcome.text.contains("struck 0BBB “payments fail too"))
    #expect(outcome.text.contains("outcome of 0DDD “fail over”: failed as named"))
    #expect(!outcome.text.contains("[struck]"))
    #expect(!outcome.text.contains("\u{1B}"))
  }

  @Test func `plays back a decision with what came of it, whichever of them is named`() throws {
    let brink = try planted()
    let byDecision = try brink.run("replay", "0DDD").text
    #expect(byDecision.contains("2 moments"))
    #expect(try brink.run("replay", "0FFF").text == byDecision)
  }

  @Test func `plays back everything since a moment`() throws {
    let outcome = try planted().run("replay", "--since", "2026-11-20 14:12")
    #expect(outcome.text.contains("3 moments"), "\(outcome.text)")
    #expect(outcome.text.hasPrefix("everything since 2026-11-20 14:12\n"))
  }

  @Test func `gives an object on every line with --json`() throws {
    let outcome = try planted().run("replay", "checkout", "--json")
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[3].hasPrefix("{\"Elapsed\":300.000,\"Marker\":\"decision\",\"Doubt\":\"gap\","))
    #expect(lines[3].contains("\"Parked\":[\"\(ReplayedIncident.id("CCC"))\"]"))
    #expect(lines[1].contains("\"Parked\":[]"))
    #expect(lines.allSatisfy { $0.contains("\"Entry\":{\"Id\":") && $0.hasSuffix("}}") })
  }

  @Test func `shows torn records and counts them apart`() throws {
    let path = try brink.plant(ReplayedIncident.records)
    let torn = "\nId: \(ReplayedIncident.id("HHH"))\nAt: 2026-11-20T14:30:00.000+00:00\nKind: no"
    _ = try brink.sh("printf '%s' '\(torn)' >> '\(path)'")
    let outcome = try brink.run("replay", "--since", "2026-11-20")
    #expect(outcome.text.contains("1 torn or unreadable"), "\(outcome.text)")
    // Nothing of the machine: what is printed may be passed on.
    #expect(
      outcome.text.contains(
        "torn, counts for nothing: its writing was cut off (2026/11/bo.elsewhere.rec:"))
  }

  @Test func `sets the names below each other, however long it took`() throws {
    let later = """

      Id: \(ReplayedIncident.id("KKK"))
      At: 2026-12-05T14:30:00.000+00:00
      Kind: overload
      By: bo
      Incident: \(ReplayedIncident.id("AAA"))
      Decision: roll back or wait
      Table: roll back
      TableUrgent: roll back
      Owner: Bo
      Message: The decision: roll back or wait

      """
    try brink.plant(ReplayedIncident.records + later)
    let text = try brink.run("replay", "checkout").text
    let lines = text.split(separator: "\n")
    #expect(
      lines.last
        == "+15d 00:25  bo  [what came before it is missing] ◆ overload 0KKK roll back or wait; now: roll back; next step: Bo"
    )
    #expect(lines.contains { $0.hasPrefix("     +0:00  ana  ") }, "\(text)")
  }

  @Test func `says what is missing or wrong`() throws {
    let brink = try planted()
    for (words, status, complaint) in [
      (["replay"], 2, "needs to know what to play back"),
      (["replay", "0ZZZ"], 66, "0ZZZ: no entry has an identifier that ends so"),
      (["replay", "chekout"], 66, "Did you mean 0AAA, “checkout 500s”?"),
      (["replay", "checkout", "--since", "2w"], 2, "not both"),
      (["replay", "checkout", "--speed", "fast"], 2, "is no speed"),
      (["replay", "checkout", "--idle=-1"], 2, "is no number of seconds"),
      (["replay", "checkout", "--since", "whenever"], 2, "is no moment"),
      (["replay", "checkout", "--blind", "--json"], 2, "asks people"),
      (["replay", "checkout", "--blind"], 1, "nobody said who guesses"),
    ] as [([String], Int32, String)] {
      let outcome = try brink.run(words)
      #expect(outcome.status == status, "\(words)")
      #expect(outcome.complaint.contains(complaint), "\(words): \(outcome.complaint)")
    }
  }

  @Test func `of nothing says so and what to do`() throws {
    let outcome = try planted().run("replay", "--since", "2026-11-25")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("nothing happened"))
    _ = try brink.run("strike", "0BBB", "--why", "x")
    let empty = try Brink()
    let complaint = try empty.run("replay", "K7QX").complaint
    #expect(complaint.contains("brink"))
  }

  @Test func `writes a cast whole, and replaces one only when told to`() throws {
    let brink = try planted()
    let outcome = try brink.run("replay", "checkout", "--cast", "a.cast")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text == "Wrote a.cast: 7 moments.\n")
    let first = try brink.sh("cat a.cast").text
    #expect(first.hasPrefix("{\"version\":2,"))
    let again = try brink.run("replay", "checkout", "--cast", "a.cast", "--speed", "1")
    #expect(again.status == 73)
    #expect(again.complaint.contains("is there already"))
    #expect(try brink.sh("cat a.cast").text == first)
    #expect(try brink.run("replay", "checkout", "--cast", "a.cast", "--force").status == 0)
    #expect(try brink.run("replay", "checkout", "--cast", "none/a.cast").status == 73)
    #expect(try brink.sh("ls").text == "a.cast\n")
  }

  @Test func `that is blind takes its answers from standard input`() throws {
    let brink = try planted()
    let outcome = try brink.run(
      ["replay", "checkout", "--blind"], input: "Bo, Chen\n70\nnamed 80\n")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text.contains("Bo said as planned 70 %: it was not"), "\(outcome.text)")
    #expect(outcome.text.contains("Chen said failed as named 80 %: it was"))
    #expect(outcome.text.contains("Bo: 1 guess, Brier score 0.490"))
    #expect(outcome.text.contains("Chen: 1 guess, Brier score 0.040"))
    #expect(brink.values("Kind") == ["expectation", "expectation"])
    #expect(brink.values("Person") == ["Bo", "Chen"])
    #expect(brink.values("Retro") == ["yes", "yes"])
    #expect(!(try brink.run("report", "calibration").text.contains("Brier")))
    #expect(try brink.run("replay", "0DDD").text.contains("2 expectations said in earlier replays"))
  }

  @Test func `that is blind and gets no answer stops before the end is shown`() throws {
    let outcome = try planted().run(["replay", "checkout", "--blind"], input: "Bo\n")
    #expect(outcome.status == 1)
    #expect(!outcome.text.contains("failed as named"))
  }
}
