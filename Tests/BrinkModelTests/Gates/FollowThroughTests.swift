import BrinkModel
import Rec
import Testing

@Suite struct `The numbers of following through` {
  private func numbers(
    _ stories: [IncidentStory], days: Int = 30, until day: Int = 30
  ) throws -> FollowThrough {
    let today = try #require(CivilDate(year: 2026, month: 11, day: day))
    let entries = stories.flatMap(\.entries)
    return FollowThrough(Incidents(entries).all, entries, days: days, today: today)
  }

  private func day(_ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: 2026, month: 11, day: day))
  }

  private static let minutesADay = 1440

  @Test func `count repeats by service, and those of the days before`() throws {
    let first = try IncidentStory(Opening(title: "a", services: ["checkout"]))
    var again = try IncidentStory(Opening(title: "b", services: ["checkout"]), after: 5)
    try again.tell("bo", Relation(to: first.id, isRepeat: true))
    var near = try IncidentStory(Opening(title: "c"), after: 20 * Self.minutesADay)
    try near.tell("bo", Relation(to: first.id))
    let all = try numbers([first, again, near])
    #expect(all.repeats.map(\.service) == ["checkout", "-"])
    #expect(all.repeats.map(\.repeats) == [[again.id], []])
    #expect(all.trend.now == [again.id])
    let late = try numbers([first, again, near], days: 15)
    #expect(late.trend.now == [])
    #expect(late.trend.before == [again.id])
    #expect(try numbers([first, again, near], days: 10).trend.before == [])
  }

  @Test func `ask whether the runbook was there before the next release`() throws {
    let parts: [RunbookPart: String] = [
      .signature: "a", .mitigation: "b", .rootCause: "c", .prevention: "d", .owner: "Bo",
      .due: "2026-11-20", .link: "r.md",
    ]
    let out = ReleaseReview("4.12", verdict: .go).fields.map { ($0.name, $0.value) }
    var early = try IncidentStory()
    try early.tell("bo", RunbookNote(parts))
    try early.add("bo", .review, out, inside: false)
    try early.tell("bo", Mitigation())
    var late = try IncidentStory(after: -100)
    try late.tell("bo", RunbookNote(parts), wait: 500)
    let open = try IncidentStory(after: 1000)
    let all = try numbers([early, late, open])
    #expect(all.runbooks == CountedShare(met: [early.id], missed: [late.id]))
    #expect(all.runbooks.percent == 50)
    #expect(all.awaitingRelease == [open.id])
  }

  @Test func `count actions closed by their day, and leave out what was waived`() throws {
    var story = try IncidentStory()
    func act(_ due: Int) throws -> EntryID {
      try story.tell("bo", IncidentAction("x", owner: "bo", due: day(due), type: .prevent))
    }
    let inTime = try act(2)
    let missed = try act(5)
    let waived = try act(6)
    _ = try act(30)
    let late = try act(3)
    try story.tell("bo", Settlement(inTime, evidence: "812"))
    try story.tell("bo", ActionWaiver(waived, person: "Dana", why: "gone"))
    try story.tell("bo", Settlement(late), wait: 10 * Self.minutesADay)
    let all = try numbers([story])
    #expect(all.actions == CountedShare(met: [inTime], missed: [missed, late]))
    #expect(all.actions.percent == 33)
    #expect(all.waivedActions == [waived])
    #expect(all.weeks.first?.reduced.map(\.entry) == [inTime])
    #expect(all.weeks.map(\.monday.day) == [26, 2, 9, 16, 23, 30])
    // What was reduced stands alone; the silent weeks after it are one run.
    #expect(all.runsOfWeeks.map(\.count) == [1, 5])
  }

  @Test func `say nothing of what there is nothing of`() throws {
    let none = try numbers([])
    #expect(none.actions.percent == nil)
    #expect(none.repeats.isEmpty)
    #expect(none.runsOfWeeks.map(\.count) == [none.weeks.count])
    #expect(FollowThrough.median(none.decisionSeconds) == nil)
  }

  @Test func `take the middle of the decisions, and of the times until their outcomes`() throws {
    var story = try IncidentStory()
    let fields = [("Weight", "judgment"), ("Crossed", "yes"), ("Took", "")]
    let first = try story.add("ana", .decision, Array(fields.prefix(2)))
    try story.add("ana", .outcome, [("About", first.text), ("Result", "too early to say")])
    try story.add("ana", .outcome, [("About", first.text), ("Result", "as planned")])
    let all = try numbers([story])
    #expect(all.outcomeSeconds.map(\.seconds) == [120])
    #expect(all.decisionSeconds.isEmpty)
  }
}
