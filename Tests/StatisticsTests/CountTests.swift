import TestSupport
import Testing

@testable import Statistics

@Suite struct `A claim about a count` {
  @Test func `agrees with integration, SciPy and rationals`() throws {
    let rows = ReferenceTable("counts").rows
    #expect(rows.count == 50)
    for row in rows {
      let drop = try #require(Fraction(row["drop"] ?? ""))
      let baseline = Tally(events: row.whole("k1"), cycles: row.whole("n1"))
      let claim = CountClaim(.drop(drop), baseline: baseline, cycles: row.whole("n2"))
      #expect(claim.literal(row.whole("k2")) == (row["literal"] == "pass" ? .pass : .fail))
      #expect(claim.accepted == .between(least: 0, most: row.whole("most")))
      #expect(relativeError(claim.luckPass ?? .nan, row.number("luck_pass")) < 1e-10, "\(row)")
      let evidence = claim.evidence(row.whole("k2"))
      #expect(relativeError(evidence.probability ?? .nan, row.number("p")) < 1e-10, "\(row)")
      let range = try #require(evidence.ratio90)
      #expect(relativeError(range.low, row.number("low90")) < 1e-10)
      #expect(relativeError(range.high, row.number("high90")) < 1e-10)
    }
  }

  @Test func `passes exactly the numbers that fractions let pass`() throws {
    for k1 in 1...12 {
      for (n1, n2) in [(1, 1), (3, 4), (7, 5), (20, 20)] {
        for percent in [0, 1, 10, 25, 33, 50, 99, 100, 130] {
          let share = try #require(Fraction(percent, over: 100))
          let baseline = Tally(events: k1, cycles: n1)
          let drop = CountClaim(.drop(share), baseline: baseline, cycles: n2)
          let rise = CountClaim(.rise(share), baseline: baseline, cycles: n2)
          for k2 in 0...60 {
            let drops = k2 * n1 * 100 <= (100 - percent) * k1 * n2
            let rises = k2 * n1 * 100 >= (100 + percent) * k1 * n2
            #expect(drop.literal(k2) == (drops ? .pass : .fail))
            #expect(rise.literal(k2) == (rises ? .pass : .fail))
            #expect(Self.contains(drop.accepted, k2) == drops)
            #expect(Self.contains(rise.accepted, k2) == rises)
          }
        }
      }
    }
  }

  @Test func `with an absolute level passes what the level says`() throws {
    for half in 0...12 {
      let level = try #require(Fraction(half, over: 2))
      for cycles in 1...4 {
        for k in 0...30 {
          func literal(_ target: CountTarget) -> Literal {
            CountClaim(target, baseline: nil, cycles: cycles).literal(k)
          }
          #expect((literal(.atMost(level, .total)) == .pass) == (2 * k <= half))
          #expect((literal(.atLeast(level, .total)) == .pass) == (2 * k >= half))
          #expect((literal(.exactly(level, .total)) == .pass) == (2 * k == half))
          #expect((literal(.atMost(level, .perCycle)) == .pass) == (2 * k <= half * cycles))
          #expect((literal(.atLeast(level, .perCycle)) == .pass) == (2 * k >= half * cycles))
          #expect((literal(.exactly(level, .perCycle)) == .pass) == (2 * k == half * cycles))
        }
      }
    }
    let below = CountClaim(.atMost(Fraction(-1), .total), baseline: nil, cycles: 1)
    #expect(below.literal(0) == .fail && below.accepted == .none)
  }

  @Test func `stays exact where a Double would not`() throws {
    let tenth = try #require(Fraction("0.1"))
    // 0.9 · 10^18 exactly; one more fails.
    let large = CountClaim(
      .drop(tenth), baseline: Tally(events: 1_000_000_000_000_000_000, cycles: 7), cycles: 7)
    #expect(large.literal(900_000_000_000_000_000) == .pass)
    #expect(large.literal(900_000_000_000_000_001) == .fail)
    let largest = CountClaim(
      .drop(Fraction(0)), baseline: Tally(events: .max, cycles: .max), cycles: .max)
    #expect(largest.literal(.max) == .pass)
    let more = CountClaim(
      .rise(Fraction(1)), baseline: Tally(events: .max, cycles: 1), cycles: .max)
    #expect(more.accepted == .none && more.literal(.max) == .fail)
    #expect(more.evidence(3).evidence == .notComputed(.tooLarge))
    #expect(more.detectable == .undefined(.tooLarge))
  }

  @Test func `has no verdict on a share of nothing and no evidence from next to nothing`() throws {
    let quarter = try #require(Fraction("25%"))
    func claim(_ events: Int?) -> CountClaim {
      CountClaim(
        .drop(quarter), baseline: events.map { Tally(events: $0, cycles: 20) }, cycles: 20)
    }
    #expect(claim(nil).literal(0) == .undefined(.noBaseline))
    #expect(claim(0).literal(0) == .undefined(.emptyBaseline))
    #expect(claim(0).luckPass == nil)
    #expect(claim(0).evidence(0).evidence == .notComputed(.emptyBaseline))
    #expect(claim(0).standing(events: 0, Remaining(left: 3)) == .undefined(.emptyBaseline))
    for events in 1...4 {
      #expect(claim(events).literal(0) == .pass)
      #expect(claim(events).evidence(0) == CountEvidence(.sparseBaseline))
    }
    #expect(claim(5).evidence(0).probability != nil)
    let level = CountClaim(.atMost(Fraction(3), .total), baseline: nil, cycles: 4)
    #expect(level.evidence(1).evidence == .notComputed(.absoluteBound))
    #expect(level.luckPass == nil && level.detectable == .undefined(.absoluteBound))
  }

  @Test func `of a drop to nothing is refuted by one event and shown by no window`() throws {
    let claim = CountClaim(
      .drop(Fraction(1)), baseline: Tally(events: 40, cycles: 20), cycles: 20)
    #expect(claim.literal(0) == .pass)
    #expect(claim.evidence(0).evidence == .notComputed(.absolute))
    #expect(claim.literal(1) == .fail)
    #expect(claim.evidence(1).evidence == .contradicted)
  }

  @Test func `is less likely met the more there is, and its range agrees with its chance`() throws {
    for drop in ["0", "0.25", "0.8"] {
      let share = try #require(Fraction(drop))
      let claim = CountClaim(.drop(share), baseline: Tally(events: 30, cycles: 9), cycles: 7)
      var last = 1.1
      for events in 0...80 {
        let evidence = claim.evidence(events)
        let probability = try #require(evidence.probability)
        #expect(probability < last)
        last = probability
        let high = evidence.ratio90?.high ?? .nan
        // The end of the range at c is a chance of 95 % at c.
        #expect((high <= 1 - share.value) == (probability >= 0.95))
        #expect((evidence.evidence == .supported) == (probability >= 0.95))
        #expect((evidence.evidence == .contradicted) == (probability <= 0.05))
      }
    }
  }

  @Test func `a rise and a drop share one chance between them`() throws {
    let claimUp = CountClaim(
      .rise(Fraction(0)), baseline: Tally(events: 30, cycles: 9), cycles: 7)
    let claimDown = CountClaim(
      .drop(Fraction(0)), baseline: Tally(events: 30, cycles: 9), cycles: 7)
    for events in [0, 5, 23, 60] {
      let up = try #require(claimUp.evidence(events).probability)
      let down = try #require(claimDown.evidence(events).probability)
      #expect((up + down - 1).magnitude < 1e-12)
    }
    // Whatever is not at most T is at least T + 1.
    let up = try #require(claimUp.luckPass)
    guard case .between(let least, _) = claimUp.accepted else { throw TestFailure("no bound") }
    let below = BetaDistribution(30.5, Double(least)).tails(at: 9.0 / 16, complement: 7.0 / 16)
    #expect(relativeError(up, below.upper) < 1e-12)
  }

  @Test func `overdispersion widens the range and never narrows it`() throws {
    #expect(Overdispersion.factor(baseline: [2, 2, 2], window: [2, 2]) == 1)
    #expect(Overdispersion.factor(baseline: [3], window: [2]) == nil)
    #expect(Overdispersion.factor(baseline: [0, 0], window: [0, 0]) == 1)
    // x̄ = 5: (25+25)/5 = 10; ȳ = 2: (4+4)/2 = 4; 14/2.
    #expect(Overdispersion.factor(baseline: [0, 10], window: [4, 0]) == 7)
    let claim = CountClaim(.drop(Fraction(0)), baseline: Tally(events: 40, cycles: 20), cycles: 20)
    let plain = try #require(claim.evidence(20).ratio90)
    let wide = try #require(claim.evidence(20, overdispersion: 3).ratio90)
    #expect(wide.low < plain.low && wide.high > plain.high)
    #expect(claim.evidence(20, overdispersion: 0.2) == claim.evidence(20))
  }

  private static func contains(_ accepted: AcceptedEvents, _ events: Int) -> Bool {
    guard case .between(let least, let most) = accepted else { return false }
    return events >= least && events <= most ?? .max
  }
}
