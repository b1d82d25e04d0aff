import TestSupport
import Testing

@Suite struct `A check of one's own` {
  let brink: Brink

  init() throws {
    brink = try Brink()
    try brink.addOwnRules(TouchRule.pack)
    _ = try brink.sh("umask 022; mkdir -p ../home/.config/brink/checks.d")
  }

  private func add(_ script: String, called name: String = "freeze", mode: String = "755") throws {
    _ = try brink.sh(
      "cd ../home/.config/brink/checks.d && printf '%s' \"$S\" > \(name) && chmod \(mode) \(name)",
      environment: ["S": "#!/bin/sh\n" + script])
  }

  private func cross() throws -> Program.Outcome {
    try brink.run(["boundary"] + Judgment.operands + ["--", "touch", "ran"])
  }

  @Test func `that says no holds before anything is asked, and says what it said`() throws {
    try add("echo 'a freeze until Monday'; exit 3")
    let outcome = try cross()
    #expect(outcome.status == 125)
    #expect(!brink.hasFile("ran"))
    #expect(outcome.complaint.contains("freeze ended with status 3"), "\(outcome.complaint)")
    #expect(outcome.complaint.contains("a freeze until Monday"))
    #expect(brink.values("Crossed") == ["no"])
    #expect(brink.values("Missing") == ["check freeze"])
  }

  @Test func `that says yes leaves the rest to the questions`() throws {
    try add("read line; echo \"$line|$BRINK_RULES|$BRINK_LEVEL|$BRINK_TARGET\" > told")
    #expect(try cross().status == 0)
    #expect(brink.hasFile("ran"))
    #expect(try brink.sh("cat told").text == "touch ran|mine-touch|boundary|ran\n")
  }

  @Test(arguments: [
    ("exit 1", "freeze", "666", true), ("exit 1", "freeze.bak", "755", true),
    ("exit 1", ".freeze", "755", true), ("exit 1", "freeze", "644", true),
    ("exit 0", "freeze", "775", false), ("kill -9 $$", "freeze", "755", false),
  ])
  func `is run where it is meant to be, and holds where it cannot be trusted`(
    script: String, name: String, mode: String, runs: Bool
  ) throws {
    try add(script, called: name, mode: mode)
    let outcome = try cross()
    #expect(outcome.status == (runs ? 0 : 125), "\(outcome.complaint)")
    #expect(brink.hasFile("ran") == runs)
  }

  @Test func `is never taken from a repository, and never run only to look`() throws {
    _ = try brink.sh(
      """
      mkdir -p .brink/checks.d
      printf '#!/bin/sh\\ntouch canary' > .brink/checks.d/a; chmod 755 .brink/checks.d/a
      """)
    try add("touch canary")
    #expect(try brink.run("guard", "check", "--line", "touch ran").status == 1)
    _ = try brink.run("guard", "doctor")
    #expect(!brink.hasFile("canary"))
    _ = try brink.sh("chmod 777 ../home/.config/brink/checks.d")
    #expect(try cross().status == 125, "anybody could put one there")
    #expect(!brink.hasFile("canary"))
    _ = try brink.sh("rm ../home/.config/brink/checks.d/*")
    #expect(try cross().status == 0)
    #expect(!brink.hasFile("canary"))
  }

  @Test func `is run once, and those behind one that says no are not`() throws {
    try add("echo a >>\(brink.directory)/ran; exit 1", called: "a")
    try add("echo b >>\(brink.directory)/ran", called: "b")
    #expect(try cross().status == 125)
    #expect(try brink.sh("cat ran").text == "a\n")
  }

  @Test func `is named by the doctor, as is what is none`() throws {
    try add("exit 0")
    try add("exit 0", called: "idle", mode: "644")
    let text = try brink.run("guard", "doctor").text
    #expect(text.contains("freeze"), "\(text)")
    #expect(text.contains("idle is not executable"), "\(text)")
  }
}

@Suite struct `A check that takes its time` {
  @Test(arguments: GuardedShell.Name.allCases)
  func `is left with Ctrl-C, and no question follows`(name: GuardedShell.Name) throws {
    let brink = try Brink()
    let shell = try GuardedShell(name, brink)
    _ = try brink.sh(
      """
      umask 022; mkdir -p ../home/.config/brink/checks.d && cd ../home/.config/brink/checks.d
      printf '#!/bin/sh\\nwhile ! test -e "%s/go"; do sleep 0.1; done\\n' '\(brink.directory)' > slow
      chmod 755 slow
      """)
    shell.type("wreck a\r")
    try shell.waits(for: "the check") { $0.shows("Asking first: slow") }
    shell.type("\u{3}")
    _ = try brink.sh("sleep 0.3; touch go")
    try shell.waits(for: "the end") { $0.shows("Left. Nothing ran.") }
    try shell.hasBack("wreck a")
    #expect(shell.count("a") == 0)
  }
}
