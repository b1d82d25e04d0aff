import BrinkModel
import Rec
import Testing

@Suite struct `A room folded from entries` {
  @Test func `knows who is in it`() throws {
    var story = try IncidentStory()
    try story.tell("bo", Joining())
    try story.tell("ana", Leaving())
    #expect(try story.incident().people.map(\.name) == ["bo"])
    try story.tell("ana", Joining())
    #expect(try story.incident().people.map(\.name) == ["bo", "ana"])
    #expect(try story.incident().name(of: "@Ana") == "ana")
    #expect(try story.incident().name(of: "@dana") == "dana")
  }

  @Test func `hands over only to the one who was asked and said yes`() throws {
    var story = try IncidentStory()
    try story.tell("ana", RoleChange("incident-lead", person: "ana"))
    let task = try story.tell("ana", TimeBox("watch the graphs", owner: "ana", minutes: 20))
    let asked = try story.tell("ana", Handover(to: "bo", things: ["incident-lead", task.text]))
    #expect(try story.incident().owned(by: Person(["ana"])).count == 2)
    #expect(
      try story.incident().questions(to: Person(["bo"])).map(\.words)
        == ["from ana: incident-lead, “watch the graphs” (\(task.short))"])
    try story.tell("cy", Consent(asked, isGiven: true))
    #expect(try story.incident().owned(by: Person(["ana"])).count == 2)
    try story.tell("bo", Consent(asked, isGiven: true))
    #expect(try story.incident().owned(by: Person(["ana"])).isEmpty)
    #expect(try story.incident().owned(by: Person(["bo"])).count == 2)
    #expect(try story.incident().questions(to: Person(["bo"])).isEmpty)
  }

  @Test func `keeps what it was when a hand-over is declined`() throws {
    var story = try IncidentStory()
    try story.tell("ana", RoleChange("scribe", person: "ana"))
    let asked = try story.tell("ana", Handover(to: "bo", things: ["scribe"]))
    try story.tell("bo", Consent(asked, isGiven: false, why: "I drive"))
    #expect(try story.incident().holder(of: "scribe")?.person == "ana")
    #expect(try story.incident().requests.isEmpty)
  }

  @Test func `remembers what somebody left without a successor`() throws {
    var story = try IncidentStory()
    try story.tell("ana", RoleChange("incident-lead", person: "ana"))
    try story.tell("ana", Leaving(without: ["incident-lead"]))
    #expect(try story.incident().orphans.map(\.what) == ["incident-lead"])
    #expect(try story.incident().roles.isEmpty)
    try story.tell("bo", RoleChange("incident-lead", person: "bo", from: "ana"))
    #expect(try story.incident().orphans.isEmpty)
  }

  @Test func `names two leads that were given out of sight of each other`() throws {
    var story = try IncidentStory()
    try story.tell("ana", RoleChange("incident-lead", person: "ana"))
    try story.tell("bo", RoleChange("incident-lead", person: "bo"), wait: 0)
    #expect(try story.incident().holder(of: "incident-lead")?.rivals == ["ana"])
    try story.tell("cy", RoleChange("incident-lead", person: "cy", from: "bo"))
    #expect(try story.incident().holder(of: "incident-lead")?.rivals == [])
  }

  @Test func `waits for the answer of the one a task was given to`() throws {
    var story = try IncidentStory()
    let task = try story.tell("ana", TimeBox("page the vendor", owner: "bo", minutes: 10))
    #expect(try story.incident().questions(to: Person(["bo"])).map(\.id) == [task])
    try story.tell("bo", Consent(task, isGiven: true))
    #expect(try story.incident().questions(to: Person(["bo"])).isEmpty)
    #expect(try story.incident().owned(by: Person(["bo"])).map(\.key) == [task.text])
    try story.tell("bo", Settlement(task))
    #expect(try story.incident().owned(by: Person(["bo"])).isEmpty)
  }

  @Test func `counts one answer of each on a decision, the last`() throws {
    var story = try IncidentStory()
    let decision = try story.add("ana", .decision, [("Doing", "roll back"), ("Crossed", "yes")])
    #expect(try story.incident().polls(for: Person(["bo"])).map(\.id) == [decision])
    #expect(try story.incident().polls(for: Person(["ana"])).isEmpty)
    try story.tell("bo", PollAnswer(decision, objection: "the schema moved on"))
    try story.tell("cy", PollAnswer(decision))
    #expect(try story.incident().decisions.first?.objections.map(\.by) == ["bo"])
    try story.tell("bo", PollAnswer(decision))
    #expect(try story.incident().decisions.first?.objections.isEmpty == true)
    #expect(try story.incident().decisions.first?.answers.count == 2)
  }

  @Test func `says what falls due next`() throws {
    var story = try IncidentStory()
    #expect(try story.incident().clocks.map(\.words) == ["update"])
    #expect(try story.incident().clocks[0].due == IncidentStory.moment(30))
    try story.tell("ana", TimeBox("page the vendor", owner: "bo", minutes: 10))
    #expect(try story.incident().clocks.map(\.words) == ["bo: page the vendor", "update"])
    try story.tell("ana", StatusUpdate("all known"), wait: 4)
    #expect(try story.incident().clocks[1].due == IncidentStory.moment(35))
    try story.tell("ana", Mitigation())
    let clocks = try story.incident().clocks
    #expect(clocks.map(\.words) == ["bo: page the vendor", "timeline", "mistake note"])
    #expect(clocks[1].words(at: try IncidentStory.moment(8)) == "timeline in 13 min")
    #expect(clocks[1].words(at: try IncidentStory.moment(23)) == "timeline 2 min over")
    try story.add("ana", .mistake, [("WhatHappened", "a job without a limit")])
    #expect(try story.incident().clocks.map(\.words) == ["bo: page the vendor"])
  }

  @Test func `settles what was parked by an action made of it`() throws {
    var story = try IncidentStory()
    let parked = try story.add("bo", .park, [("Text", "the alert nobody reads")])
    #expect(try story.incident().parked.count == 1)
    let day = try IncidentStory.moment(0).date
    try story.tell("bo", IncidentAction("mute it", owner: "bo", due: day, about: parked))
    #expect(try story.incident().parked.isEmpty)
  }

  @Test func `gives a task back to whoever left it and comes again`() throws {
    var story = try IncidentStory()
    let task = try story.tell("bo", TimeBox("page the vendor", owner: "bo", minutes: 10))
    let words = "“page the vendor” (\(task.short))"
    try story.tell("bo", Leaving(without: [words]))
    #expect(try story.incident().orphans.map(\.what) == [words])
    var done = story
    try done.tell("ana", Settlement(task))
    #expect(try done.incident().orphans.isEmpty)
    try story.tell("bo", Joining())
    #expect(try story.incident().orphans.isEmpty)
    #expect(try story.incident().owned(by: Person(["bo"])).count == 1)
  }
}
