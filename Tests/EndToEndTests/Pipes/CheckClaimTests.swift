import TestSupport
import Testing

@Suite struct `Claims through a pipe` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `are read one on a line and judged together`() throws {
    let good = "p99 latency drops by 20% by 30 June"
    let result = try brink.run(
      ["check", "claim", "--json"], input: "\(good)\nit gets better\n\n")
    #expect(result.status == 1)
    let lines = result.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.contains(#""ok":true"#) == true)
    #expect(lines.dropFirst().allSatisfy { $0.contains(#""ok":false"#) })
    #expect(try brink.run("check", "claim", good).status == 0)
    #expect(brink.log == "")
  }
}
