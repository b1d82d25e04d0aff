import BrinkModel
import Reports
import Statistics
import TestSupport

/// Figures of invented teams: as they usually are, and as they hardly ever are.
enum FigureSamples {
  /// A name and the figure, in the order in which people look at them.
  static var usual: [(String, any DrawnFigure)] {
    [
      ("incident", incident), ("longest", wholeStory), ("claim", claim()),
      ("missing", claim(missing: [3, 4, 9])), ("share", share), ("calibration", calibration(120)),
      ("calibration-few", calibration(14)), ("scores", scores(9)), ("actions", actions(12)),
      ("recurrence", recurrence),
    ]
  }

  static var minute: Int64 { 60_000 }

  static var incident: IncidentFigure {
    IncidentFigure(
      name: "checkout 500s", began: "2026-09-03 14:02",
      phases: [.init(at: 0, name: "open"), .init(at: 41 * minute, name: "mitigated")],
      people: [
        .init("Ana", times: [0, 1, 2, 4, 6, 7, 11, 12, 14, 19, 22, 30, 41].map { $0 * minute }),
        .init("Bo", times: [2, 3, 5, 9, 10, 17, 31, 40].map { $0 * minute }),
        .init("Cem", times: [12, 13, 26, 38].map { $0 * minute }),
        .init("Dilek", times: [20 * minute]),
      ],
      happenings: [
        .init(
          .decisions, at: 9 * minute, who: "Bo",
          words: "decided: raise the payment pool from 80 to 200 connections"),
        .init(
          .decisions, at: 22 * minute, who: "Ana",
          words: "held: fail over to the second region while replication is twelve minutes behind"),
        .init(
          .decisions, at: 31 * minute, who: "Bo", words: "decided: roll back the orders release"),
        .init(
          .overloads, at: 19 * minute, who: "Ana", words: "overload: too many decisions at once"),
        .init(
          .tasks, at: 5 * minute, to: 14 * minute, who: "Cem", words: "find the slow query, 10 min"),
        .init(
          .tasks, at: 26 * minute, to: 38 * minute, who: "Cem",
          words: "prepare the rollback, 15 min"),
        .init(.actions, at: 40 * minute, who: "Bo", words: "alert on pool use, due 2026-09-17"),
      ])
  }

  /// An hour's work, a reopening in the night, and actions closed weeks later.
  static var wholeStory: IncidentFigure {
    let (day, first) = (1440 * minute, incident)
    return IncidentFigure(
      name: "checkout 500s", began: "2026-09-03 14:02",
      phases: first.phases + [
        .init(at: 600 * minute, name: "reopened"), .init(at: 640 * minute, name: "mitigated"),
        .init(at: 19 * day, name: "closed"),
      ],
      people: first.people.map { person in
        .init(
          person.name,
          times: person.times + (person.name == "Ana" ? [600, 612, 640].map { $0 * minute } : [])
            + (person.name == "Bo" ? [14 * day, 19 * day] : []))
      },
      happenings: first.happenings + [
        .init(
          .actions, at: 42 * minute, to: 14 * day, who: "Dilek",
          words: "page on failed payments" + "; alert on pool use, due 2026-09-17"),
        .init(.decisions, at: 612 * minute, who: "Ana", words: "decided: switch the cache off"),
      ])
  }

  static func claim(missing: Set<Int> = []) -> ClaimFigure {
    let before: [Double?] = [3, 2, 1, 2, 4, 2, 0, 3, 2, 1, 2, 3, 1, 2, 2, 3, 1, 2, 3, 1]
    let counts = [2, 1, 1, 2, 0, 1, 2, 1, 3, 1, 1, 2, 0, 2].map(Double.init)
    return ClaimFigure(
      title: "re-opened items drop by 25 % in the next 20 releases", measure: "re-opened items",
      cycle: "release", baseline: before,
      window: counts.enumerated().map {
        missing.contains($0.offset) ? .missing : .known($0.element)
      }
        + Array(repeating: .ahead, count: 6),
      mark: (1.5, "30 or fewer"),
      verdict: "Open, cycle 14/20. 19 so far. Passes with at most 11 more.")
  }

  static var share: ClaimFigure {
    ClaimFigure(
      title: "at least 80 % of runbooks are updated", measure: "runbooks updated", cycle: "month",
      isShare: true, baseline: [], window: [0.5, 0.6, 0.75, 0.8, 0.9, 0.85].map { .known($0) },
      mark: (0.8, "80% or more"), verdict: "PASS (literal) 43 of 52 (83%).")
  }

  static func calibration(_ count: Int) -> CalibrationFigure {
    CalibrationFigure(CalibrationReport(RuledForecasts.tally(count), for: Person(["ana"])))
  }

  static let bands = [
    Bands.Band(least: 0, name: "immediate structural risk"),
    Bands.Band(least: 4, name: "hidden fragility"),
    Bands.Band(least: 7, name: "healthy core, risk at the edges"),
    Bands.Band(least: 9, name: "resilient"),
  ]

  static func day(_ number: Int) -> CivilDate { CivilDate(daysSinceEpoch: 20_454 + number) }

  static func scores(_ count: Int) -> ScoreFigure {
    let totals = [3, 3, 4, 5, 5, 6, 7, 7, 8, 9, 8, 9]
    let lowest = ["recovery", "recovery", "onboarding speed", "onboarding speed", "coverage"]
    return ScoreFigure(
      name: "payments", most: 10, bands: bands,
      scores: (0..<count).map { index in
        .init(
          day(index * 30), total: totals[index % totals.count],
          lowest: [lowest[min(index / 2, lowest.count - 1)]])
      })
  }

  static func actions(_ count: Int) -> BurnDownFigure {
    let open = [2, 4, 5, 5, 7, 9, 8, 6, 7, 5, 4, 3]
    let late = [0, 0, 1, 2, 2, 3, 4, 2, 1, 1, 0, 1]
    return BurnDownFigure(
      (0..<count).map { index in
        ActionWeek(
          monday: day(index * 7), open: open[index % 12], overdue: late[index % 12],
          closed: [0, 1, 0, 2, 1, 1, 3, 4, 1, 3, 2, 2][index % 12])
      })
  }

  static var recurrence: RecurrenceFigure {
    RecurrenceFigure(
      [
        .init("checkout", now: .init(2, of: 5), before: .init(4, of: 6)),
        .init("search", now: .init(1, of: 2), before: .init(0, of: 1)),
        .init("payments-settlement", now: .init(0, of: 3), before: .init(1, of: 2)),
        .init("-", now: .init(0, of: 1), before: .init(0, of: 0)),
      ], days: 30)
  }
}
