import Glibc
import TestSupport
import Testing

@Suite struct `What a command behind a boundary is handed` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `are its words byte for byte, text or not`() throws {
    let outcome = try brink.sh(
      "brink boundary doing=x weight=task -- printf '<%s>' \"$(printf 'a\\377b')\" '' \"$(printf '\\342\\202')\""
    )
    #expect(outcome.output == Array("<a".utf8) + [0xff] + Array("b><><".utf8) + [0xe2, 0x82, 0x3e])
    // The record is text: what is none is shown as such.
    #expect(brink.log.contains("a\u{fffd}b"))
  }

  @Test func `is a program whose name is no text`() throws {
    let outcome = try brink.sh(
      """
      name=$(printf 'd\\377r'); mkdir "$name"; printf '#!/bin/sh\\necho ran "$1"\\n' > "$name/tool"
      chmod +x "$name/tool"; brink boundary doing=x weight=task -- "./$name/tool" one
      PATH="$PWD/$name:$PATH" brink boundary doing=x weight=task -- tool two
      """)
    #expect(outcome.text == "ran one\nran two\n", "\(outcome.complaint)")
  }

  @Test func `is a script without its first line, by way of the shell`() throws {
    let outcome = try brink.sh(
      "echo 'echo ran $1' > script; chmod +x script; "
        + "brink boundary doing=x weight=task -- ./script one")
    #expect(outcome.text == "ran one\n", "\(outcome.complaint)")
  }

  @Test func `is the environment as we got it, in its order, with what is odd in it`() throws {
    let entries: [[UInt8]] =
      ["Z=1", "A=2", "nonsense", "=x", "TWICE=1", "TWICE=2", "BRINK_JOURNAL=\(brink.journal)"]
      .map { Array($0.utf8) } + [Array("B=".utf8) + [0xff]]
    let words = [
      "brink", "boundary", "doing=x", "weight=task", "--", "/bin/cat", "/proc/self/environ",
    ]
    #expect(try run(words, entries) == entries.flatMap { $0 + [0] })
  }

  /// What the real program writes, started with an environment that is more than variables.
  private func run(_ words: [String], _ environment: [[UInt8]]) throws -> [UInt8] {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, 1, "\(brink.directory)/output", O_WRONLY | O_CREAT, 0o600)
    let argv = words.map { strdup($0) } + [nil]
    let envp = environment.map { strdup($0.map(CChar.init(bitPattern:)) + [0]) } + [nil]
    defer { for string in argv + envp { free(string) } }
    var process = pid_t()
    try #require(posix_spawn(&process, product("brink"), &actions, nil, argv, envp) == 0)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
    return try brink.folder.bytes("work/output")
  }
}
