import Testing

@testable import Statistics

@Suite struct `The smallest change a window would show` {
  @Test func `agrees with integration and the chi-squared quantile`() throws {
    let rows = ReferenceTable("detectable_drop").rows
    #expect(rows.count == 6)
    for row in rows {
      let drop = try #require(Fraction(row["drop"] ?? ""))
      let baseline = Tally(events: row.whole("k1"), cycles: row.whole("n1"))
      let claim = CountClaim(.drop(drop), baseline: baseline, cycles: row.whole("n2"))
      guard row["ratio"] != "none" else {
        #expect(claim.detectable == .none, "\(row)")
        continue
      }
      guard case .ratio(let ratio) = claim.detectable else {
        Issue.record("\(row)")
        continue
      }
      #expect(relativeError(ratio, row.number("ratio")) < 1e-9, "\(row)")
    }
  }

  @Test(arguments: [5, 12, 40, 300])
  func `shows 4 times in 5, for a rise too`(events: Int) throws {
    let quarter = try #require(Fraction("0.25"))
    let baseline = Tally(events: events, cycles: 10)
    let claim = CountClaim(.rise(quarter), baseline: baseline, cycles: 15)
    guard case .ratio(let ratio) = claim.detectable else {
      Issue.record("a rise has no end")
      return
    }
    #expect(ratio > 1.25)
    let poisson = PoissonDistribution(mean: ratio * Double(events) * 1.5)
    let chance = (0...events * 20).reduce(0.0) { sum, k in
      claim.evidence(k).evidence == .supported ? sum + poisson.density(k) : sum
    }
    #expect((chance - 0.8).magnitude < 1e-9)
  }
}
