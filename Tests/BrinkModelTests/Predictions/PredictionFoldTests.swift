import BrinkModel
import Rec
import Testing

/// A question of November 2026, due on the 20th, and what people say on it.
struct Question {
  let entry: Entry

  init(_ number: UInt64 = 1, _ percent: Int = 70, by: String = "ana", tag: String? = nil) throws {
    entry = try November.entry(
      number, .prediction, day: 1, by: by,
      [("Text", "the export is out"), ("Percent", "\(percent)"), ("Due", "2026-11-20")]
        + (tag.map { [("Tag", $0)] } ?? []))
  }

  func said(_ number: UInt64, _ percent: Int, by: String, day: Int) throws -> Entry {
    try November.entry(
      number, .prediction, day: day, by: by,
      [("About", entry.id.text), ("Percent", "\(percent)")])
  }

  func resolved(_ number: UInt64, _ result: String, day: Int) throws -> Entry {
    try November.entry(
      number, .resolution, day: day, [("About", entry.id.text), ("Result", result)])
  }

  func struck(_ number: UInt64, _ struck: Entry, day: Int) throws -> Entry {
    try November.entry(number, .strike, day: day, [("About", struck.id.text)])
  }
}

@Suite struct `A prediction` {
  @Test func `counts with what each person said last before its day was over`() throws {
    let question = try Question()
    let entries = [
      try question.said(5, 90, by: "bo", day: 21), try question.said(4, 40, by: "bo", day: 20),
      try question.said(3, 55, by: "ana", day: 9), try question.said(2, 30, by: "bo", day: 2),
      question.entry,
    ]
    let prediction = try #require(Predictions(entries).all.first)
    #expect(prediction.people == ["ana", "bo"])
    #expect(prediction.counting(for: "ana")?.percent == 55)
    #expect(prediction.counting(for: "bo")?.percent == 40)
    #expect(prediction.counting(for: "chen") == nil)
    #expect(prediction.forecasts.count == 5)
  }

  @Test func `takes no number into account that came after its resolution`() throws {
    let question = try Question()
    let entries = [
      question.entry, try question.resolved(3, "yes", day: 5),
      try question.said(4, 99, by: "ana", day: 6),
    ]
    let prediction = try #require(Predictions(entries).all.first)
    #expect(prediction.counting(for: "ana")?.percent == 70)
    #expect(try !prediction.takesForecasts(on: November.day(6)))
  }

  @Test func `is resolved as was said last, and struck resolutions say nothing`() throws {
    let question = try Question()
    let no = try question.resolved(2, "no", day: 21)
    let yes = try question.resolved(3, "yes", day: 22)
    let strike = try question.struck(4, yes, day: 23)
    #expect(Predictions([yes, question.entry, no]).all.map(\.result) == [.yes])
    #expect(Predictions([yes, strike, question.entry, no]).all.map(\.result) == [.no])
    #expect(Predictions([question.entry]).all.map(\.result) == [nil])
  }

  @Test func `is due from its day on until it is resolved, longest overdue first`() throws {
    let question = try Question()
    let earlier = try November.entry(
      9, .prediction, day: 2, [("Text", "b"), ("Percent", "10"), ("Due", "2026-11-10")])
    let both = Predictions([question.entry, earlier])
    #expect(try both.due(on: November.day(9)).isEmpty)
    #expect(try both.due(on: November.day(19)).map(\.since) == [November.day(10)])
    let due = try both.due(on: November.day(20)).map(\.prediction.id)
    #expect(due == [earlier.id, question.entry.id])
    let resolved = Predictions([question.entry, try question.resolved(3, "void", day: 20)])
    #expect(try resolved.due(on: November.day(30)).isEmpty)
  }

  @Test func `is found by any forecast on it, and is gone when its question is struck`() throws {
    let question = try Question()
    let second = try question.said(2, 30, by: "bo", day: 2)
    let third = try November.entry(
      3, .prediction, day: 3, by: "chen", [("About", second.id.text), ("Percent", "20")])
    let all = [third, second, question.entry]
    #expect(Predictions(all)[third.id]?.id == question.entry.id)
    #expect(Predictions(all)[second.id]?.people == ["ana", "bo", "chen"])
    let gone = try question.struck(4, question.entry, day: 4)
    #expect(Predictions(all + [gone]).all.isEmpty)
    let one = try question.struck(5, second, day: 4)
    #expect(Predictions(all + [one]).all.map(\.people) == [["ana", "chen"]])
  }

  @Test func `that was held, or names itself in a circle, is none`() throws {
    let held = try November.entry(
      1, .prediction, day: 1, [("Text", "a"), ("Percent", "70"), ("Held", "yes")])
    let question = try Question(2)
    let circle = try November.entry(
      2, .prediction, day: 1, [("About", question.entry.id.text), ("Percent", "70")])
    #expect(Predictions([held, circle]).all.isEmpty)
  }
}

@Suite struct `A resolution` {
  private func doubt(_ result: PredictionResult, _ evidence: String?, day: Int) throws
    -> ResolutionDoubt?
  {
    ResolutionDoubt.about(
      result, due: try November.day(20), evidence: evidence, today: try November.day(day))
  }

  @Test func `of no before the day is doubted`() throws {
    #expect(try doubt(.no, nil, day: 17) == .early(daysLeft: 3))
    #expect(try doubt(.no, nil, day: 20) == nil)
    #expect(try doubt(.yes, nil, day: 17) == nil)
    #expect(try doubt(.void, "gone since 2026-11-25", day: 17) == nil)
  }

  @Test func `of yes by evidence from after the day is doubted`() throws {
    #expect(
      try doubt(.yes, "out on 2026-11-21.", day: 25) == .lateEvidence(November.day(21)))
    #expect(try doubt(.yes, "out on 2026-11-20, v2.4-rc1", day: 25) == nil)
  }
}

@Suite struct `The words of a prediction` {
  @Test(arguments: [
    ("checkout will probably be out", 1), ("checkout is better", 1), ("checkout is faster", 1),
    ("checkout is faster by 20 %", 0), ("the export is out", 0), ("it might improve", 2),
  ])
  func `are hinted at where two people may differ`(text: String, hints: Int) {
    #expect(VaguePrediction.hints(text, isJudged: false).count == hints)
  }

  @Test func `may be vague where it is said how they are judged`() {
    #expect(VaguePrediction.hints("checkout is better", isJudged: true) == [])
  }

  @Test func `are too few to be true or false when there is one`() {
    #expect(VaguePrediction.saysTooLittle("rain!"))
    #expect(VaguePrediction.saysTooLittle("…"))
    #expect(!VaguePrediction.saysTooLittle("it rains"))
  }
}
