import BrinkModel
import Reports
import TestSupport
import Testing

@Suite struct `A scale` {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `grows with its numbers and has round ticks around all of them`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let size = random.one(of: [1e-6, 0.1, 1, 7, 1000, 1e9, 1e14])
    let values = (0..<Int.random(in: 0...20, using: &random)).map { _ in
      Double.random(in: -1...1, using: &random) * size
    }
    let most = Int.random(in: 3...9, using: &random)
    let scale = LinearScale(holding: values, from: 300, to: 20, most: most)
    #expect((2...most + 1).contains(scale.ticks.count), "\(scale.ticks)")
    #expect(scale.ticks == scale.ticks.sorted())
    for (low, high) in zip(values.sorted(), values.sorted().dropFirst()) {
      #expect(scale.position(low) >= scale.position(high))
    }
    for value in values {
      #expect(scale.values.lowerBound <= value && value <= scale.values.upperBound)
      #expect((20...300.001).contains(scale.position(value)))
    }
  }

  @Test func `of counts has no tick between two whole numbers`() {
    let scale = LinearScale(holding: [2], from: 0, to: 100, most: 9, isWhole: true)
    #expect(scale.ticks == [0, 1, 2])
    #expect(LinearScale(holding: [], from: 0, to: 100, isWhole: true).ticks == [0, 1])
    #expect(
      LinearScale(holding: [.infinity, .nan, 3], from: 0, to: 9, isWhole: true).ticks.last == 3)
  }

  @Test(arguments: [(0, 1), (3, 3), (10, 5), (40, 7), (100, 5), (400, 6), (4000, 9), (90_000, 9)])
  func `of days has no more ticks than asked for, at beginnings`(days: Int, most: Int) {
    let first = CivilDate(daysSinceEpoch: 20_454)
    let scale = DayScale(from: first, to: first.adding(days: days), start: 10, end: 500)
    let ticks = scale.ticks(most: most)
    #expect((1...max(1, most + 1)).contains(ticks.count), "\(ticks)")
    #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0.at < $1.at })
    #expect(ticks.allSatisfy { (10...500).contains($0.at) })
    #expect(Set(ticks.map(\.name)).count == ticks.count, "\(ticks)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `of elapsed time grows with it, whatever is cut out`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let times = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      let power = Int.random(in: 0...10, using: &random)
      return (0..<power).reduce(Int64.random(in: 0...50, using: &random)) { time, _ in time * 10 }
    }
    let scale = ElapsedScale(times, x: 100...700)
    let places = times.sorted().map(scale.position)
    #expect(places == places.sorted())
    #expect(places.allSatisfy { (100...700.001).contains($0) })
    #expect(scale.stretches.count <= 5)
    let ticks = scale.ticks(apart: 90)
    #expect(ticks.map(\.at) == ticks.map(\.at).sorted())
    #expect(ticks.allSatisfy { (100...700.001).contains($0.at) })
  }

  @Test func `of elapsed time cuts what is long and empty, and nothing short`() {
    let minute: Int64 = 60_000
    let work = (0...40).map { Int64($0) * minute }
    let whole = ElapsedScale(work, x: 0...600)
    #expect(whole.stretches.count == 1 && whole.cuts.isEmpty)
    let weeks = ElapsedScale(work + [20 * 1440 * minute], x: 0...600)
    #expect(weeks.stretches.count == 2)
    #expect(weeks.cuts.first?.leftOut == (20 * 1440 - 40) * minute)
    #expect(weeks.position(40 * minute) > 300, "the work has most of the room")
    #expect(ElapsedScale([0, 30 * minute], x: 0...600).stretches.count == 1)
  }

  @Test(arguments: [
    (0, "0"), (40, "40 s"), (600, "10 min"), (630, "10 min 30"), (3600, "1 h"), (5400, "1 h 30"),
    (86_400, "1 d"), (194_400, "2 d 6 h"), (-60, "-1 min"),
  ])
  func `names elapsed time with its unit`(seconds: Int64, name: String) {
    #expect(ElapsedScale.name(seconds * 1000) == name)
  }
}
