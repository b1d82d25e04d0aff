import Guard
import Testing

@Suite struct `A line that a shell has not read whole` {
  private func goesOn(_ line: String) -> Bool { ShellReader.read(Array(line.utf8)).goesOn }

  @Test(arguments: [
    "rm 'a", "rm \"a", "rm $'a", "echo `rm a", "echo $(rm a", "(rm a", "a=(1 2", "echo ${a",
    "rm \\", "rm a && ", "rm a || # why", "rm a |", "bash <<E", "bash <<E\nrm a", "echo $((1 +",
    "cat <<A <<B\nx\nA\n", "echo \"$(rm a)",
  ])
  func `goes on on the next`(line: String) {
    #expect(goesOn(line))
  }

  @Test(arguments: [
    "rm a", "rm a &", "rm a;", "rm \\\\", "rm a # it's \\", "bash <<E\nrm a\nE", "echo 'a' \"b\"",
    "bash -c \"it's\"", "rm a \\\n b", "true &&\nrm a", "echo ${a} $((1)) $(rm)", "echo it\\'s",
  ])
  func `is told from one that is whole`(line: String) {
    #expect(!goesOn(line))
  }

  @Test func `is asked about once, in the line where it first matters`() {
    let guardian = BundledPacks.guardian
    let beginning = guardian.judge(Array("for i in 1 2; do\nrm -rf /etc".utf8))
    let whole = guardian.judge(Array("for i in 1 2; do\nrm -rf /etc\ndone".utf8))
    #expect(beginning.isHeld && whole.isHeld)
    #expect(whole.without(beginning).matches.isEmpty)
    let more = guardian.judge(Array("for i in 1 2; do\nrm -rf /etc\nrm -rf /usr\ndone".utf8))
    #expect(more.without(beginning).matches.allSatisfy { $0.words.last == "/usr" })
    #expect(more.without(beginning).isHeld)
  }
}
