import TestSupport
import Testing

@Suite struct `A standard stream that was closed` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
  func `takes no byte of the log and is closed for the command too`(closing: String) throws {
    let script = """
      for fd in 0 1 2; do test -e /proc/self/fd/$fd && printf $fd >> seen; done; echo stray; echo stray >&2
      """
    let outcome = try brink.sh(
      "brink boundary doing=x weight=task -- sh -c '\(script)' \(closing)")
    #expect(outcome.status == 0 || closing.contains(">"), "\(outcome.complaint)")
    let open = [(0, "<&-"), (1, " >&-"), (2, "2>&-")].filter { !" \(closing)".contains($0.1) }
    let seen = (try? brink.folder.bytes("work/seen")) ?? []
    #expect(String(decoding: seen, as: UTF8.self) == open.map { "\($0.0)" }.joined())
    #expect(brink.values("Kind") == ["decision", "run"])
    #expect(!brink.log.contains("\nstray"))
  }

  @Test func `is an error for what is to be written there`() throws {
    _ = try brink.run("boundary", "doing=x", "weight=task")
    let outcome = try brink.sh("brink log >&-")
    #expect(outcome.status == 73)
    #expect(outcome.complaint.contains("brink: standard output: cannot write"))
  }

  @Test func `answers nothing`() throws {
    let outcome = try brink.sh("brink -- touch ran <&-")
    #expect(outcome.status == 125)
    #expect(!brink.hasFile("ran"))
  }
}
