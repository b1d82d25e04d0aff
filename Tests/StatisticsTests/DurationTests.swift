import TestSupport
import Testing

@testable import Statistics

@Suite struct `A claim about durations` {
  static func sample(_ words: [String]) throws -> Sample {
    let readings = words.compactMap { Fraction($0) }
    #expect(readings.count == words.count)
    return try #require(Sample(readings))
  }

  @Test func `agrees with every assignment counted in rationals`() throws {
    let rows = ReferenceTable("durations").rows
    #expect(rows.count == 28)
    for row in rows {
      let baseline = try Self.sample(row.words("baseline"))
      let window = try Self.sample(row.words("window"))
      let drop = try #require(Fraction(row["drop"] ?? ""))
      let factor = try #require(Fraction(1).subtracting(drop))
      let test = try #require(MannWhitney(baseline: baseline, times: factor, window: window))
      #expect(test.statistic == row.number("w") && test.method == .exact)
      #expect(relativeError(test.less, row.number("less")) < 1e-12, "\(row)")
      #expect(relativeError(test.greater, row.number("greater")) < 1e-12, "\(row)")
      let ratio = try #require(HodgesLehmann(baseline: baseline, window: window))
      #expect(relativeError(ratio.estimate, row.number("ratio")) < 1e-12)
      #expect(ratio.interval.low <= ratio.estimate && ratio.estimate <= ratio.interval.high)
      let shift = try #require(
        HodgesLehmann(baseline: baseline, window: window, scale: .difference))
      #expect((shift.estimate - row.number("shift")).magnitude < 1e-12)
    }
  }

  @Test func `ranks the smallest samples as all their assignments do`() throws {
    // Every pair of samples of up to 3 and 3 readings out of 0, 1, 2.
    func samples(_ count: Int) -> [[Int]] {
      (0..<count).reduce([[]]) { all, _ in all.flatMap { one in (0...2).map { one + [$0] } } }
    }
    for m in 1...3 {
      for n in 1...3 {
        for x in samples(m) {
          for y in samples(n) { try Self.compare(x, y) }
        }
      }
    }
  }

  private static func compare(_ x: [Int], _ y: [Int]) throws {
    func statistic(_ x: [Int], _ y: [Int]) -> Int {
      y.reduce(0) { sum, y in x.reduce(sum) { $0 + (y > $1 ? 2 : y == $1 ? 1 : 0) } }
    }
    let pooled = x + y
    let seen = statistic(x, y)
    var (less, greater, all) = (0, 0, 0)
    for choice in 0..<(1 << pooled.count) where choice.nonzeroBitCount == y.count {
      let chosen = pooled.indices.filter { choice >> $0 & 1 == 1 }.map { pooled[$0] }
      let rest = pooled.indices.filter { choice >> $0 & 1 == 0 }.map { pooled[$0] }
      let other = statistic(rest, chosen)
      all += 1
      less += other <= seen ? 1 : 0
      greater += other >= seen ? 1 : 0
    }
    let baseline = try #require(Sample(x.map { Fraction($0) }))
    let window = try #require(Sample(y.map { Fraction($0) }))
    let test = try #require(MannWhitney(baseline: baseline, times: Fraction(1), window: window))
    #expect(test.statistic == Double(seen) / 2)
    #expect((test.less - Double(less) / Double(all)).magnitude < 1e-14, "\(x) \(y)")
    #expect((test.greater - Double(greater) / Double(all)).magnitude < 1e-14, "\(x) \(y)")
  }

  @Test func `sees a tie where decimals tie and Doubles would not`() throws {
    // 0.75 · 1.4 is 1.05; as Doubles it is a little less.
    let (before, after) = (try Self.sample(["1.4"]), try Self.sample(["1.05"]))
    let factor = try #require(Fraction("0.75"))
    let test = try #require(MannWhitney(baseline: before, times: factor, window: after))
    #expect(test.statistic == 0.5)
    let quarter = try #require(Fraction("0.25"))
    let claim = DurationClaim(.drop(quarter), baseline: before)
    #expect(claim.literal(try Self.sample(["1.05"])) == .pass)
    #expect(claim.literal(try Self.sample(["1.050000001"])) == .fail)
  }

  @Test func `approximates large samples, and close to what counting gives`() throws {
    var random = SeededGenerator(seed: 12)
    func sample(_ count: Int, _ most: Int) throws -> Sample {
      let readings = (0..<count).map { _ in Fraction(Int.random(in: 1...most, using: &random)) }
      return try #require(Sample(readings))
    }
    func test(_ x: Sample, _ y: Sample) throws -> MannWhitney {
      try #require(MannWhitney(baseline: x, times: Fraction(1), window: y))
    }
    #expect(try test(sample(50, 90), sample(50, 80)).method == .exact)
    let more = try test(sample(51, 90), sample(50, 90))
    #expect(more.method == .normalApproximation)
    #expect(more.less > 0 && more.less < 1 && more.less + more.greater > 1)
    let same = try test(sample(80, 1), sample(80, 1))
    #expect(same.less == 1 && same.greater == 1)
    let (long, wide) = (try sample(400, 1000), try sample(300, 1000))
    let location = try #require(HodgesLehmann(baseline: long, window: wide))
    #expect(location.confidence > 0.94 && location.confidence < 0.96)
    // A little beyond the limit, counted all the same.
    let (x, y) = (try sample(60, 500), try sample(60, 450))
    let sums = try Self.counted(x, y)
    let near = try test(x, y)
    #expect((near.less - sums.0).magnitude < 2e-3 && (near.greater - sums.1).magnitude < 2e-3)
    #expect(HodgesLehmann(baseline: try sample(1001, 9), window: try sample(1000, 9)) == nil)
  }

  /// Both chances from the counting programme, whatever the size.
  private static func counted(_ x: Sample, _ y: Sample) throws -> (Double, Double) {
    let pooled = x.numerators + y.numerators
    let ranks = pooled.map { value in
      pooled.reduce(1) { $0 + ($1 < value ? 2 : $1 == value ? 1 : 0) }
    }
    let sums = RankSums(doubledRanks: ranks, drawn: y.count)
    let seen = ranks.suffix(y.count).reduce(0, +)
    return (sums.atMost(seen), sums.atLeast(seen))
  }

  @Test func `with a zero goes by differences`() throws {
    let claim = DurationClaim(.drop(Fraction(0)), baseline: try Self.sample(["0", "2", "4"]))
    let evidence = claim.evidence(try Self.sample(["1", "3"]))
    #expect(evidence.location?.scale == .difference)
    #expect(evidence.location?.estimate == 0)
    let zero = DurationClaim(.drop(Fraction(0)), baseline: try Self.sample(["0", "0", "4"]))
    #expect(zero.literal(try Self.sample(["0"])) == .undefined(.zeroBaseline))
  }

  @Test func `is judged by medians, whatever their decimals`() throws {
    let quarter = try #require(Fraction("0.25"))
    let claim = DurationClaim(.drop(quarter), baseline: try Self.sample(["4", "8.5", "3.5", "90"]))
    // Medians 6.25 and 4.6875 at the most.
    #expect(claim.literal(try Self.sample(["4.6875"])) == .pass)
    #expect(claim.literal(try Self.sample(["4.68750000001"])) == .fail)
    #expect(claim.literal(try Self.sample(["1", "4.6875", "900"])) == .pass)
    let limit = try #require(Fraction("4.5"))
    let level = DurationClaim(.atMost(limit))
    #expect(level.literal(try Self.sample(["4", "5"])) == .pass)
    #expect(level.literal(try Self.sample(["4", "5.1"])) == .fail)
    #expect(level.evidence(try Self.sample(["4"])).evidence == .notComputed(.absoluteBound))
    #expect(DurationClaim(.exactly(Fraction(3))).literal(try Self.sample(["2", "4"])) == .pass)
    #expect(claim.literal(try Self.sample([])) == .undefined(.nothingSeen))
  }

  @Test func `supports and contradicts by ranks`() throws {
    let before = try Self.sample((1...12).map { "\(100 + $0)" })
    let half = try Self.sample((1...12).map { "\(40 + $0)" })
    let quarter = try #require(Fraction("0.25"))
    #expect(DurationClaim(.drop(quarter), baseline: before).evidence(half).evidence == .supported)
    #expect(
      DurationClaim(.drop(quarter), baseline: before).evidence(before).evidence == .contradicted)
    #expect(DurationClaim(.rise(quarter), baseline: half).evidence(before).evidence == .supported)
    #expect(
      DurationClaim(.rise(quarter), baseline: before).evidence(half).evidence == .contradicted)
    #expect(
      DurationClaim(.drop(Fraction(0)), baseline: before).evidence(before).evidence
        == .inconclusive)
  }

  @Test func `takes no reading below zero and none too far from the others`() {
    #expect(Sample([Fraction(-1)]) == nil)
    #expect(Sample([Fraction(Int.max), Fraction(1, over: 3)].compactMap { $0 }) == nil)
    #expect(Sample([])?.count == 0 && Sample([])?.median == nil)
    #expect(Sample([Fraction(1), Fraction(4)])?.median == 2.5)
  }
}
