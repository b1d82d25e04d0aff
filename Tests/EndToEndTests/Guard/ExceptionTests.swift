import TestSupport
import Testing

@Suite struct `An exception from a rule` {
  let brink: Brink
  private static let force = "git push --force origin next"

  init() throws {
    brink = try Brink()
  }

  @Test func `lets an exception pass, and only what it is for`() throws {
    let allowed = try brink.run(
      "guard", "allow", "git-push-force", "--for", Self.force, "--until", "2099-01-01", "--why", "w"
    )
    #expect(allowed.status == 2, "a day beyond 90 is refused")
    let outcome = try brink.run(
      "guard", "allow", "git-push-force", "--for", Self.force, "--until", "in 3 days", "--why",
      "the demo is rebuilt nightly")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Kind") == ["exception"])
    #expect(try brink.run("guard", "check", "--line", Self.force).status == 0)
    #expect(try brink.run("guard", "check", "--line", Self.force + "x").status == 1)
    let rules = try brink.run("guard", "rules")
    #expect(rules.text.contains("the demo is rebuilt nightly"), "\(rules.text)")
  }

  @Test(arguments: [
    "\(force); git push --force origin main", "ssh build \(force)", "cd / && \(force)",
    "sudo \(force)", "\(force) && ls",
  ])
  func `asks about a line that only has an excepted one in it`(line: String) throws {
    _ = try brink.run(
      "guard", "allow", "git-push-force", "--for", Self.force, "--until", "tomorrow", "--why", "w")
    #expect(try brink.run("guard", "check", "--line", line).status == 1)
    let same = "git  push '--force' origin next"
    #expect(try brink.run("guard", "check", "--line", same).status == 0)
  }

  @Test func `takes a folder for an exception, but not one that everything is in`() throws {
    func allow(_ scope: String) throws -> Int32 {
      try brink.run(
        "guard", "allow", "git-push-force", "--for", scope, "--until", "tomorrow", "--why", "w"
      ).status
    }
    #expect(try allow("/") == 2)
    #expect(try allow(brink.variables["HOME"] ?? "") == 2)
    _ = try brink.sh("mkdir -p demo/below")
    #expect(try allow("./demo") == 0)
    #expect(try brink.sh("cd demo/below && brink guard check --line '\(Self.force)'").status == 0)
    #expect(try brink.run("guard", "check", "--line", Self.force).status == 1)
  }

  @Test func `has no exception from a rule that denies`() throws {
    let outcome = try brink.run(
      "guard", "allow", "rm-system", "--for", "rm -rf /", "--until", "tomorrow", "--why", "w")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("has no exceptions"), "\(outcome.complaint)")
  }

  @Test func `leaves a level that the surroundings raised to deny at that`() throws {
    _ = try brink.run(
      "guard", "allow", "git-push-force", "--for", Self.force, "--until", "tomorrow", "--why", "w")
    _ = try brink.sh(
      """
      mkdir -p ../home/.config/brink
      printf 'guard:\n  raise: [{to: deny, environment: STAGE=live}]\n' > ../home/.config/brink/config.yaml
      """)
    #expect(try brink.run("guard", "check", "--line", Self.force).status == 0)
    #expect(
      try brink.sh("STAGE=live brink guard check --line '\(Self.force)'").status == 1)
  }
}
