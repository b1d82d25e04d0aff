import BrinkModel
import Testing

@Suite struct `An item for people under stress` {
  private func triage() throws -> Walk {
    try ChecklistFixture.walk(ChecklistFixture.item(as: "triage"))
  }

  @Test func `sorts what is on the table with one key each`() throws {
    var walk = try triage()
    walk.type("page the vendor; tell support; the old alert")
    #expect(walk.question?.text == "page the vendor")
    walk.type("u")
    #expect(walk.question?.text == "tell support")
    walk.type("x")
    #expect(walk.question?.refusal?.what == "neither u, i nor p")
    walk.type("i", "park")
    #expect(
      walk.recorded?.dropFirst() == [
        "It=page the vendor", "It=tell support", "It=the old alert", "ItUrgent=page the vendor",
        "ItImportant=tell support", "ItParked=the old alert",
      ])
  }

  @Test func `takes the sorted list at once, as a pipe gives it`() throws {
    var walk = try triage()
    walk.type("u page the vendor; p the old alert")
    #expect(
      walk.recorded?.dropFirst() == [
        "It=page the vendor", "It=the old alert", "ItUrgent=page the vendor",
        "ItParked=the old alert",
      ])
  }

  @Test func `goes back from one thing to the one before`() throws {
    var walk = try triage()
    walk.type("a thing; b thing", "u", "/back", "p", "p")
    #expect(walk.recorded?.suffix(2) == ["ItParked=a thing", "ItParked=b thing"])
  }

  @Test(arguments: [";", " ; - ;"])
  func `says when there is nothing on the table`(typed: String) throws {
    var walk = try triage()
    walk.type(typed)
    #expect(walk.question?.refusal != nil)
  }

  @Test func `that parks has to say who keeps it`() {
    let reading = ChecklistFixture.read(
      """
      name: One
      description: item
      body:
        - type: input
          id: it
          attributes: {label: It}
          brink: {as: triage, parks-with: nobody}
      """)
    #expect(
      reading.diagnostics.map(\.what) == [
        "`parks-with` of `it` names `nobody`, which asks for no person"
      ])
  }

  @Test(arguments: [
    ("now", "2026-11-20T14:05:00.000+01:00"), ("14:00", "2026-11-20T14:00:00.000+01:00"),
    ("23:10", "2026-11-19T23:10:00.000+01:00"), ("10 min ago", "2026-11-20T13:55:00.000+01:00"),
    ("1h30", "2026-11-20T12:35:00.000+01:00"),
    ("2026-11-18 09:30", "2026-11-18T09:30:00.000+01:00"),
    ("yesterday 9:30", "2026-11-19T09:30:00.000+01:00"),
  ])
  func `reads when it was noticed`(typed: String, moment: String) throws {
    var walk = try ChecklistFixture.walk(ChecklistFixture.item(as: "time"))
    walk.type(typed)
    #expect(walk.recorded?.last == "It=\(moment)")
    #expect(walk.draft.last?.text == moment, "reads the same on any day")
  }

  @Test(arguments: ["soon", "25:00", "9:5", "tomorrow 10:00"])
  func `asks again for what is no moment that was`(typed: String) throws {
    var walk = try ChecklistFixture.walk(ChecklistFixture.item(as: "time"))
    walk.type(typed)
    #expect(walk.question?.refusal != nil)
  }

  @Test func `counts clocks from then`() throws {
    let clocks = try #require(ChecklistFixture.bundled("mistake").clocks)
    func words(_ minutes: Int) -> String? {
      clocks.words(after: minutes * 60) { "\($0 / 60) min" }
    }
    #expect(clocks.from == "noticed")
    #expect(words(0) == "timeline in 15 min")
    #expect(words(20) == "note in 10 min")
    #expect(words(41) == "note 11 min over")
  }

  @Test(arguments: [
    ("{note: 30 min}", "the clocks have nothing to run from"),
    ("{from: a, note: 30 min}", "`from` names `a`, which asks for no time"),
    ("{from: zz, note: 30 min}", "`from` names `zz`, which no item is called"),
    ("{from: at, note: soon}", "`soon` is no time a clock can run"),
    ("[a]", "`clocks` has to be a block of names and durations, not a list"),
  ])
  func `has clocks checked`(clocks: String, what: String) {
    let reading = ChecklistFixture.read(
      """
      name: One
      description: item
      brink:
        clocks: \(clocks)
      body:
        - {type: input, id: a, attributes: {label: A}}
        - {type: input, id: at, attributes: {label: At}, brink: {as: time}}
      """)
    #expect(reading.diagnostics.map(\.what) == [what])
  }

  @Test(arguments: [
    (
      CommitFinding.found(subject: "Key the run by its date"), ["ItSubject=Key the run by its date"]
    ),
    (.missing, []), (.unknown, []),
  ])
  func `records what a commit says, and takes one that is not here`(
    finding: CommitFinding, more: [String]
  ) throws {
    var walk = try Walk(
      ChecklistFixture.item(as: "commit"), isInteractive: true, now: ChecklistFixture.now,
      readSentence: ChecklistFixture.readSentence, findCommit: { _ in finding })
    walk.type("3F2A91C")
    #expect(walk.recorded?.dropFirst() == (["It=3f2a91c"] + more)[...])
  }

  @Test func `takes an action whole in one line`() throws {
    var walk = try ChecklistFixture.walk(ChecklistFixture.item(as: "action"))
    walk.type("rehearse it; Ana; in 2 weeks")
    #expect(
      walk.recorded?.dropFirst() == [
        "It=rehearse it", "ItOwner=Ana", "ItDue=2026-12-04", "Follows=It",
      ])
    #expect(walk.draft.last?.text == "rehearse it; Ana; 2026-12-04")
  }

  @Test func `asks on where a line only looks like a whole action`() throws {
    var walk = try ChecklistFixture.walk(ChecklistFixture.item(as: "action"))
    walk.type("stop it; drain it; start it")
    #expect(walk.question?.part == "owner")
  }
}
