import BrinkProcesses
import Testing

@Suite struct `A detached command` {
  private func run(
    _ script: String, _ input: [UInt8] = [], timeLimit: Int = 60_000, outputLimit: Int = 1 << 20
  ) -> DetachedCommand.Outcome {
    DetachedCommand(
      ["sh", "-c", script], environment: ["PATH": "/usr/bin:/bin"], timeLimit: timeLimit,
      outputLimit: outputLimit
    ).run(input)
  }

  @Test func `gets its input, and both its streams are kept apart`() {
    let outcome = run("cat; echo trouble >&2; exit 3", Array("a\0b".utf8))
    #expect(outcome.ending == .exited(3))
    #expect(outcome.output == Array("a\0b".utf8))
    #expect(outcome.errors == Array("trouble\n".utf8))
  }

  @Test func `passes on more than any buffer holds`() {
    let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761) }
    #expect(run("cat", input, outputLimit: 4 << 20).output == input)
  }

  @Test func `that does not read its input ends all the same`() {
    let input = [UInt8](repeating: 7, count: 1 << 20)
    #expect(run("echo done", input).output == Array("done\n".utf8))
  }

  @Test func `has no terminal to ask at`() {
    #expect(run("(echo x > /dev/tty) 2>/dev/null || echo none").output == Array("none\n".utf8))
  }

  @Test func `that takes too long is killed with all it started`() {
    let outcome = run("sleep 30 & sleep 30", timeLimit: 200)
    #expect(outcome.ending == nil)
  }

  @Test func `that says too much is killed`() {
    #expect(run("yes", outputLimit: 1000).ending == nil)
  }

  @Test func `is not waited for by what it leaves running`() {
    let outcome = run("(sleep 30; echo late) & echo early")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output == Array("early\n".utf8))
  }

  @Test func `that is not there is told apart`() {
    let outcome = DetachedCommand(
      ["no-such-program"], environment: [:], timeLimit: 1000, outputLimit: 10
    ).run()
    #expect(outcome.ending == .notFound)
  }
}
