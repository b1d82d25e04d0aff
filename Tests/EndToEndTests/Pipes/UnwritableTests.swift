import Glibc
import TestSupport
import Testing

@Suite struct `A journal that cannot be written` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  /// Expects that nothing ran and that the complaint names a place and what to do.
  private func expectStopped(_ outcome: Program.Outcome, _ reason: String) {
    #expect(outcome.status == 125, "\(outcome.complaint)")
    #expect(!brink.hasFile("ran"))
    #expect(outcome.text == "")
    let complaint = outcome.complaint
    #expect(complaint.contains("brink: ") && complaint.contains(reason), "\(complaint)")
    #expect(complaint.split(separator: "\n").last?.hasPrefix("  ") == true, "\(complaint)")
  }

  @Test func `because a file is in its way stops the command`() throws {
    try brink.folder.write([], to: "journal")
    expectStopped(
      try brink.run(["--", "touch", "ran"], input: Judgment.text), "Not a directory")
  }

  @Test func `because its directory is read-only stops the command`() throws {
    try brink.folder.makeFolder("journal")
    chmod(brink.journal, 0o500)
    defer { chmod(brink.journal, 0o700) }
    // A superuser may write everywhere, until it gives that up.
    let prefix = geteuid() == 0 ? "setpriv --bounding-set=-dac_override " : ""
    expectStopped(
      try brink.sh("echo task | \(prefix)brink -- touch ran"), "ermission denied")
  }

  @Test func `because of a limit on the size of files stops the command`() throws {
    // The complaint goes through a pipe, which has no such limit.
    let script = """
      { (ulimit -f 0; echo task | brink -- touch ran) 2>&1 1>&3 | cat >&2; exit ${PIPESTATUS[0]}; } 3>&1
      """
    let outcome = try brink.sh("bash -c '\(script)'")
    expectStopped(outcome, "File too large")
  }

  @Test func `because its disk is full stops the command`() throws {
    try brink.folder.makeFolder("journal")
    let script = """
      mount -t tmpfs -o size=4k,mode=700 tmpfs "$BRINK_JOURNAL" || exit 77
      head -c 4096 /dev/zero > "$BRINK_JOURNAL/full" 2>&1
      echo task | brink -- touch ran
      """
    let outcome = try brink.sh("unshare -Urm sh -c '\(script)'")
    // Some systems give nobody a name space of their own.
    guard outcome.status != 77, !outcome.complaint.contains("unshare") else { return }
    expectStopped(outcome, "No space left")
  }

  @Test func `is told before the first question`() throws {
    try brink.folder.write([], to: "journal")
    let person = try brink.sit("--", "touch", "ran")
    let exit = try person.exit()
    #expect(exit == .status(125))
    #expect(!person.screen.shows("Task or judgment?"), "\(person.screen)")
  }
}

@Suite struct `An output that cannot be written` {
  @Test(arguments: [["log"], ["log", "--json"], ["help"], ["prompts", "show", "boundary"]])
  func `is told, with a status of its own`(arguments: [String]) throws {
    let brink = try Brink()
    _ = try brink.run(["boundary"] + Judgment.operands)
    let outcome = try brink.sh("exec brink \(arguments.joined(separator: " ")) > /dev/full")
    #expect(outcome.status == 74 || outcome.status == 73, "\(outcome.status)")
    #expect(outcome.complaint.hasPrefix("brink: standard output: cannot write"))
  }

  @Test func `because its reader left ends quietly`() throws {
    let brink = try Brink()
    _ = try brink.run(["boundary"] + Judgment.operands)
    let outcome = try brink.sh("brink log | true")
    #expect(outcome.status == 0)
    #expect(outcome.complaint == "")
  }
}
