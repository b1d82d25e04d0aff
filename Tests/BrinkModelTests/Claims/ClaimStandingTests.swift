import BrinkModel
import Prose
import Rec
import Statistics
import Testing

@Suite("How a claim stands")
struct ClaimStandingTests {
  private static let lock = Timestamp(CivilDate(daysSinceEpoch: 20_000), minutes: 600, offset: 0)

  /// Terms of: re-opened items drop by 25 % in the next 20 releases.
  private func drop(_ baseline: String? = "40 in 20", cycles: Int = 20) throws -> ClaimTerms {
    var terms = ClaimTerms(
      text: "re-opened items drop by 25 % in the next 20 releases", metric: "re-opened items",
      measure: .count, direction: .down,
      amount: ClaimAmount(try #require(Fraction(1, over: 4)), against: .relative),
      pace: .named("release"), cycles: cycles, begins: Self.lock)
    terms.baseline = try baseline.map { try #require(BaselineValues($0, .count, unit: nil)) }
    return terms
  }

  /// A journal in which each cycle ends a day after the one before, with a value where there is one.
  private func standing(
    _ terms: ClaimTerms, _ values: [String?], adhered: [Bool] = []
  ) throws -> ClaimStanding {
    let journal = EntryJournal(lock: Self.lock)
    let claim = journal.entry(.claim, terms.fields, day: 0)
    var entries = [claim]
    for (index, value) in values.enumerated() {
      entries.append(journal.entry(.cycle, [Field("Name", "release")], day: index + 1))
      let met = adhered.indices.contains(index) ? adhered[index] : nil
      guard value != nil || met != nil else { continue }
      let read = value.flatMap { ClaimValue($0, terms.measure, unit: terms.unit) }
      entries.append(
        journal.entry(
          .observation,
          Observation.fields(of: claim.id, cycle: index + 1, value: read, adhered: met),
          day: index + 1, minutes: 1))
    }
    let now = Self.lock.adding(milliseconds: Int64(values.count + 1) * 86_400_000)
    let found = try #require(Claims(entries.shuffled())[claim.id])
    return ClaimStanding(found, at: now)
  }

  @Test func `its terms are read back from its entry as they were`() throws {
    var terms = try drop("3, 1, 4")
    terms.condition = "if drafts are read twice"
    terms.floor = 18
    terms.consequence = "the rule is dropped"
    terms.rule = "review-signoff"
    terms.counting = CountingRule("outcome Reopened=yes")
    terms.maximum = 7
    let entry = EntryJournal(lock: Self.lock).entry(.claim, terms.fields, day: 0)
    #expect(ClaimTerms(entry) == terms)
  }

  @Test func `a complete window passes literally by whole numbers alone`() throws {
    let counts = Array(repeating: "1", count: 13) + Array(repeating: "2", count: 7)
    let passed = try standing(drop(), counts)
    #expect(passed.state == .pass)
    let chance = try #require(passed.evidence?.probability)
    #expect((0.6...0.72).contains(chance))
    #expect(passed.evidence?.evidence == .inconclusive)
    let missed = try standing(
      drop(), Array(repeating: "1", count: 9) + Array(repeating: "2", count: 11))
    #expect(missed.state == .fail)
  }

  @Test func `an open window says nothing about evidence`() throws {
    let open = try standing(drop(), Array(repeating: "1", count: 9))
    #expect(open.state == .open)
    #expect(open.evidence == nil)
    #expect(open.over == 9)
  }

  @Test func `what the remaining cycles cannot undo is said early`() throws {
    let early = try standing(drop(), Array(repeating: "3", count: 11))
    #expect(early.state == .early(passes: false))
    var bounded = try drop()
    bounded.maximum = 1
    #expect(try standing(bounded, Array(repeating: "0", count: 12)).state == .early(passes: true))
  }

  @Test func `a missing cycle is never zero`() throws {
    var counts: [String?] = Array(repeating: "1", count: 20)
    counts[4] = nil
    let missing = try standing(drop(), counts)
    #expect(missing.missing == 1)
    #expect(missing.state == .undefined(.missing(cycles: 1)))
    // Nothing that is missing can bring 31 back under 30.
    let failed = try standing(drop(), Array(repeating: "2", count: 19) + [nil])
    #expect(failed.state == .fail)
    #expect(failed.evidence == nil)
  }

  @Test func `of two values for one cycle the later counts and both are kept`() throws {
    let terms = try drop()
    let journal = EntryJournal(lock: Self.lock)
    let claim = journal.entry(.claim, terms.fields, day: 0)
    let entries = [
      claim, journal.entry(.cycle, [Field("Name", "releases")], day: 1),
      journal.entry(
        .observation,
        Observation.fields(of: claim.id, cycle: 1, value: .count(3), adhered: nil), day: 2),
      journal.entry(
        .observation,
        Observation.fields(of: claim.id, cycle: 1, value: .count(5), adhered: nil), day: 3),
    ]
    let found = try #require(Claims(entries.reversed())[claim.id])
    let standing = ClaimStanding(found, at: Self.lock.adding(milliseconds: 10 * 86_400_000))
    #expect(standing.values.map(\.value) == [.count(5)])
    #expect(standing.values.map(\.source) == [.given(entries[3].id, corrected: 1)])
    #expect(found.observations.count == 2)
  }

  @Test func `below its floor of adherence a claim is void, whatever was counted`() throws {
    var terms = try drop()
    terms.condition = "if drafts are read twice"
    terms.floor = 18
    let met = Array(repeating: true, count: 14) + Array(repeating: false, count: 6)
    let void = try standing(terms, Array(repeating: "2", count: 20), adhered: met)
    #expect(void.state == .void(.fail))
    #expect(void.adhered == 14)
    let kept = try standing(
      terms, Array(repeating: "2", count: 20), adhered: Array(repeating: true, count: 20))
    #expect(kept.state == .fail)
  }

  @Test func `a claim that only names a direction fails where nothing moved`() throws {
    var terms = try drop()
    terms.amount = nil
    #expect(try standing(terms, Array(repeating: "2", count: 20)).state == .fail)
    #expect(
      try standing(terms, Array(repeating: "2", count: 19) + ["1"]).state == .pass)
  }

  @Test func `a level for each cycle is a mean, a level for the window a total`() throws {
    var terms = try drop(nil, cycles: 4)
    terms.amount = ClaimAmount(Fraction(2), against: .level)
    terms.isPerCycle = true
    #expect(try standing(terms, ["0", "4", "2", "2"]).state == .pass)
    terms.isPerCycle = false
    #expect(try standing(terms, ["0", "4", "2", "2"]).state == .fail)
  }

  @Test func `an amount judged by the last value has no missing cycles`() throws {
    var terms = ClaimTerms(
      text: "at least 40 paying teams", metric: "paying teams", measure: .number,
      direction: .atLeast, amount: ClaimAmount(Fraction(40), against: .level),
      pace: .named("release"), cycles: 3, begins: Self.lock)
    #expect(terms.statistic == .last)
    #expect(try standing(terms, ["35", nil, "41"]).state == .pass)
    #expect(try standing(terms, ["41", nil, "39"]).state == .fail)
    terms.statistic = .every
    #expect(try standing(terms, ["41", "39"]).state == .early(passes: false))
  }

  @Test func `what was amended counts, and says after how many observations`() throws {
    let terms = try drop()
    var later = terms
    later.floor = 15
    let journal = EntryJournal(lock: Self.lock)
    let claim = journal.entry(.claim, terms.fields, day: 0)
    let seen = journal.entry(
      .observation, Observation.fields(of: claim.id, cycle: 1, value: .count(3), adhered: nil),
      day: 1)
    let amendment = journal.entry(
      .amend,
      [Field("About", claim.id.text)] + terms.amendment(to: later) + [Field("Why", "fixes only")],
      day: 2)
    let found = try #require(Claims([amendment, seen, claim])[claim.id])
    #expect(found.terms == later)
    #expect(found.observationsBeforeAmendments == [1])
    let strike = journal.entry(
      .strike, [Field("About", amendment.id.text), Field("Why", "no")], day: 3)
    #expect(Claims([amendment, seen, claim, strike])[claim.id]?.terms == terms)
  }

  @Test func `entries are counted into the cycles they fall in, struck ones left out`() throws {
    let journal = EntryJournal(lock: Self.lock)
    let cycles = CycleLine(.day).window(
      after: Self.lock, cycles: 3, now: Self.lock.adding(milliseconds: 9 * 86_400_000))
    var counter = CycleCounter(try #require(CountingRule("outcome Reopened=yes")), cycles: cycles)
    let yes = [Field("Reopened", "Yes")]
    let hits = [
      journal.entry(.outcome, yes, day: 1), journal.entry(.outcome, yes, day: 1, minutes: 3),
    ]
    let struck = journal.entry(.outcome, yes, day: 2)
    let others = [
      journal.entry(.outcome, [Field("Reopened", "no")], day: 1),
      journal.entry(.note, yes, day: 1), journal.entry(.outcome, yes, day: 9),
      journal.entry(.strike, [Field("About", struck.id.text)], day: 4),
    ]
    for entry in hits + [struck] + others { counter.apply(entry) }
    let values = counter.values(at: Self.lock.adding(milliseconds: 9 * 86_400_000))
    #expect(values.map(\.value) == [.count(2), .count(0), .count(0)])
    #expect(values[0].source == .counted(hits.map(\.id)))
  }

  @Test func `a checklist stays retired until it is taken up or the entry is struck`() throws {
    let journal = EntryJournal(lock: Self.lock)
    let claim = journal.entry(.claim, [], day: 0)
    let retired = journal.entry(
      .state, Retirements.fields(retiring: "coaching", for: claim.id, successor: nil), day: 1)
    #expect(Retirements([retired]).retirement(of: "coaching") == retired)
    #expect(Retirements([retired]).retirement(of: "boundary") == nil)
    let strike = journal.entry(.strike, [Field("About", retired.id.text)], day: 2)
    #expect(Retirements([strike, retired]).retirement(of: "coaching") == nil)
  }
}

/// Makes entries at days after a moment, each with an identifier of its own.
private final class EntryJournal {
  private let lock: Timestamp
  private var count: UInt64 = 0

  init(lock: Timestamp) {
    self.lock = lock
  }

  func entry(_ kind: EntryKind, _ fields: [Field], day: Int, minutes: Int = 0) -> Entry {
    count += 1
    let at = lock.adding(milliseconds: Int64(day) * 86_400_000 + Int64(minutes) * 60_000)
    return Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: count), at: at, kind: kind,
      by: "Ana", fields: fields)
  }
}
