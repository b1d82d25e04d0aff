import TestSupport
import Testing

@Suite struct `Arithmetic through a pipe` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `answers every line with one, and says at the end that some were bad`() throws {
    let outcome = try brink.run(
      ["check", "stats"],
      input: """
        {"kind":"count","k1":40,"n1":20,"k2":27,"n2":20,"drop":0.25}

        {"kind":"forecasts","p":[70],"o":[1]}
        nonsense \u{1b}[31m
        {"kind":"share","k2":18,"n2":20,"at_least":0.8}
        """)
    #expect(outcome.status == 65)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix(#"{"literal":"pass","p":0.66"#))
    #expect(lines[1].hasPrefix(#"{"error":"#) && lines[3].hasPrefix(#"{"error":"#))
    #expect(lines[4].contains("wilson90"))
    #expect(outcome.complaint.contains("brink: standard input:2: "))
    #expect(outcome.complaint.contains("brink: standard input:4: "))
    #expect(!outcome.complaint.contains("\u{1b}"))
  }

  @Test func `is silent about lines that are all right`() throws {
    let outcome = try brink.run(
      ["check", "stats", "--json"],
      input: #"{"kind":"duration","baseline":[3,4],"window":[1,2],"drop":0.25}"#)
    #expect(outcome.status == 0 && outcome.complaint == "")
    #expect(outcome.text.split(separator: "\n").count == 1)
  }

  @Test func `answers a line too long to be read, and goes on`() throws {
    let long = "[" + String(repeating: "1,", count: 600_000) + "1]"
    let outcome = try brink.run(
      ["check", "stats"], input: long + "\n" + #"{"kind":"forecasts","p":[70],"o":[1]}"# + "\n")
    #expect(outcome.status == 65)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 2 && lines[1].hasPrefix(#"{"brier":"#))
  }
}
