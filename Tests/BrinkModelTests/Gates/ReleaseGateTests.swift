import BrinkModel
import Rec
import Testing

@Suite struct `The gate before a release` {
  private let whole: [RunbookPart: String] = [
    .signature: "a", .mitigation: "b", .rootCause: "c", .prevention: "d", .owner: "Bo",
    .due: "2026-11-20", .link: "r.md",
  ]

  /// The keys of what holds a release on that day of November, without the identifiers.
  private func reasons(
    _ story: IncidentStory, day: Int = 2, ships: Set<EntryID> = []
  ) throws -> [String] {
    try gate(story, day: day, ships: ships).holds.map(\.reason.rawValue)
  }

  private func gate(
    _ story: IncidentStory, day: Int = 2, ships: Set<EntryID> = []
  ) throws -> ReleaseGate {
    let date = try #require(CivilDate(year: 2026, month: 11, day: day))
    return ReleaseGate(
      Incidents(story.entries).all, story.entries, ships: ships,
      now: Timestamp(date, minutes: 720, offset: 0))
  }

  private func day(_ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: 2026, month: 11, day: day))
  }

  @Test func `holds while an incident is open, or mitigated and not closed`() throws {
    var story = try IncidentStory()
    #expect(try reasons(story) == ["open"])
    try story.tell("bo", Mitigation())
    #expect(try reasons(story) == ["mitigated", "runbook"])
    try story.tell("bo", RunbookNote(whole))
    #expect(try reasons(story) == ["mitigated"])
    try story.tell("bo", RunbookNote([.verified: "held in staging"]))
    #expect(try reasons(story) == ["mitigated"])
    try story.tell("bo", Closing())
    #expect(try gate(story).isOpen)
  }

  @Test func `holds while a prevention is overdue`() throws {
    var story = try IncidentStory()
    try story.tell("bo", Mitigation())
    try story.tell("bo", RunbookNote(whole))
    #expect(try reasons(story, day: 21) == ["mitigated", "overdue"])
    try story.tell("bo", RunbookNote([.verified: "held in staging"]))
    try story.tell("bo", Closing())
    try story.tell("bo", IncidentAction("limit it", owner: "bo", due: day(5), type: .prevent))
    try story.tell("bo", IncidentAction("chart it", owner: "bo", due: day(5), type: .detect))
    #expect(try reasons(story, day: 5).isEmpty)
    #expect(try reasons(story, day: 6) == ["overdue"])
    #expect(try gate(story, day: 6).open.count == 2)
  }

  @Test func `holds for a fix that is done and never verified`() throws {
    var story = try IncidentStory()
    try story.tell("bo", Mitigation())
    try story.tell("bo", Closing())
    let action = try story.tell(
      "bo", IncidentAction("limit it", owner: "bo", due: day(5), type: .prevent))
    try story.tell("bo", Settlement(action))
    #expect(try reasons(story) == ["unverified"])
    try story.tell("bo", Settlement(action, evidence: "load test 812"))
    #expect(try gate(story).isOpen)
  }

  @Test func `does not ask of a release what only that release can bring`() throws {
    var story = try IncidentStory()
    try story.tell("bo", Mitigation())
    try story.tell("bo", RunbookNote(whole))
    let fix = try story.tell(
      "bo", IncidentAction("ship the limit", owner: "bo", due: day(5), type: .prevent))
    #expect(try reasons(story, day: 6, ships: [fix]) == ["mitigated"])
    try story.tell("bo", RunbookNote([.verified: "held in staging"]))
    #expect(try reasons(story, day: 6) == ["mitigated", "overdue"])
    #expect(try gate(story, day: 6, ships: [fix]).isOpen)
  }

  @Test func `asks for evidence of what a release says it fixes`() throws {
    var story = try IncidentStory()
    try story.tell("bo", Mitigation())
    try story.tell("bo", RunbookNote(whole))
    #expect(try reasons(story, ships: [story.id]) == ["unverified"])
    try story.tell("bo", RunbookNote([.verified: "held in staging"]))
    #expect(try gate(story, ships: [story.id]).isOpen)
  }

  @Test func `is opened by a waiver until the release is recorded, and for a week at most`() throws
  {
    var story = try IncidentStory()
    let hold = try #require(try gate(story).holds.first)
    try story.add(
      "cy", .waiver,
      [("Gate", "release"), ("Why", "it is the fix"), ("WaivedBy", "Dana"), ("Waives", hold.key)],
      inside: false)
    #expect(try gate(story).isOpen)
    #expect(try gate(story).waived.map(\.by.person) == ["Dana"])
    #expect(try !gate(story, day: 9).isOpen)
    var after = story
    let out = ReleaseReview("4.12", verdict: .waived)
    try after.add("cy", .review, out.fields.map { ($0.name, $0.value) }, inside: false)
    #expect(try !gate(after).isOpen)
    #expect(try gate(after).lastRelease != nil)
  }

  @Test func `waives nothing that came later`() throws {
    var story = try IncidentStory()
    let hold = try #require(try gate(story).holds.first)
    try story.add(
      "cy", .waiver,
      [("Gate", "release"), ("Why", "x"), ("WaivedBy", "Dana"), ("Waives", hold.key)],
      inside: false)
    try story.tell("bo", Mitigation())
    #expect(try reasons(story) == ["mitigated", "runbook"])
  }

  @Test func `lets an action go that was waived by name`() throws {
    var story = try IncidentStory()
    try story.tell("bo", Mitigation())
    try story.tell("bo", Closing())
    let action = try story.tell(
      "bo", IncidentAction("limit it", owner: "bo", due: day(1), type: .prevent))
    #expect(try reasons(story) == ["overdue"])
    try story.tell("bo", ActionWaiver(action, person: "Dana", why: "the job is gone"))
    #expect(try gate(story).isOpen)
  }

  @Test func `answers what failed and changed since the last release`() throws {
    var story = try IncidentStory()
    let out = ReleaseReview("4.11", verdict: .go)
    #expect(try gate(story).failed.count == 1)
    try story.add("cy", .review, out.fields.map { ($0.name, $0.value) }, inside: false)
    #expect(try gate(story).failed.isEmpty)
    #expect(try gate(story).changed.isEmpty)
    try story.tell("bo", RunbookNote([.signature: "a"]))
    #expect(try gate(story).changed.count == 1)
  }

  @Test func `reads a review as it was written`() throws {
    let id = EntryID(milliseconds: 1, high: 2, low: 3)
    let review = ReleaseReview("4.12", verdict: .held, ships: [id])
    let entry = Entry(
      id: id, at: try IncidentStory.moment(0), kind: .review, by: "ana", fields: review.fields)
    #expect(ReleaseReview(entry) == review)
  }
}
