import TestSupport
import Testing

@Suite struct `The guard` {
  let brink: Brink
  private static let force = "git push --force origin next"

  init() throws {
    brink = try Brink()
  }

  @Test func `says why a line would be held, and runs nothing`() throws {
    let outcome = try brink.run("guard", "check", "--line", "touch ran; \(Self.force)")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("git-push-force"), "\(outcome.text)")
    #expect(outcome.text.contains("--force-with-lease"))
    #expect(!brink.hasFile("ran"))
  }

  @Test func `leaves a harmless line free and touches nothing`() throws {
    let outcome = try brink.run("guard", "check", "--json", "--", "ls", "-l")
    #expect(outcome.status == 0)
    #expect(
      outcome.text
        == #"{"line":"ls -l","level":"task","held":false,"unsure":[],"matches":[]}"# + "\n")
    #expect(outcome.complaint == "")
  }

  @Test func `reads lines from standard input, one answer each`() throws {
    let outcome = try brink.run(
      ["guard", "check", "--json", "-"], input: "ls\n\(Self.force)\n\necho 'a")
    #expect(outcome.status == 1)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.map { $0.contains(#""held":true"#) } == [false, true, false, false])
    #expect(lines.last?.contains("a quote is not closed") ?? false)
  }

  @Test func `wants to know what to check`() throws {
    #expect(try brink.run("guard", "check").status == 2)
    #expect(try brink.run("guard", "check", "-", "--line", "ls").status == 2)
    let bare = try brink.run("guard", "check", "git", "push", "-f")
    #expect(bare.complaint.contains("stand behind `--`"), "\(bare.complaint)")
  }

  @Test func `shows where a rule comes from, where it asks for more, and how it was used`() throws {
    _ = try brink.run("--", "git", "push", "--force")
    let text = try brink.run("guard", "rules", "show", "git-push-force").text
    #expect(text.contains("target where it is branch main"), "\(text)")
    #expect(text.contains("held 1") && text.contains("bundled pack git"), "\(text)")
  }

  @Test func `completes the ids of rules, and what waits for a second person`() throws {
    func candidates(_ words: String...) throws -> [Substring] {
      try brink.run(["complete", "--"] + words).text.split(separator: "\n")
    }
    #expect(try candidates("guard", "rules", "show", "fork-bo") == ["fork-bomb"])
    #expect(try candidates("guard", "allow", "git-push-for").contains("git-push-force"))
    #expect(try candidates("guard", "allow", "fork-bo") == [], "there is no exception from it")
    #expect(try candidates("guard", "approve", "") == [])
  }

  @Test func `lists its rules for programs with how they were used`() throws {
    let lines = try brink.run("guard", "rules", "--json").text.split(separator: "\n")
    #expect(lines.count > 100)
    #expect(lines.contains { $0.contains(#""rule":"rm-system""#) && $0.contains(#""crossed":0"#) })
  }

  @Test func `names faults in packs of one's own and goes on with the rest`() throws {
    let pack = """
      pack: mine
      rules:
        - {id: git-push-force, catches: it, why: so, level: task, when: {program: git}}
        - {id: mine-a, catches: it, why: so, level: deny, when: {program: aaa}}
        - {id: mine-b, catches: it, why: so, level: deny, when: {program: b, pattern: '('}}
      """
    try brink.addOwnRules(pack)
    let outcome = try brink.run("guard", "check", "--line", "aaa")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("is the id of another rule"), "\(outcome.complaint)")
    #expect(outcome.complaint.contains("a.yaml:5:"), "\(outcome.complaint)")
    #expect(try brink.run("guard", "check", "--line", Self.force).status == 1)
    let check = try brink.run("guard", "rules", "check", "../home/.config/brink/rules/a.yaml")
    #expect(check.status == 65)
  }

  @Test func `raises where the configuration says it is production`() throws {
    _ = try brink.sh(
      "mkdir -p ../home/.config/brink && printf 'guard:\\n  production: [next]\\n' > ../home/.config/brink/config.yaml"
    )
    let outcome = try brink.run("guard", "check", "--json", "--line", Self.force)
    #expect(outcome.text.contains(#""level":"target""#), "\(outcome.text)")
  }

  @Test func `denies before a boundary is asked, and records the hold`() throws {
    let rule =
      "pack: mine\nrules: [{id: mine-touch, catches: it, why: so, level: deny, when: {program: touch}}]\n"
    try brink.addOwnRules(rule)
    let outcome = try brink.run(["--", "touch", "ran"], input: Judgment.text)
    #expect(outcome.status == 125)
    #expect(!brink.hasFile("ran"))
    #expect(brink.values("Rule") == ["mine-touch"])
    #expect(brink.values("Crossed") == ["no"])
  }

  /// Wants the name of what it hits typed.
  private static let named =
    "pack: mine\nrules: [{id: mine-touch, catches: it, why: so, level: target, target: operand 1, when: {program: touch}}]\n"

  @Test(arguments: [("target=ran", true), ("target=other", false)])
  func `asks for the name of what is hit`(given: String, runs: Bool) throws {
    try brink.addOwnRules(Self.named)
    // A rule holds it, so whether it is a judgment is not asked.
    let answers = (Judgment.lines.dropFirst() + ["cross"]).map { $0 + "\n" }.joined()
    let outcome = try brink.run(["boundary", given, "--", "touch", "ran"], input: answers)
    #expect(outcome.status == (runs ? 0 : 125), "\(outcome.complaint)")
    #expect(brink.hasFile("ran") == runs)
    #expect(brink.values("Rule").contains("mine-touch"))
  }

  @Test(arguments: [("ran\nother\n", true), ("ran\nran\n", false), ("ran\n", false)])
  func `asks for the name of each thing that is hit`(names: String, runs: Bool) throws {
    try brink.addOwnRules(Self.named)
    let answers = (Judgment.lines.dropFirst() + ["cross"]).map { $0 + "\n" }.joined()
    let outcome = try brink.run(
      ["--", "sh", "-c", "touch ran; touch other"], input: names + answers)
    #expect(outcome.status == (runs ? 0 : 125), "\(outcome.complaint)")
    #expect(brink.hasFile("other") == runs)
  }
}
