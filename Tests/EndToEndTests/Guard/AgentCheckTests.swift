import TestSupport
import Testing

@Suite struct `An agent that asks before it runs` {
  private let brink: Brink

  init() throws { brink = try Brink() }

  private func ask(_ request: String, _ words: String...) throws -> Program.Outcome {
    try brink.run(["guard", "check", "--agent"] + words, input: request)
  }

  @Test func `goes on where no rule asks for anything`() throws {
    let outcome = try ask(#"{"tool_name":"Bash","tool_input":{"command":"ls -l"},"cwd":"/"}"#)
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix(#"{"decision":"allow","#))
    #expect(outcome.complaint == "")
    #expect(try ask(#"{"tool_name":"Read","tool_input":{"file":"x"}}"#).status == 0)
  }

  @Test func `gets the question, the command and the owner where a person decides`() throws {
    let outcome = try ask(
      #"{"tool_name":"Bash","tool_input":{"command":"git push --force"},"cwd":"/srv"}"#)
    #expect(outcome.status == 2)
    #expect(outcome.text.hasPrefix(#"{"decision":"ask","#))
    for part in [
      #""command":"cd /srv && brink -- git push --force""#, #""owner":"ana""#,
      #""question":"ana, who owns this step, and how does it fail?"#, #""rule":"git-push-force""#,
    ] {
      #expect(outcome.text.contains(part), "\(outcome.text)")
    }
    #expect(outcome.complaint.contains("Only a person crosses. Ask ana"))
    #expect(outcome.text.split(separator: "\n").count == 1)
  }

  @Test func `is stopped with the status it says`() throws {
    let request = #"{"command":"git push --force"}"#
    #expect(try ask(request, "--blocked-status", "1").status == 1)
    #expect(try ask(request, "--blocked-status=0").status == 0)
    for words in ["--blocked-status=126", "--blocked-status=-1", "--blocked-status=two"] {
      let outcome = try ask(request, words)
      #expect(outcome.status == 2)
      #expect(outcome.text == "")
    }
  }

  @Test(arguments: [
    "", "not json", "{", "[]", "{\"command\":7}", "{\"command\":\"a\",\"command\":\"b\"}",
    String(repeating: "[", count: 200_000), "{\"command\":\"\u{0}\"}",
  ])
  func `is stopped where it cannot be understood`(request: String) throws {
    let outcome = try ask(request)
    #expect(outcome.status == 2)
    #expect(outcome.text.hasPrefix(#"{"decision":"deny","reason":"the request cannot be read: "#))
    #expect(outcome.complaint.hasPrefix("brink: standard input: "))
    #expect(try ask(request, "--blocked-status=3").status == 3)
  }

  @Test func `is answered about a huge request, one way or the other`() throws {
    let long = String(repeating: "x ", count: 400_000)
    #expect(try ask(#"{"command":"echo \#(long)"}"#).status == 0)
    let tooLong = String(repeating: "x", count: 9 << 20)
    let outcome = try ask(#"{"command":"echo \#(tooLong)"}"#)
    #expect(outcome.status == 2)
    #expect(outcome.text.contains("is longer than"))
  }

  @Test(arguments: [
    "brink boundary doing=x weight=task -- git push --force", "brink -- ls",
    "sudo brink guard git uninstall",
  ])
  func `cannot answer the question itself`(line: String) throws {
    let outcome = try ask(#"{"command":"\#(line)"}"#)
    #expect(outcome.status == 2)
    #expect(outcome.text.contains(#""decision":"ask""#))
  }

  @Test(arguments: ["env -u BRINK_AGENT brink -- ls", "BRINK_AGENT= ls", "unset BRINK_AGENT; ls"])
  func `cannot say that it is a person after all`(line: String) throws {
    #expect(try ask(#"{"command":"\#(line)"}"#).text.hasPrefix(#"{"decision":"deny","#))
  }

  @Test func `is known by its JSON where lines are expected`() throws {
    let outcome = try brink.run(
      ["guard", "check", "-"], input: #"{"tool_input":{"command":"git push -f"}}"#)
    #expect(outcome.status == 2)
    #expect(outcome.text.hasPrefix(#"{"decision":"ask","#))
  }

  @Test func `gets nothing back that would steer a terminal`() throws {
    let outcome = try ask(#"{"command":"git push --force \u001b[2J\u202e"}"#)
    #expect(outcome.status == 2)
    for bytes in [outcome.output, outcome.errors] {
      #expect(!bytes.contains(0x1b))
      #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{202e}"))
    }
  }
}
