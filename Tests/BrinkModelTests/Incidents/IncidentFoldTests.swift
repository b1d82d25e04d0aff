import BrinkModel
import Rec
import Testing

@Suite struct `An incident folded from entries` {
  private var whole: [RunbookPart: String] {
    [
      .signature: "checkout answers 500 while the replica lags", .mitigation: "fail over",
      .rootCause: "a batch job without a limit", .prevention: "limit the batch job",
      .owner: "Bo", .due: "2026-11-20", .link: "runbooks/checkout.md",
    ]
  }

  @Test func `is open, then mitigated, then closed, and may be reopened`() throws {
    var story = try IncidentStory()
    #expect(try story.incident().state == .open)
    try story.tell("ana", Mitigation(how: "failed over"))
    #expect(try story.incident().state == .mitigated)
    #expect(try story.incident().mitigated == IncidentStory.moment(1))
    try story.tell("ana", Closing())
    #expect(try story.incident().state == .closed)
    try story.tell("bo", Reopening(why: "it is back"))
    let incident = try story.incident()
    #expect(incident.state == .open)
    #expect(incident.mitigated == nil)
    #expect(incident.changes.map(\.state) == [.mitigated, .closed, .open])
    #expect(incident.oddities == [])
  }

  @Test func `is the same whatever the order in which its entries are read`() throws {
    var story = try IncidentStory(Opening(title: "x", services: ["checkout"], severity: 2))
    try story.tell("bo", Joining())
    let task = try story.tell("ana", TimeBox("page the vendor", owner: "bo", minutes: 10))
    try story.tell("bo", Consent(task, isGiven: true))
    try story.tell("ana", RoleChange("incident-lead", person: "ana"))
    try story.tell("ana", Handover(to: "bo", things: ["incident-lead"]))
    try story.tell("bo", Consent(story.entries[5].id, isGiven: true))
    try story.tell("bo", RunbookNote(whole))
    try story.tell("bo", Mitigation())
    try story.tell("bo", SeverityChange(1))
    let told = try story.incident()
    var random = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      let late = try #require(Incidents(story.entries.shuffled(using: &random))[story.id])
      #expect(late.state == told.state)
      #expect(late.tasks == told.tasks)
      #expect(late.roles == told.roles)
      #expect(late.runbook == told.runbook)
      #expect(late.people == told.people)
      #expect(late.severity == 1)
    }
    #expect(told.roles.map(\.person) == ["bo"])
  }

  @Test func `takes every entry once`() throws {
    var story = try IncidentStory()
    try story.tell("bo", RoomNote("the replica lags"))
    let twice = try #require(Incidents(story.entries + story.entries)[story.id])
    #expect(twice.notes.count == 1)
  }

  @Test func `forgets what was struck`() throws {
    var story = try IncidentStory()
    let note = try story.tell("bo", RoomNote("wrong room"))
    let end = try story.tell("bo", Mitigation())
    try story.add("bo", .strike, [("About", note.text), ("Why", "wrong room")])
    try story.add("bo", .strike, [("About", end.text), ("Why", "too early")], inside: false)
    #expect(try story.incident().notes.isEmpty)
    #expect(try story.incident().state == .open)
  }

  @Test func `lists what is missing for closing`() throws {
    var story = try IncidentStory()
    #expect(
      try story.incident().gaps.map(\.key) == [
        "mitigated", "Signature", "Mitigation", "RootCause", "Prevention", "Owner", "Due", "Link",
        "Verified",
      ])
    try story.tell("bo", Mitigation())
    try story.tell("bo", RunbookNote(whole))
    let day = try IncidentStory.moment(0).date
    let action = try story.tell("bo", IncidentAction("limit it", owner: "bo", due: day))
    #expect(try story.incident().gaps.map(\.key) == ["Verified", action.text])
    try story.tell("bo", RunbookNote([.verified: "held in staging, run 812"]))
    try story.tell("cy", ActionWaiver(action, person: "Dana", why: "the job is gone"))
    #expect(try story.incident().gaps.isEmpty)
  }

  @Test func `takes an action as done wherever that was said`() throws {
    var story = try IncidentStory()
    let day = try IncidentStory.moment(0).date
    let action = try story.tell("bo", IncidentAction("limit it", owner: "bo", due: day))
    try story.add(
      "bo", .done, [("About", action.text), ("Result", "done"), ("Evidence", "3f2a91c")],
      inside: false)
    let incident = try story.incident()
    #expect(incident.actions.map(\.isSettled) == [true])
    #expect(incident.actions.map(\.evidence) == ["3f2a91c"])
  }

  @Test func `takes no verification from before it was reopened`() throws {
    var story = try IncidentStory()
    var all = whole
    all[.verified] = "held in staging"
    try story.tell("bo", Mitigation())
    try story.tell("bo", RunbookNote(all))
    #expect(try story.incident().gaps.isEmpty)
    #expect(try story.incident().runbookUpdated != nil)
    try story.tell("bo", Closing())
    try story.tell("bo", Reopening(why: "it is back"))
    try story.tell("bo", Mitigation())
    #expect(try story.incident().gaps.map(\.key) == ["Verified"])
    #expect(try story.incident().runbookUpdated == nil)
    try story.tell("bo", RunbookNote([.prevention: "two limits"]))
    #expect(try story.incident().runbookUpdated == IncidentStory.moment(6))
  }

  @Test func `takes a walk through the runbook without drift for a link`() throws {
    var story = try IncidentStory()
    let steps = [("Runbook", "r.md"), ("Steps", "2"), ("Step", "1 done: a")]
    try story.add("bo", .run, steps)
    #expect(try story.incident().has(.link) == false)
    try story.add("bo", .run, steps + [("Step", "2 drift: b\nc"), ("Drift", "r.md:3: b")])
    #expect(try story.incident().has(.link) == false)
    try story.add("bo", .run, steps + [("Step", "2 done: b")])
    #expect(try story.incident().has(.link))
  }

  @Test func `names times out of order unless somebody said why`() throws {
    var story = try IncidentStory(after: 60)
    let early = try IncidentStory.moment(10)
    var explained = story
    try story.tell("bo", Mitigation(when: early))
    #expect(
      try story.incident().oddities == [
        "mitigated at 10:10, before it was open at 11:00, and nobody said why"
      ])
    try explained.tell("bo", Mitigation(when: early, why: "opened when it was over"))
    #expect(try explained.incident().oddities == [])
    #expect(try explained.incident().mitigated == early)
  }

  @Test func `names a closing that came before mitigation`() throws {
    var story = try IncidentStory()
    try story.tell("bo", Closing())
    #expect(try story.incident().oddities == ["closed by bo before it was mitigated"])
  }
}
