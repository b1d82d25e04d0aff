import TestSupport
import Testing

@testable import Statistics

@Suite struct `A claim about a share` {
  @Test func `agrees with integration and statsmodels`() throws {
    let rows = ReferenceTable("shares").rows
    #expect(rows.count == 9)
    for row in rows {
      let baseline = Share(hits: row.whole("k1"), of: row.whole("n1"))
      let window = Share(hits: row.whole("k2"), of: row.whole("n2"))
      let shares = ShareComparison(baseline: baseline, window: window)
      let chances = [
        ("below", shares.probability(ratioAtMost: 1)),
        ("drop_quarter", shares.probability(ratioAtMost: 0.75)),
        ("rise_quarter", 1 - shares.probability(ratioAtMost: 1.25)),
        ("drop_tenth_point", shares.probability(dropAtLeast: 0.1)),
        ("rise_tenth_point", 1 - shares.probability(dropAtLeast: -0.1)),
      ]
      for (name, chance) in chances {
        #expect((chance - row.number(name)).magnitude < 1e-8, "\(name) of \(row)")
      }
      let wilson = try #require(window.wilson())
      #expect((wilson.low - row.number("wilson_low")).magnitude < 1e-12)
      #expect((wilson.high - row.number("wilson_high")).magnitude < 1e-12)
      let newcombe = try #require(baseline.newcombe(to: window))
      #expect((newcombe.low - row.number("newcombe_low")).magnitude < 1e-12)
      #expect((newcombe.high - row.number("newcombe_high")).magnitude < 1e-12)
    }
  }

  @Test func `is judged by fractions, never by rounding`() throws {
    for (k1, n1, n2) in [(1, 3, 7), (5, 5, 4), (2, 9, 12)] {
      for percent in [0, 10, 25, 50, 100] {
        let share = try #require(Fraction(percent, over: 100))
        let baseline = Share(hits: k1, of: n1)
        for k2 in 0...n2 {
          func passes(_ target: ShareTarget) -> Bool {
            ShareClaim(target, baseline: baseline).literal(Share(hits: k2, of: n2)) == .pass
          }
          let own = 100 * k2 * n1
          #expect(passes(.drop(share)) == (own <= (100 - percent) * k1 * n2))
          #expect(passes(.rise(share)) == (own >= (100 + percent) * k1 * n2))
          #expect(passes(.dropBy(share)) == (own <= 100 * k1 * n2 - percent * n1 * n2))
          #expect(passes(.riseBy(share)) == (own >= 100 * k1 * n2 + percent * n1 * n2))
          #expect(passes(.atLeast(share)) == (100 * k2 >= percent * n2))
          #expect(passes(.atMost(share)) == (100 * k2 <= percent * n2))
          #expect(passes(.exactly(share)) == (100 * k2 == percent * n2))
        }
      }
    }
  }

  @Test func `keeps to sides that add up to one`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let n1 = Int.random(in: 1...300, using: &random)
      let n2 = Int.random(in: 1...300, using: &random)
      let a = Share(hits: Int.random(in: 0...n1, using: &random), of: n1)
      let b = Share(hits: Int.random(in: 0...n2, using: &random), of: n2)
      let there = ShareComparison(baseline: a, window: b)
      let back = ShareComparison(baseline: b, window: a)
      for c in [0.2, 0.75, 1, 1.25, 4] {
        let sum = there.probability(ratioAtMost: c) + back.probability(ratioAtMost: 1 / c)
        #expect((sum - 1).magnitude < 1e-8, "\(a) \(b) \(c)")
      }
      for d in [-0.9, -0.1, 0, 0.1, 0.5] {
        let sum = there.probability(dropAtLeast: d) + back.probability(dropAtLeast: -d)
        #expect((sum - 1).magnitude < 1e-8, "\(a) \(b) \(d)")
      }
    }
  }

  @Test func `is found among a million answers as among ten`() {
    let many = Share(hits: 500_000, of: 1_000_000)
    let few = Share(hits: 5, of: 10)
    #expect(
      (ShareComparison(baseline: many, window: few).probability(ratioAtMost: 1) - 0.5)
        .magnitude < 1e-8)
    #expect(
      (ShareComparison(baseline: few, window: many).probability(ratioAtMost: 1) - 0.5)
        .magnitude < 1e-8)
    let higher = Share(hits: 510_000, of: 1_000_000)
    #expect(ShareComparison(baseline: higher, window: many).probability(ratioAtMost: 1) > 0.999999)
  }

  @Test func `of a level has its chance from one tail`() throws {
    let level = try #require(Fraction("80%"))
    let claim = ShareClaim(.atLeast(level))
    let evidence = claim.evidence(Share(hits: 18, of: 20))
    #expect(evidence.evidence == .inconclusive && evidence.difference90 == nil)
    let tails = BetaDistribution(18.5, 2.5).tails(at: 0.8, complement: 0.2)
    #expect(evidence.probability == tails.upper)
    #expect(claim.evidence(Share(hits: 0, of: 0)).evidence == .notComputed(.nothingSeen))
    #expect(claim.literal(Share(hits: 0, of: 0)) == .undefined(.nothingSeen))
  }

  @Test func `of all or nothing is refuted by one exception and shown by no window`() {
    let baseline = Share(hits: 8, of: 20)
    let targets: [(ShareTarget, met: Int, missed: Int)] = [
      (.atLeast(Fraction(1)), 30, 29), (.atMost(Fraction(0)), 0, 1), (.drop(Fraction(1)), 0, 1),
    ]
    for (target, met, missed) in targets {
      let claim = ShareClaim(target, baseline: baseline)
      #expect(claim.literal(Share(hits: met, of: 30)) == .pass)
      #expect(claim.evidence(Share(hits: met, of: 30)).evidence == .notComputed(.absolute))
      #expect(claim.evidence(Share(hits: missed, of: 30)).evidence == .contradicted)
    }
  }

  @Test func `has no verdict on a share of nothing`() throws {
    let quarter = try #require(Fraction("0.25"))
    let none = Share(hits: 0, of: 9)
    let claim = ShareClaim(.drop(quarter), baseline: none)
    #expect(claim.literal(Share(hits: 0, of: 5)) == .undefined(.emptyBaseline))
    #expect(claim.evidence(Share(hits: 0, of: 5)).evidence == .notComputed(.emptyBaseline))
    #expect(ShareClaim(.riseBy(quarter), baseline: none).literal(Share(hits: 2, of: 5)) == .pass)
    #expect(ShareClaim(.drop(quarter)).literal(Share(hits: 2, of: 5)) == .undefined(.noBaseline))
  }
}
