import BrinkProcesses
import Glibc
import Testing

@Suite(.serialized) struct `A command whose output is kept` {
  private func run(_ script: String) -> (ending: Ending, output: String) {
    let display = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(display) }
    let command = TeedCommand(
      ForegroundCommand(
        ["sh", "-c", script].map { Array($0.utf8) }, inherited: InheritedSignals()),
      display: display)
    var output: [UInt8] = []
    let ending = command.run { output += $0 }
    return (ending, String(decoding: output, as: UTF8.self))
  }

  @Test func `has both its streams kept, and its status`() {
    let (ending, output) = run("echo one; echo two >&2; exit 4")
    #expect(ending == .exited(4))
    #expect(output == "one\ntwo\n")
  }

  @Test func `is kept whole however much it writes`() {
    #expect(run("head -c 3000000 /dev/zero | tr '\\0' x").output.utf8.count == 3_000_000)
  }

  @Test func `may close its streams before it ends`() {
    #expect(run("echo x; exec >&- 2>&-; sleep 0.1; exit 5") == (.exited(5), "x\n"))
  }

  @Test func `is not waited for by what it leaves in the background`() {
    let (ending, output) = run("sleep 30 & echo started $!")
    #expect(ending == .exited(0))
    #expect(output.hasPrefix("started "))
    if let child = output.split(separator: " ").last.flatMap({ pid_t($0.dropLast()) }) {
      kill(child, SIGTERM)
    }
  }

  @Test func `ended by a signal says so`() {
    #expect(run("kill -KILL $$").ending == .signalled(9))
  }
}
