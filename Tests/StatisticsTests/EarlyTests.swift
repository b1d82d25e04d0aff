import TestSupport
import Testing

@testable import Statistics

/// What is certain early, against every way a window can still end.
@Suite struct `Looking early` {
  @Test func `at a count says secured or refuted only when every ending agrees`() throws {
    let quarter = try #require(Fraction("0.25"))
    let baseline = Tally(events: 7, cycles: 5)
    let targets: [CountTarget] = [
      .drop(quarter), .rise(quarter), .atMost(Fraction(4), .total),
      .atLeast(Fraction(1), .perCycle),
      .exactly(Fraction(6), .total), .drop(Fraction(2)),
    ]
    for target in targets {
      let claim = CountClaim(target, baseline: baseline, cycles: 5)
      for events in 0...14 {
        for unknown in 0...4 {
          for maximum in 0...3 {
            let endings = Set((0...unknown * maximum).map { claim.literal(events + $0) })
            let remaining = Remaining(left: unknown)
            let standing = claim.standing(events: events, remaining, maximum: maximum)
            #expect(standing == Self.expected(endings), "\(target) \(events) \(unknown)")
          }
          // Without a maximum anything may still come.
          let endings = Set((0...(unknown == 0 ? 0 : 60)).map { claim.literal(events + $0) })
          let standing = claim.standing(events: events, Remaining(left: unknown))
          #expect(standing == Self.expected(endings), "\(target) \(events) \(unknown)")
        }
      }
    }
  }

  @Test func `at a share says secured or refuted only when every ending agrees`() throws {
    let quarter = try #require(Fraction("0.25"))
    let targets: [ShareTarget] = [
      .drop(quarter), .rise(quarter), .dropBy(quarter), .riseBy(quarter), .atLeast(quarter),
      .atMost(quarter), .exactly(quarter),
    ]
    for target in targets {
      let claim = ShareClaim(target, baseline: Share(hits: 3, of: 7))
      for total in 0...8 {
        for hits in 0...total {
          for unknown in 0...4 where total + unknown > 0 {
            let endings = Set(
              (0...unknown).map { claim.literal(Share(hits: hits + $0, of: total + unknown)) })
            let standing = claim.standing(
              Share(hits: hits, of: total), Remaining(left: unknown))
            #expect(standing == Self.expected(endings), "\(target) \(hits)/\(total) \(unknown)")
          }
        }
      }
    }
  }

  @Test func `at a median says secured or refuted only when every ending agrees`() throws {
    let baseline = try #require(Sample([Fraction(2), Fraction(4)]))
    let third = try #require(Fraction(1, over: 3))
    let targets: [DurationTarget] = [
      .drop(third), .rise(third), .atMost(Fraction(2)), .atLeast(Fraction(3)),
    ]
    var random = SeededGenerator(seed: 21)
    for target in targets {
      let claim = DurationClaim(target, baseline: baseline)
      for _ in 0..<80 {
        let seen = (0..<Int.random(in: 0...5, using: &random)).map { _ in
          Int.random(in: 0...6, using: &random)
        }
        let unknown = Int.random(in: (seen.isEmpty ? 1 : 0)...3, using: &random)
        var windows = [seen]
        // 0 and 100 stand for whatever is shorter or longer than all that matters.
        for _ in 0..<unknown { windows = windows.flatMap { one in [0, 100].map { one + [$0] } } }
        var endings: Set<Literal> = []
        for window in windows {
          let ended = try #require(Sample(window.map { Fraction($0) }))
          endings.insert(claim.literal(ended))
        }
        let sample = try #require(Sample(seen.map { Fraction($0) }))
        let standing = claim.standing(sample, Remaining(left: unknown))
        #expect(standing == Self.expected(endings), "\(target) \(seen) \(unknown)")
      }
    }
  }

  @Test func `at the end missing cycles leave it undefined when they decide`() throws {
    let quarter = try #require(Fraction("0.25"))
    let claim = CountClaim(
      .drop(quarter), baseline: Tally(events: 40, cycles: 20), cycles: 20)
    #expect(
      claim.standing(events: 28, Remaining(left: 0, missing: 3))
        == .undefined(.missing(cycles: 3)))
    #expect(
      claim.standing(events: 28, Remaining(left: 0, missing: 1), maximum: 2) == .secured)
    #expect(claim.standing(events: 31, Remaining(left: 0, missing: 3)) == .refuted)
    #expect(claim.standing(events: 31, Remaining(left: 5)) == .refuted)
    #expect(claim.standing(events: 30, Remaining(left: 1)) == .open)
    #expect(claim.standing(events: 30, Remaining(left: 1, missing: 2)) == .open)
    #expect(claim.standing(events: .max, Remaining(left: .max), maximum: .max) == .refuted)
    let median = DurationClaim(.atMost(Fraction(3)))
    let seen = try #require(Sample([Fraction(2), Fraction(9)]))
    #expect(
      median.standing(seen, Remaining(left: 0, missing: 1)) == .undefined(.missing(cycles: 1)))
  }

  private static func expected(_ endings: Set<Literal>) -> Standing {
    if endings == [.pass] { return .secured }
    if endings == [.fail] { return .refuted }
    return .open
  }
}
