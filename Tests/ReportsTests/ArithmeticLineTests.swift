import Reports
import TestSupport
import Testing

@Suite struct `A line of arithmetic` {
  private func answer(_ line: String) throws -> JSONValue {
    try JSONReader.read(try ArithmeticLine.answer(line))
  }

  private func number(_ value: JSONValue?) throws -> Double {
    guard case .number(let text) = value else { throw TestFailure("no number") }
    return try #require(Double(text))
  }

  @Test func `about a count has verdict, chance, range and bound`() throws {
    let answer = try answer(#"{"kind":"count","k1":40,"n1":20,"k2":27,"n2":20,"drop":0.25}"#)
    #expect(answer["literal"] == .string("pass") && answer["max_k2"] == .number("30"))
    #expect(answer["evidence"] == .string("inconclusive") && answer["why"] == nil)
    #expect((try number(answer["p"]) - 0.66).magnitude < 0.005)
    #expect((try number(answer["luck_pass"]) - 0.13).magnitude < 0.005)
    guard case .array(let range) = answer["range90"] else { throw TestFailure("no range") }
    #expect(range.count == 2)
  }

  @Test func `about a count without its window tells what can be told at lock`() throws {
    let answer = try answer(#"{"kind":"count","k1":40,"n1":20,"n2":20,"drop":"25%"}"#)
    #expect(answer["literal"] == nil && answer["max_k2"] == .number("30"))
    #expect(try number(answer["detectable_ratio"]) < 0.75)
    let short = try self.answer(#"{"kind":"count","k1":5,"n1":20,"n2":1,"drop":0.9}"#)
    #expect(short["detectable_ratio"] == .null && short["why"] != nil)
  }

  @Test func `takes parts of cycles, and a rise`() throws {
    let parts = try answer(#"{"kind":"count","k1":9,"n1":4.5,"k2":9,"n2":4,"rise":0.1}"#)
    let whole = try answer(#"{"kind":"count","k1":9,"n1":9,"k2":9,"n2":8,"rise":1e-1}"#)
    #expect(parts == whole && parts["min_k2"] == .number("9"))
  }

  @Test func `says why where something has no value`() throws {
    let empty = try answer(#"{"kind":"count","k1":0,"n1":20,"k2":0,"n2":20,"drop":0.25}"#)
    #expect(empty["literal"] == .string("undefined") && empty["luck_pass"] == .null)
    #expect(empty["evidence"] == .string("not computed") && empty["why"] != nil)
    let huge = try answer(
      #"{"kind":"count","k1":9000000000000000000,"n1":1,"k2":1,"n2":1,"drop":0}"#)
    #expect(huge["p"] == .null && huge["literal"] == .string("pass") && huge["why"] != nil)
    let zero = try answer(#"{"kind":"duration","baseline":[0,1],"window":[2]}"#)
    #expect(zero["ratio"] == .null && zero["interval"] == .null && zero["why"] != nil)
    #expect(try number(zero["difference"]) == 1.5)
    let half = try answer(#"{"kind":"forecasts","p":[50],"o":[1]}"#)
    #expect(half["gap"] == .null && half["why"] == .string("every forecast says 50"))
  }

  @Test func `about shares, durations and forecasts has their figures`() throws {
    let share = try answer(#"{"kind":"share","k1":8,"n1":20,"k2":6,"n2":20,"drop":0.25}"#)
    #expect(share["literal"] == .string("pass"))
    #expect(try number(share["p"]) > 0.4)
    let level = try answer(#"{"kind":"share","k2":18,"n2":20,"at_least":0.8}"#)
    #expect(level["newcombe90"] == .null)
    let duration = try answer(#"{"kind":"duration","baseline":[3,4],"window":[1,2],"drop":0.25}"#)
    #expect(duration["method"] == .string("exact"))
    #expect(try number(duration["confidence"]) > 0.6)
    let forecasts = try answer(#"{"kind":"forecasts","p":[90,10],"o":[1,false]}"#)
    #expect(try number(forecasts["brier"]) == 0.01)
  }

  @Test(arguments: [
    "", "[]", "3", "{}", #"{"kind":1}"#, #"{"kind":"x"}"#, #"{"kind":"count"}"#,
    #"{"kind":"count","k1":-1,"n1":1,"k2":1,"n2":1,"drop":0}"#,
    #"{"kind":"count","k1":1.5,"n1":1,"k2":1,"n2":1,"drop":0}"#,
    #"{"kind":"count","k1":1,"n1":0,"k2":1,"n2":1,"drop":0}"#,
    #"{"kind":"count","k1":1,"n1":1,"k2":1,"n2":1}"#,
    #"{"kind":"count","k1":1,"n1":1,"k2":1,"n2":1,"drop":25}"#,
    #"{"kind":"count","k1":1,"n1":1,"k2":1,"n2":1,"drop":0,"rise":0}"#,
    #"{"kind":"count","k1":1e30,"n1":1,"k2":1,"n2":1,"drop":0}"#,
    #"{"kind":"count","k1":true,"n1":1,"k2":1,"n2":1,"drop":0}"#,
    #"{"kind":"share","k1":2,"n1":1,"k2":1,"n2":1,"drop":0}"#,
    #"{"kind":"share","k1":0,"n1":0,"k2":1,"n2":1,"drop":0}"#,
    #"{"kind":"share","k1":0,"n1":1,"k2":1,"n2":1}"#,
    #"{"kind":"duration","baseline":[],"window":[1]}"#,
    #"{"kind":"duration","baseline":[1],"window":[-1]}"#,
    #"{"kind":"duration","baseline":[1],"window":1}"#,
    #"{"kind":"forecasts","p":[70],"o":[]}"#, #"{"kind":"forecasts","p":[0.7],"o":[1]}"#,
    #"{"kind":"forecasts","p":[70],"o":[2]}"#, #"{"kind":"forecasts","p":[101],"o":[1]}"#,
  ])
  func `that asks nothing is refused in words`(line: String) throws {
    do throws(JSONMistake) {
      let answer = try ArithmeticLine.answer(line)
      Issue.record("\(answer)")
    } catch {
      #expect(!error.what.isEmpty && error.what.count < 200)
      let refusal = try JSONReader.read(ArithmeticLine.refusal(error.what))
      #expect(refusal["error"] == .string(error.what))
    }
  }

  @Test func `is answered or refused whatever its numbers are`() {
    var random = SeededGenerator(seed: 41)
    let numbers = [
      "0", "1", "5", "9223372036854775807", "9223372036854775808", "1e18", "1e-18", "0.5", "-1",
      "1000000000", "999999", "null", "\"25%\"", "[1]",
    ]
    for _ in 0..<3000 {
      func any() -> String { numbers.randomElement(using: &random) ?? "0" }
      let kind = ["count", "share"].randomElement(using: &random) ?? ""
      let change = ["drop", "rise", "drop_points", "at_least"].randomElement(using: &random) ?? ""
      let line =
        #"{"kind":"\#(kind)","k1":\#(any()),"n1":\#(any()),"k2":\#(any()),"n2":\#(any()),"#
        + #""\#(change)":\#(any())}"#
      guard let answer = try? ArithmeticLine.answer(line) else { continue }
      #expect(throws: Never.self) { try JSONReader.read(answer) }
    }
  }
}
