import BrinkModel
import Rec
import Testing

@Suite struct `An incident's event` {
  private let other = EntryID(milliseconds: 1, high: 2, low: 3)

  /// What comes back from the entry that records it.
  private func returned<Event: IncidentEvent>(_ event: Event) throws -> Event? {
    let draft = event.draft(in: other)
    #expect(draft.fields.last == Field(Incident.field, other.text))
    let entry = Entry(
      id: other, at: try IncidentStory.moment(0), kind: draft.kind, by: "ana",
      fields: draft.fields)
    return Event(entry)
  }

  private func comesBack<Event: IncidentEvent>(_ event: Event) throws {
    #expect(try returned(event) == event)
  }

  @Test func `is read as it was written`() throws {
    let moment = try IncidentStory.moment(5)
    try comesBack(RoomNote("x", when: moment))
    try comesBack(StatusUpdate("all known"))
    try comesBack(Mitigation(how: "failed over", when: moment, why: "told late"))
    try comesBack(Closing(why: "x"))
    try comesBack(Reopening(why: "it is back"))
    try comesBack(Relation(to: other, isRepeat: true, why: "same signature"))
    try comesBack(Relation(to: other))
    try comesBack(Joining())
    try comesBack(Leaving(without: ["incident-lead", "scribe"]))
    try comesBack(RoleChange("scribe", person: "bo", from: "ana"))
    try comesBack(SeverityChange(1, why: "payments too"))
    try comesBack(Handover(to: "bo", things: ["scribe"]))
    try comesBack(Consent(other, isGiven: true))
    try comesBack(Consent(other, isGiven: false, why: "asleep"))
    try comesBack(PollAnswer(other))
    try comesBack(PollAnswer(other, objection: "the schema moved on"))
    try comesBack(TimeBox("page the vendor", owner: "bo", minutes: 10))
    try comesBack(RunbookNote([.signature: "a", .due: "2026-11-20"]))
    try comesBack(
      IncidentAction("limit it", owner: "bo", due: moment.date, type: .prevent, about: other))
    try comesBack(Settlement(other, evidence: "3f2a91c"))
    try comesBack(ActionWaiver(other, person: "Dana", why: "the job is gone"))
  }

  @Test func `opens with all that was said`() throws {
    let opening = Opening(
      title: "checkout 500s", services: ["checkout", "cart"], severity: 2,
      began: try IncidentStory.moment(-5))
    let entry = Entry(
      id: other, at: try IncidentStory.moment(0), kind: .incident, by: "ana",
      fields: opening.draft.fields)
    #expect(Opening(entry) == opening)
    #expect(try #require(Incidents([entry])[other]).began == IncidentStory.moment(-5))
  }

  @Test(arguments: [0, 1441, -1]) func `gives no task minutes that are none`(minutes: Int) throws {
    #expect(try returned(TimeBox("x", owner: "bo", minutes: minutes)) == nil)
  }
}
