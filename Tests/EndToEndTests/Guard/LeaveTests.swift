import TestSupport
import Testing

@Suite struct `A line that a shell asks about` {
  let brink: Brink

  init() throws {
    brink = try Brink()
    try brink.addOwnRules(TouchRule.pack)
  }

  private func ask(
    _ line: String, environment: [String: String?] = [:]
  ) throws -> Program.Outcome {
    try brink.run(
      ["guard", "ask", "--shell=bash", "--pid=4711", "--line=\(line)"], environment: environment)
  }

  private func configure(_ text: String) throws {
    _ = try brink.sh(
      "printf '%s' \"$C\" > ../home/.config/brink/config.yaml", environment: ["C": text])
  }

  @Test func `runs once unasked where it says so itself, and that is recorded`() throws {
    let outcome = try ask("BRINK_GUARD=off touch ran")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text.contains("not asked"), "\(outcome.text)")
    #expect(brink.values("Kind") == ["pass"])
    #expect(brink.values("Leave") == ["bypass"])
    #expect(brink.values("Rule") == ["mine-touch"])
    #expect(try ask("touch ran").status == 1)
  }

  @Test(arguments: [
    "BRINK_GUARD=off rm -rf /", "BRINK_GUARD=off true; touch ran", "touch BRINK_GUARD=off",
  ])
  func `is asked about where the word does not stand before what is held`(line: String) throws {
    #expect(try ask(line).status == 1)
    #expect(brink.values("Leave") == [])
  }

  @Test func `is asked about for whoever is no person`() throws {
    #expect(
      try ask("BRINK_GUARD=off touch ran", environment: ["BRINK_AGENT": "robot"]).status == 1)
  }

  @Test func `passes by an exception, which is told and recorded`() throws {
    let allowed = try brink.run(
      "guard", "allow", "mine-touch", "--for", "touch ran", "--until", "tomorrow", "--why", "demo")
    #expect(allowed.status == 0, "\(allowed.complaint)")
    let outcome = try ask("touch ran")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("demo"), "\(outcome.text)")
    #expect(brink.values("Leave").first?.hasPrefix("exception ") ?? false)
    #expect(try brink.run("guard", "rules").text.contains("passed unasked 1"))
    let colleague = try brink.run(
      ["guard", "check", "--line", "touch ran"], environment: ["LOGNAME": "bo", "USER": "bo"])
    #expect(colleague.status == 1, "an exception is its owner's")
  }

  @Test func `is not asked about again within the grace that was configured`() throws {
    try configure("guard: {grace: 5}")
    let crossing = try brink.run(["boundary"] + Judgment.operands + ["--", "touch", "ran"])
    #expect(crossing.status == 0, "\(crossing.complaint)")
    let again = try ask("touch ran")
    #expect(again.status == 0, "\(again.complaint)")
    #expect(brink.values("Leave").first?.hasPrefix("grace ") ?? false)
    #expect(try ask("touch other").status == 1)
    try configure("guard: {raise: [{to: target, user: ana}], grace: 5}")
    #expect(try ask("touch ran").status == 1, "a target's name is always typed")
    try configure("guard: {grace: 0}")
    #expect(try ask("touch ran").status == 1)
  }

  @Test(arguments: ["61", "-1", "soon", "[5]"])
  func `is kept where the grace is no number of minutes`(grace: String) throws {
    try configure("guard: {grace: \(grace)}")
    let outcome = try ask("touch ran")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("is no number of minutes"), "\(outcome.complaint)")
  }
}

/// A rule that holds `touch`, whose work a test can see.
enum TouchRule {
  static let pack = """
    pack: mine
    rules: [{id: mine-touch, catches: it, why: so, level: boundary, target: operand 1, when: {program: touch}}]
    """
}

extension Brink {
  /// Puts a pack among the person's own.
  func addOwnRules(_ pack: String) throws(TestFailure) {
    _ = try sh(
      "umask 022; mkdir -p ../home/.config/brink/rules && printf '%s' \"$R\" > ../home/.config/brink/rules/a.yaml",
      environment: ["R": pack])
  }
}
