import BrinkModel
import Rec
import Statistics
import Testing

@Suite struct `A replay in which people guess` {
  private var story: IncidentStory
  private let decision: EntryID
  private let ending: EntryID

  init() throws {
    var story = try IncidentStory()
    decision = try story.add("ana", .decision, [("Doing", "fail over"), ("Crossed", "yes")])
    try story.tell("bo", RoomNote("orders are missing"))
    _ = try story.add(
      "ana", .outcome, [("About", decision.text), ("Result", "too early to say")])
    ending = try story.add(
      "ana", .outcome, [("About", decision.text), ("Result", "failed as named")], inside: false)
    self.story = story
  }

  private var replay: Replay {
    Replay(.thread(story.entries[0]), story.entries.map { ReplayMoment($0) })
  }

  @Test func `asks as soon as the decision is made, and not what is too early to say`() throws {
    let question = try #require(BlindQuestion.all(in: replay).first)
    #expect(BlindQuestion.all(in: replay).count == 1)
    #expect(replay.moments[question.asked].entry?.id == decision)
    #expect(replay.moments[question.revealed].entry?.id == ending)
  }

  @Test mutating func `asks nothing of what was held, struck or has no end`() throws {
    _ = try story.add("ana", .decision, [("Doing", "wait"), ("Crossed", "yes")])
    let held = try story.add("ana", .decision, [("Doing", "drop it"), ("Crossed", "no")])
    _ = try story.add("ana", .outcome, [("About", held.text), ("Result", "as planned")])
    _ = try story.add("ana", .strike, [("About", decision.text), ("Why", "twice")])
    #expect(BlindQuestion.all(in: replay).isEmpty)
  }

  @Test mutating func `asks about a prediction just before it is resolved`() throws {
    let prediction = try story.add(
      "ana", .prediction, [("Text", "it is out"), ("Percent", "70"), ("Due", "2026-12-01")])
    try story.tell("bo", RoomNote("waiting"))
    let resolution = try story.add(
      "ana", .resolution, [("About", prediction.text), ("Result", "yes")])
    let question = try #require(BlindQuestion.all(in: replay).last)
    #expect(question.choices == ["yes", "no"])
    #expect(replay.moments[question.asked + 1].entry?.id == resolution)
  }

  @Test func `goes no further than the question until everybody has had a turn`() throws {
    var blind = BlindReplay(replay)
    blind.join("Bo,  Chen , Bo")
    #expect(blind.participants == ["Bo", "Chen"])
    let question = try #require(blind.questions.first)
    #expect(blind.furthest == question.asked)
    #expect(blind.pending(at: 0) == nil)
    #expect(blind.pending(at: question.asked)?.person == "Bo")
    blind.take(try Expectation("70", by: "Bo", on: question))
    #expect(blind.pending(at: question.asked)?.person == "Chen")
    blind.take(nil)
    #expect(blind.furthest == .max)
    #expect(blind.forecasts(by: question.revealed - 1)[0].forecasts.isEmpty)
    #expect(
      blind.forecasts(by: question.revealed)[0].forecasts
        == [Forecast(percent: 70, cameTrue: false)])
    #expect(blind.forecasts(by: question.revealed)[1].forecasts.isEmpty)
  }

  @Test(arguments: [
    ("70", "as planned", 70), ("70 %", "as planned", 70), ("named 60", "failed as named", 60),
    (" Otherwise 7 in 10", "failed otherwise", 70), ("p 90%", "as planned", 90),
    ("7 in 10", "as planned", 70),
  ])
  func `reads what people type`(text: String, expects: String, percent: Int) throws {
    let question = try #require(BlindQuestion.all(in: replay).first)
    let read = try Expectation(text, by: "Bo", on: question)
    #expect(read == Expectation("Bo", expects: expects, percent: percent))
  }

  @Test(arguments: ["100", "0", "named", "perhaps 60", "-5", "x"])
  func `refuses what says nothing`(text: String) throws {
    let question = try #require(BlindQuestion.all(in: replay).first)
    #expect(throws: Refusal.self) { try Expectation(text, by: "Bo", on: question) }
  }

  @Test func `keeps a guess as an entry that counts in no forecast`() throws {
    let question = try #require(BlindQuestion.all(in: replay).first)
    let draft = try Expectation("named 60", by: "Bo", on: question).draft(on: question)
    #expect(draft.kind == .expectation)
    #expect(draft.fields.map(\.value) == [decision.text, "failed as named", "60", "Bo", "yes"])
  }
}
