import BrinkModel
import DisplayText
import Prose
import Rec
import Reports
import Statistics
import Testing

/// The worked example of the manual: forty in twenty cycles, claimed to drop by a quarter.
@Suite struct `A claim in words and drawn` {
  private static let lock = Timestamp(CivilDate(daysSinceEpoch: 20_600), minutes: 600, offset: 0)

  private func terms(baseline: String = "40 in 20") throws -> ClaimTerms {
    var terms = ClaimTerms(
      text: "re-opened items drop by 25 % in the next 20 releases", metric: "re-opened items",
      measure: .count, direction: .down,
      amount: ClaimAmount(try #require(Fraction(1, over: 4)), against: .relative),
      pace: .named("release"), cycles: 20, begins: Self.lock)
    terms.baseline = try #require(BaselineValues(baseline, .count, unit: nil))
    return terms
  }

  /// The claim with so many in each cycle that is over.
  private func standing(_ counts: [Int?], baseline: String = "40 in 20") throws -> ClaimStanding {
    func entry(_ kind: EntryKind, _ number: Int, _ fields: [Field]) -> Entry {
      let at = Self.lock.adding(milliseconds: Int64(number) * 60_000)
      return Entry(
        id: EntryID(milliseconds: at.milliseconds, high: 0, low: UInt64(number)), at: at,
        kind: kind, by: "Ana", fields: fields)
    }
    let claim = entry(.claim, 0, try terms(baseline: baseline).fields)
    var entries = [claim]
    for (index, count) in counts.enumerated() {
      if let count {
        entries.append(
          entry(
            .observation, 2 * index + 1,
            Observation.fields(
              of: claim.id, cycle: index + 1, value: .count(count), adhered: nil)))
      }
      entries.append(entry(.cycle, 2 * index + 2, [Field("Name", "release")]))
    }
    let found = try #require(Claims(entries)[claim.id])
    return ClaimStanding(found, at: Self.lock.adding(milliseconds: 86_400_000))
  }

  @Test func `is told before it is locked where the mark lies and what luck does`() throws {
    let lines = LockText(try terms()).text.plain
    #expect(lines.contains("Baseline 40 in 20 cycles"))
    #expect(lines.contains("Passes at 30 or fewer."))
    #expect(lines.contains("If nothing changes, luck alone passes it 13% of the time."))
  }

  @Test func `is open with what is still allowed`() throws {
    let text = ClaimText(try standing([2, 1, 2, 1, 2, 1, 2, 1, 2])).text.plain
    #expect(
      text.hasPrefix("Open, cycle 9/20. 14 so far. Passes with at most 16 more. No evidence until"))
  }

  @Test func `fails early where nothing can undo it, without evidence`() throws {
    let text = ClaimText(try standing(Array(repeating: 2, count: 14) + [3])).text.plain
    #expect(
      text == "FAIL at cycle 15/20: 31 against 30 or fewer; the remaining cycles cannot undo it.\n")
  }

  @Test func `closes literally, and with the evidence apart`() throws {
    let counts = Array(repeating: 1, count: 13) + Array(repeating: 2, count: 7)
    let text = ClaimText(try standing(counts)).text.plain
    #expect(text.contains("PASS (literal) 40 -> 27, down 32% (claimed at least 25%).\n"))
    #expect(text.contains("Evidence: inconclusive. 66% chance the true drop is at least 25%."))
    #expect(text.contains("90% range: 55% drop to 1% rise."))
    #expect(text.contains("Only totals were given"))
    #expect(text.contains("Before/after only"))
  }

  @Test func `allows for cycles that scatter more than chance`() throws {
    let wild = Array(repeating: "0, 4", count: 10).joined(separator: ", ")
    let counts = (0..<20).map { $0 % 2 == 0 ? 0 : 3 }
    let text = ClaimText(try standing(counts, baseline: wild)).text.plain
    #expect(text.contains("times more than chance; allowed for"))
  }

  @Test(arguments: [30, 40, 80, 200])
  func `is drawn no wider than there is room`(columns: Int) throws {
    let standing = try standing([2, nil, 0, 3], baseline: "3, 1, 2, 2, 0, 4")
    for glyphs in [Glyphs.unicode, .ascii] {
      let chart = ClaimChart(standing, glyphs: glyphs, columns: columns).text.plain
      let lines = chart.split(separator: "\n")
      let widest = try #require(lines.map { DisplayWidth.columns(of: String($0)) }.max())
      #expect(widest <= columns, "\(chart)")
      #expect(chart.contains("mark 1.5"))
      #expect(chart.contains("?"), "a missing cycle is seen")
      if glyphs == .ascii { #expect(!chart.contains { !$0.isASCII }) }
    }
  }

  @Test func `is a line of JSON with the values and what they are from`() throws {
    let json = ClaimJSON.text(try standing([2, 1]))
    #expect(json.contains("\"literal\":\"open\""))
    #expect(json.contains("\"mark\":30.0"))
    #expect(json.contains("{\"cycle\":2,\"value\":\"1\",\"entries\":[\""))
  }
}
