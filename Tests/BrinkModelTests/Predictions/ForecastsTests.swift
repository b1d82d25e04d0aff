import BrinkModel
import Rec
import Testing

@Suite struct `A forecast to be judged` {
  private func decision(_ number: UInt64, _ confidence: String, crossed: String = "yes") throws
    -> Entry
  {
    try November.entry(
      number, .decision, day: 1,
      [("Doing", "x"), ("Confidence", confidence), ("Pressure", "pressed"), ("Crossed", crossed)])
  }

  private func outcome(_ number: UInt64, _ result: String, of decision: Entry, day: Int = 3) throws
    -> Entry
  {
    try November.entry(
      number, .outcome, day: day, [("About", decision.id.text), ("Result", result)])
  }

  @Test(arguments: [
    ("as planned", true), ("failed as named", false), ("failed otherwise", false),
  ])
  func `is a decision's confidence once its outcome is final`(result: String, isTrue: Bool) throws {
    let decision = try decision(1, "80")
    let tally = Forecasts([decision, try outcome(2, result, of: decision)]).tally()
    #expect(tally.judged.map(\.percent) == [80])
    #expect(tally.judged.map(\.cameTrue) == [isTrue])
    #expect(tally.judged.map(\.pressure) == ["pressed"])
    #expect(tally.open == 0)
  }

  @Test func `is open while it is too early, and the latest outcome counts`() throws {
    let decision = try decision(1, "80")
    let early = try outcome(2, "too early to say", of: decision)
    let late = try outcome(3, "as planned", of: decision, day: 9)
    #expect(Forecasts([decision]).tally().open == 1)
    #expect(Forecasts([decision, early]).tally().open == 1)
    #expect(Forecasts([late, decision, early]).tally().judged.map(\.cameTrue) == [true])
    let again = try outcome(4, "failed as named", of: decision, day: 10)
    #expect(Forecasts([late, again, decision]).tally().judged.map(\.cameTrue) == [false])
  }

  @Test func `is not what was held, or stated as no percentage`() throws {
    let held = try decision(1, "80", crossed: "no")
    let certain = try decision(2, "100")
    #expect(Forecasts([held, certain]).tally() == ForecastTally())
  }

  @Test func `is each person's last number on a prediction, with its own pressure`() throws {
    let question = try Question()
    let other = try November.entry(
      2, .prediction, day: 2, by: "bo",
      [("About", question.entry.id.text), ("Percent", "20"), ("Pressure", "calm")])
    let tally = Forecasts([question.entry, other, try question.resolved(3, "no", day: 21)]).tally()
    #expect(tally.judged.map(\.by) == ["ana", "bo"])
    #expect(tally.judged.map(\.percent) == [70, 20])
    #expect(tally.judged.map(\.cameTrue) == [false, false])
    #expect(tally.judged.map(\.pressure) == [nil, "calm"])
    #expect(tally.judged.map(\.about) == [question.entry.id, question.entry.id])
  }

  @Test func `is left out and counted when it never applied`() throws {
    let question = try Question()
    let tally = Forecasts([question.entry, try question.resolved(2, "void", day: 3)]).tally()
    #expect(tally.judged.isEmpty)
    #expect(tally.void == 1)
  }

  @Test func `is filtered by person, tag, time and source`() throws {
    let question = try Question(1, 70, by: "Ana Lima", tag: "Speed")
    let other = try question.said(2, 20, by: "bo", day: 8)
    let decision = try decision(3, "90")
    let forecasts = Forecasts([
      question.entry, other, decision, try question.resolved(4, "yes", day: 21),
      try outcome(5, "as planned", of: decision),
    ])
    func percents(_ filter: ForecastFilter) -> [Int] {
      forecasts.tally(filter).judged.map(\.percent).sorted()
    }
    #expect(percents(ForecastFilter()) == [20, 70, 90])
    #expect(percents(ForecastFilter(by: Person(["bo"]))) == [20])
    #expect(percents(ForecastFilter(tag: "speed")) == [20, 70])
    let day5 = Timestamp(try November.day(5), offset: 60)
    #expect(percents(ForecastFilter(since: day5)) == [20])
    #expect(percents(ForecastFilter(until: day5)) == [70, 90])
    #expect(percents(ForecastFilter(source: .decisions)) == [90])
    #expect(percents(ForecastFilter(source: .predictions)) == [20, 70])
  }
}
