import BrinkProcesses
import Testing

@Suite(.serialized) struct `A command run in our place` {
  private func ending(_ arguments: String...) -> Ending {
    ForegroundCommand(
      arguments.map { Array($0.utf8) }, inherited: InheritedSignals()
    ).run()
  }

  @Test func `passes its status on`() {
    #expect(ending("sh", "-c", "exit 7") == .exited(7))
    #expect(ending("sh", "-c", "exit 7").shellStatus == 7)
  }

  @Test func `ended by a signal reports 128 and the signal`() {
    #expect(ending("sh", "-c", "kill -KILL $$").shellStatus == 137)
  }

  @Test func `gets its arguments as they were`() {
    #expect(ending("test", "a b  *", "=", "a b  *") == .exited(0))
  }

  @Test func `that does not exist is told apart from one that may not run`() {
    #expect(ending("no-such-program") == .notFound)
    #expect(ending("/etc/passwd") == .notExecutable(13))
    #expect(ending("/etc/passwd").shellStatus == 126)
  }

  @Test func `an empty name is not found`() {
    #expect(ending("") == .notFound)
  }
}

@Suite struct `A captured command` {
  private func output(_ script: String, timeLimit: Int = 10_000, outputLimit: Int = 1 << 20)
    -> String?
  {
    CapturedCommand(
      ["sh", "-c", script], environment: ["PATH": "/usr/bin:/bin"], timeLimit: timeLimit,
      outputLimit: outputLimit
    ).output()
  }

  @Test func `gives what it wrote`() {
    #expect(output("printf 'a\\nb'; echo noise >&2") == "a\nb")
  }

  @Test func `that fails gives nothing`() {
    #expect(output("echo a; exit 3") == nil)
  }

  @Test func `is killed at its time limit`() {
    #expect(output("exec sleep 600", timeLimit: 50) == nil)
  }

  @Test func `is killed when it writes without end`() {
    #expect(output("exec yes", outputLimit: 100_000) == nil)
  }

  @Test func `has nothing to read`() {
    #expect(output("cat") == "")
  }
}
