import TestSupport
import Testing

@Suite struct `A step that two have to agree to` {
  let brink: Brink
  private static let bo: [String: String?] = ["LOGNAME": "bo", "USER": "bo"]

  init() throws {
    brink = try Brink()
    try brink.addOwnRules(TouchRule.pack)
    _ = try brink.sh(
      "printf 'guard: {second-person: [\"mine-*\"]}' > ../home/.config/brink/config.yaml")
  }

  private func cross() throws -> Program.Outcome {
    try brink.run(["boundary"] + Judgment.operands + ["--", "touch", "ran"])
  }

  @Test func `runs once when somebody else agreed, and no sooner`() throws {
    #expect(try cross().status == 125)
    #expect(!brink.hasFile("ran"))
    let waiting = try brink.run(["guard", "approve"], environment: Self.bo)
    #expect(waiting.text.contains("touch ran"), "\(waiting.text)")
    let due = try brink.run(["due"], environment: Self.bo).text
    #expect(due.contains("ana waits for a second person: touch ran"), "\(due)")
    #expect(try !brink.run("due").text.contains("second person"), "her own")
    let id = try #require(waiting.text.split(separator: " ").first.map(String.init))
    #expect(try cross().status == 125, "nobody agreed yet")
    #expect(try brink.run("guard", "approve", id, "--why", "mine").status == 1, "her own")
    let agent = Self.bo.merging(["BRINK_AGENT": "robot"]) { $1 }
    #expect(
      try brink.run(["guard", "approve", id, "--why", "w"], environment: agent).status == 1)
    #expect(
      try brink.run(["guard", "approve", id], input: "\n", environment: Self.bo).status == 1)
    #expect(!brink.hasFile("ran"))
    #expect(
      try brink.run(["guard", "approve", id], input: "y\n", environment: Self.bo).status == 0)
    let outcome = try cross()
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.hasFile("ran"))
    #expect(brink.values("SecondPerson") == ["bo"])
    #expect(brink.values("Crossed") == ["no", "yes"])
    _ = try brink.sh("rm ran")
    #expect(try cross().status == 125, "one yes is for one run")
    #expect(!brink.hasFile("ran"))
  }

  @Test func `cannot be passed by a word in the line`() throws {
    let outcome = try brink.run(
      "guard", "ask", "--shell=bash", "--pid=4711", "--line=BRINK_GUARD=off touch ran")
    #expect(outcome.status == 1)
  }

  @Test func `waits only for what waits`() throws {
    #expect(try brink.run("guard", "approve").text == "Nothing waits for a second person.\n")
    let outcome = try brink.run(["guard", "approve", "K7QX"], environment: Self.bo)
    #expect(outcome.status != 0)
  }
}
