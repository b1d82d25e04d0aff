import BrinkModel
import Reports
import TestSupport

/// Figures of data that nobody hopes for: one point, ten thousand, the same moment, hostile names.
enum HostileFigures {
  static let names = [
    "x", "", "Ana", "</svg><script>alert(1)</script>", "\" onload=\"alert(1)", "]]><!--",
    "&lt;&amp;",
    String(repeating: "W", count: 300),
    String(repeating: "very long name of a service ", count: 30),
    "\u{1B}[31mred\u{07}\u{0}", "אבג דהו 123", "\u{202E}reversed", "مرحبا بالعالم", "漢字が長い名前のサービス",
    "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿", "﷽﷽﷽", "a\nb\tc", "z\u{300}\u{301}\u{302}\u{303}\u{304}", "ÅÄÖßñ",
  ]

  static func all(seed: UInt64) -> [any DrawnFigure] {
    var random = SeededGenerator(seed: seed)
    return [
      incident(&random), claim(&random), scores(&random), actions(&random), recurrence(&random),
      FigureSamples.calibration(random.one(of: [0, 1, 4, 5, 20, 60, 99, 100, 400])),
    ]
  }

  private static func name(_ random: inout SeededGenerator) -> String {
    random.one(of: names)
  }

  private static func count(_ random: inout SeededGenerator, _ most: Int) -> Int {
    random.one(of: [0, 1, 2, 5, 20, most])
  }

  static func incident(_ random: inout SeededGenerator, most: Int = 300) -> IncidentFigure {
    let span: Int64 =
      random.one(of: [0, 1, 1000, 3_600_000, 86_400_000, 30 * 86_400_000, 20_000 * 86_400_000])
    func time(_ random: inout SeededGenerator) -> Int64 {
      // Most of it happens in the beginning.
      let share = Double.random(in: 0...1, using: &random)
      return Int64(share * share * share * Double(span)) - (span > 9 ? span / 10 : 0)
    }
    let states = ["open", "mitigated", "reopened", "mitigated", "closed"]
    let phases = states.prefix(count(&random, 5)).map {
      IncidentFigure.Phase(at: time(&random), name: $0)
    }
    let people = (0..<count(&random, 40)).map { _ in
      IncidentFigure.Person(
        name(&random), times: (0..<count(&random, most)).map { _ in time(&random) }.sorted())
    }
    let happenings = (0..<count(&random, most)).map { _ in
      let at = time(&random)
      return IncidentFigure.Happening(
        random.one(of: IncidentFigure.Lane.allCases), at: at,
        to: Bool.random(using: &random) ? at + time(&random) : nil, who: name(&random),
        words: name(&random))
    }
    return IncidentFigure(
      name: name(&random), began: "2026-09-03 14:02", phases: phases.sorted { $0.at < $1.at },
      people: people, happenings: happenings)
  }

  static func claim(_ random: inout SeededGenerator) -> ClaimFigure {
    let scale = random.one(of: [0, 0.001, 1, 17, 1e6, 1e14, -5])
    func value(_ random: inout SeededGenerator) -> Double? {
      Int.random(in: 0...5, using: &random) == 0
        ? nil : (Double.random(in: 0...1, using: &random) * scale)
    }
    let isShare = Bool.random(using: &random)
    return ClaimFigure(
      title: name(&random), measure: name(&random), cycle: name(&random),
      isShare: isShare && scale == 1,
      baseline: (0..<count(&random, 2000)).map { _ in value(&random) },
      window: (0..<count(&random, 500)).map { _ in
        Bool.random(using: &random) ? .ahead : value(&random).map { .known($0) } ?? .missing
      },
      mark: Bool.random(using: &random) ? (scale / 2, name(&random)) : nil, verdict: name(&random))
  }

  static func scores(_ random: inout SeededGenerator) -> ScoreFigure {
    let apart = random.one(of: [0, 1, 7, 30, 1000])
    let most = random.one(of: [0, 1, 10, 250])
    return ScoreFigure(
      name: name(&random), most: most,
      bands: Bool.random(using: &random)
        ? FigureSamples.bands : [Bands.Band(least: most / 2, name: name(&random))],
      scores: (0..<count(&random, 600)).map { index in
        .init(
          FigureSamples.day(index * apart),
          total: Int.random(in: 0...4, using: &random) == 0
            ? nil : Int.random(in: 0...most, using: &random),
          lowest: (0..<Int.random(in: 0...3, using: &random)).map { _ in name(&random) })
      })
  }

  static func actions(_ random: inout SeededGenerator) -> BurnDownFigure {
    let most = random.one(of: [0, 1, 12, 100_000])
    return BurnDownFigure(
      (0..<count(&random, 60)).map { index in
        let open = Int.random(in: 0...most, using: &random)
        return ActionWeek(
          monday: FigureSamples.day(index * 7), open: open,
          overdue: Int.random(in: 0...open, using: &random),
          closed: Int.random(in: 0...most, using: &random))
      })
  }

  static func recurrence(_ random: inout SeededGenerator) -> RecurrenceFigure {
    let most = random.one(of: [0, 1, 12, 100_000])
    func share(_ random: inout SeededGenerator) -> RecurrenceFigure.Count {
      let incidents = Int.random(in: 0...most, using: &random)
      return .init(Int.random(in: 0...incidents, using: &random), of: incidents)
    }
    return RecurrenceFigure(
      (0..<count(&random, 70)).map { _ in
        .init(name(&random), now: share(&random), before: share(&random))
      }, days: Int.random(in: 1...3660, using: &random))
  }
}

extension SeededGenerator {
  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }
}
