import Prose
import Testing

@Suite struct `An exact number` {
  @Test(arguments: [
    ("25", "25"), ("0.25", "0.25"), ("0.10", "0.1"), ("99.95", "99.95"), ("007", "7"),
    ("1000000", "1000000"),
  ]) func `is written as it was read, without needless zeros`(digits: String, text: String) {
    #expect(ExactNumber(digits: digits)?.text == text)
  }

  @Test(arguments: ["", ".", "1.2.3", "x", "99999999999999999999", "-1"])
  func `is not made of anything else`(digits: String) {
    #expect(ExactNumber(digits: digits) == nil)
  }

  @Test func `stays a fraction where decimals have no end`() throws {
    let third = try #require(ExactNumber(2, over: 6))
    #expect(third.text == "1/3")
    #expect(try #require(third.times(ExactNumber(3) ?? third)).text == "1")
    #expect(ExactNumber(1, over: 0) == nil)
    #expect(ExactNumber(-3, over: 4)?.text == "-0.75")
    #expect(try #require(ExactNumber(.max)).times(third) == ExactNumber(.max, over: 3))
  }
}
