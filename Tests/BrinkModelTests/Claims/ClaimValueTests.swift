import BrinkModel
import Statistics
import Testing

@Suite("Values of claims")
struct ClaimValueTests {
  @Test(arguments: [
    ("3", ClaimMeasure.count, nil, "3"), ("0", .count, nil, "0"),
    ("3/10", .share, nil, "3/10"), ("3 of 10", .share, nil, "3/10"), ("yes", .share, nil, "1/1"),
    ("n", .share, nil, "0/1"), ("280", .duration, "ms", "280"), ("0.28 s", .duration, "ms", "280"),
    ("1.5h", .duration, "min", "90"), ("12 9.5", .number, nil, "12 9.5"),
    ("7 EUR", .number, "EUR", "7"), ("yes", .event, nil, "yes"),
  ])
  func `a value is read as it is written and stored so that it reads the same`(
    _ text: String, _ measure: ClaimMeasure, _ unit: String?, _ stored: String
  ) throws {
    let value = try #require(ClaimValue(text, measure, unit: unit))
    #expect(value.text == stored)
    #expect(ClaimValue(stored, measure, unit: unit) == value)
  }

  @Test(arguments: [
    ("-1", ClaimMeasure.count, nil), ("3.5", .count, nil), ("", .count, nil), ("+3", .count, nil),
    ("11/10", .share, nil), ("3", .share, nil), ("3/0x", .share, nil),
    ("-2", .duration, "ms"), ("3 apples", .duration, "ms"), ("3 ms", .number, "EUR"),
    ("maybe", .event, nil), ("99999999999999999999", .count, nil),
  ])
  func `what is no value of the measure is refused`(
    _ text: String, _ measure: ClaimMeasure, _ unit: String?
  ) {
    #expect(ClaimValue(text, measure, unit: unit) == nil)
  }

  @Test func `a baseline is one value a cycle or a total`() throws {
    let each = try #require(BaselineValues("3,1, 4 1", .count, unit: nil))
    #expect(each.tally == Tally(events: 9, cycles: 4))
    for hole in ["3,,4", "3, ,4", "3,4,", ";3"] {
      #expect(BaselineValues(hole, .count, unit: nil) == nil, "\(hole)")
    }
    let total = try #require(BaselineValues("40 in 20 releases", .count, unit: nil))
    #expect(total.tally == Tally(events: 40, cycles: 20))
    let shares = try #require(BaselineValues("3/10, 4/10", .share, unit: nil))
    #expect(shares.share == Share(hits: 7, of: 20))
    #expect(BaselineValues(total.text, .count, unit: nil) == total)
    #expect(BaselineValues(each.text, .count, unit: nil) == each)
  }

  @Test(arguments: ["", "3, x", "40 in 0", "40 in"])
  func `what is no baseline is refused`(_ text: String) {
    #expect(BaselineValues(text, .count, unit: nil) == nil)
  }

  @Test(arguments: [
    ("outcome Reopened=yes", "outcome Reopened=yes"), ("incident", "incident"),
    ("incident Service=\"check out\"", "incident Service=\"check out\""),
  ])
  func `a counting rule reads what it writes`(_ text: String, _ written: String) throws {
    let rule = try #require(CountingRule(text))
    #expect(rule.text == written)
    #expect(CountingRule(rule.text) == rule)
  }

  @Test(arguments: ["", "Reopened=yes", "outcome =yes", "outcome Reopened=", "out;come"])
  func `what is no counting rule is refused`(_ text: String) {
    #expect(CountingRule(text) == nil)
  }

  @Test func `a column is found by its heading, quotes and all`() throws {
    let text = "\u{feff}release,\"re-opened, all\"\n1.0,\"3\"\n\n1.1,4\r\n"
    let column = try CSVColumn("Re-opened, all", of: text, in: "r.csv")
    #expect(column.values.map(\.text) == ["3", "4"])
    #expect(column.values.map(\.line) == [2, 4])
    #expect(try CSVColumn("2", of: text, in: "r.csv") == column)
  }

  @Test func `a hole in a column is a fault with its line, never a zero`() throws {
    do throws(Fault) {
      _ = try CSVColumn("b", of: "a,b\n1,2\n3,\n", in: "r.csv")
      Issue.record("a hole was read")
    } catch {
      #expect(error.place == "r.csv:3")
      #expect(error.status == .badData)
    }
  }
}
