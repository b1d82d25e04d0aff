import TestSupport
import Testing

@Suite struct `A command behind a boundary` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  private func run(_ words: String...) throws -> Program.Outcome {
    try brink.run(["--"] + words, input: "task\n")
  }

  @Test func `gets its arguments as they were`() throws {
    let words = ["", " ", "a  b", "漢字 é", "*", "-x", "--", "$HOME", "'\"\\", "tab\there"]
    let outcome = try brink.run(["--", "printf", "<%s>"] + words, input: "task\n")
    #expect(outcome.text == words.map { "<\($0)>" }.joined())
    #expect(outcome.status == 0)
  }

  @Test func `passes its status on`() throws {
    #expect(try run("true").status == 0)
    #expect(try run("sh", "-c", "exit 7").status == 7)
    #expect(try run("sh", "-c", "exit 255").status == 255)
    #expect(brink.values("Status") == ["0", "7", "255"])
  }

  @Test func `ended by a signal passes on 128 and its number`() throws {
    #expect(try run("sh", "-c", "kill -KILL $$").status == 137)
    #expect(try run("sh", "-c", "kill -TERM $$").status == 143)
    #expect(brink.values("Signal") == ["9", "15"])
  }

  @Test func `that cannot run is told before anything is asked`() throws {
    let missing = try run("no-such-program")
    #expect(missing.status == 127)
    #expect(missing.complaint.hasPrefix("brink: no-such-program: no such command"))
    let folder = try run("/etc/passwd")
    #expect(folder.status == 126)
    #expect(try brink.run("--").status != 0)
    #expect(brink.log == "")
  }

  @Test func `finds its decision in the log when it starts`() throws {
    let outcome = try run("sh", "-c", "cat \"$BRINK_JOURNAL\"/*/*/*.rec")
    #expect(outcome.text.contains("Kind: decision"))
    #expect(outcome.text.contains("Crossed: yes"))
    #expect(outcome.text.contains("\nSeal: "))
  }

  @Test func `keeps its secrets, and the log does not get them`() throws {
    let outcome = try run("printf", "%s|", "--password", "hunter2", "--token=abc123", "API_KEY=k9")
    #expect(outcome.text == "--password|hunter2|--token=abc123|API_KEY=k9|")
    for secret in ["hunter2", "abc123", "k9"] { #expect(!brink.log.contains(secret)) }
    #expect(brink.log.contains("[redacted]"))
    #expect(!outcome.complaint.contains("hunter2"))
  }

  @Test func `has the environment and directory it was given`() throws {
    let outcome = try brink.run(
      ["--", "sh", "-c", "echo $GREETING; pwd"], input: "task\n", environment: ["GREETING": "hey"])
    #expect(outcome.text == "hey\n\(brink.directory)\n")
  }

  @Test func `runs with no home and no name`() throws {
    let outcome = try brink.run(
      ["--", "echo", "ran"], input: "task\n",
      environment: [
        "HOME": nil, "XDG_CONFIG_HOME": nil, "XDG_STATE_HOME": nil, "XDG_DATA_HOME": nil,
        "TERM": nil, "LANG": nil,
      ])
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text == "ran\n")
  }

  @Test func `outlives a journal that goes away while it runs`() throws {
    let outcome = try run("sh", "-c", "rm -rf \"$BRINK_JOURNAL\"; : > \"$BRINK_JOURNAL\"; exit 3")
    #expect(outcome.status == 3)
    #expect(outcome.complaint.contains("journal"), "\(outcome.complaint)")
  }
}
