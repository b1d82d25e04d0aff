import TestSupport
import Testing

@testable import Statistics

@Suite struct `Calibration of forecasts` {
  static func calibration(_ pairs: [(Int, Bool)]) -> Calibration {
    Calibration(pairs.map { Forecast(percent: $0.0, cameTrue: $0.1) })
  }

  @Test func `agrees with rationals`() throws {
    let rows = ReferenceTable("forecasts").rows
    #expect(rows.count == 15)
    for row in rows {
      let outcomes = row.words("o").map { $0 == "1" }
      let percents = row.words("p").compactMap(Int.init)
      let calibration = Self.calibration(Array(zip(percents, outcomes)))
      let murphy = try #require(calibration.murphy)
      let scores = [
        ("brier", calibration.brier), ("log_score", calibration.logScore),
        ("rel", murphy.reliability), ("res", murphy.resolution), ("unc", murphy.uncertainty),
      ]
      for (name, score) in scores {
        let error = ((score ?? .nan) - row.number(name)).magnitude
        #expect(error < 1e-13, "\(name) of \(row)")
      }
      let parts = murphy.reliability - murphy.resolution + murphy.uncertainty
      #expect((parts - row.number("brier")).magnitude < 1e-12)
      if row["gap"] == "" {
        #expect(calibration.overconfidence == nil)
      } else {
        let gap = try #require(calibration.overconfidence)
        #expect((gap.gap - row.number("gap")).magnitude < 1e-13)
        #expect(gap.range90.low <= gap.gap + 1e-12 && gap.gap <= gap.range90.high + 1e-12)
      }
    }
  }

  @Test func `of nothing has no score`() {
    let none = Calibration([])
    #expect(none.brier == nil && none.logScore == nil && none.overconfidence == nil)
    #expect(none.murphy == nil && none.table.isEmpty)
    #expect(Self.calibration([(100, false)]).logScore == nil)
    #expect(Self.calibration([(50, true)]).overconfidence == nil)
  }

  @Test func `shows five bins below a hundred forecasts and hides the thin ones`() throws {
    let few = Self.calibration(
      Array(repeating: (15, false), count: 4) + Array(repeating: (80, true), count: 3)
        + [(79, true), (81, false), (100, true)])
    #expect(few.table.map(\.percents) == [80...100])
    let bin = try #require(few.table.first)
    #expect(bin.cameTrue == Share(hits: 4, of: 5) && (bin.stated - 0.842).magnitude < 1e-12)
    #expect(bin.range90.low < 0.8 && bin.range90.high > 0.8)
    let many = Self.calibration((0...100).flatMap { [($0, $0 > 50), ($0, $0 > 30)] })
    #expect(many.table.map(\.percents.lowerBound) == Array(stride(from: 0, to: 100, by: 10)))
    #expect(many.table.last?.percents == 90...100)
    #expect(many.table.reduce(0) { $0 + $1.cameTrue.total } == 202)
  }

  @Test func `compares calm with pressed from twenty of each on`() throws {
    let calm = Self.calibration((0..<20).map { (80, $0 < 16) })
    let pressed = Self.calibration((0..<20).map { (80, $0 < 10) })
    let comparison = try #require(PressureComparison(calm: calm, pressed: pressed))
    #expect((comparison.difference - 0.3).magnitude < 1e-12)
    #expect(comparison.rightDifference90.low < -0.3 && comparison.rightDifference90.high > -0.3)
    #expect(comparison.width > 0.3)
    let fewer = Self.calibration((0..<19).map { (80, $0 < 10) } + [(50, true)])
    #expect(PressureComparison(calm: calm, pressed: fewer) == nil)
    #expect(PressureComparison(calm: fewer, pressed: calm) == nil)
  }
}
