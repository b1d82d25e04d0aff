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
  private func output(_ script: String, timeLimit: Int = 60_000, outputLimit: Int = 1 << 20)
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

  private func capture(_ script: String, input: [UInt8]) -> Capture {
    CapturedCommand(
      ["sh", "-c", script], environment: ["PATH": "/usr/bin:/bin"], timeLimit: 60_000
    ).capture(input: input)
  }

  @Test func `reads what it is given while it writes`() {
    // More than any pipe holds: whoever writes it all before reading waits for ever.
    let input = (0..<900_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(capture("cat", input: input) == .ended(status: 0, output: input, complaint: []))
  }

  @Test func `need not read what it is given`() {
    let input = [UInt8](repeating: 65, count: 900_000)
    #expect(capture("exec true", input: input) == .ended(status: 0, output: [], complaint: []))
    #expect(
      capture("exec <&-; sleep 0.1; echo a", input: input)
        == .ended(status: 0, output: [97, 10], complaint: []))
  }

  @Test func `tells how it ended and how its complaint begins`() {
    #expect(
      capture("echo a; echo b >&2; exit 3", input: [])
        == .ended(status: 3, output: [97, 10], complaint: [98, 10]))
    #expect(capture("kill -KILL $$", input: []) == .ended(status: 137, output: [], complaint: []))
    guard case .ended(0, _, let complaint) = capture("seq 90000 >&2", input: []) else {
      Issue.record("it did not end")
      return
    }
    #expect(complaint.starts(with: "1\n2\n".utf8))
    #expect(complaint.count == 4096)
  }

  @Test func `that cannot be found or does not end is told apart`() {
    let missing = CapturedCommand(["no-such-program"], environment: ["PATH": "/"], timeLimit: 1)
    #expect(missing.capture() == .notStarted)
    let endless = CapturedCommand(
      ["sleep", "600"], environment: ["PATH": "/usr/bin:/bin"], timeLimit: 50)
    #expect(endless.capture() == .outOfBounds)
  }
}
