import BrinkShell
import Testing

@Suite struct `A request of no person` {
  @Test(
    arguments: [
      (#"{"command":"git push --force"}"#, ["git push --force"], nil),
      (
        #"{"tool_name":"Bash","tool_input":{"command":"ls"},"cwd":"/srv","session":{"id":[1,{}]}}"#,
        ["ls"], "/srv"
      ),
      (#"{"command":["git","commit","-m","a b"]}"#, ["git commit -m 'a b'"], nil),
      (#"{"tool_name":"Read","tool_input":{"file":"x"}}"#, [], nil),
      (#"{"command":"a","tool_input":{"command":"b","cmd":"c"}}"#, ["a", "b", "c"], nil),
      (" {\n\t\"command\" : \"x\\ny\" }\n", ["x\ny"], nil),
      (#"{"command":"","cwd":"relative"}"#, [""], nil),
      (
        #"{"agent_action_name":"pre_run_command","tool_info":{"command_line":"ls","cwd":"/a"}}"#,
        ["ls"], "/a"
      ),
      (#"{"toolName":"bash","cwd":"/a","toolArgs":"{\"command\":\"ls\"}"}"#, ["ls"], "/a"),
      (
        #"{"preToolUse":{"toolName":"execute_command","parameters":{"command":"ls"}}}"#, ["ls"],
        nil
      ),
      (#"{"tool":"bash","args":{"command":"ls"}}"#, ["ls"], nil),
      (#"{"tool_name":"BashOutput","tool_input":{"bash_id":"3"}}"#, [], nil),
    ] as [(String, [String], String?)])
  func `is read for every command in it`(text: String, lines: [String], folder: String?) throws {
    let request = try AgentRequest(text)
    #expect(request.lines == lines)
    #expect(request.directory == folder)
  }

  @Test(arguments: [
    "", "[]", "null", "\"ls\"", "{", "{}", #"{"command":1}"#, #"{"command":null}"#,
    #"{"command":["ls",1]}"#, #"{"command":[]}"#, #"{"command":"a","command":"b"}"#,
    #"{"command":"a"} {"command":"b"}"#, #"{"tool_name":1}"#,
    #"{"tool_name":"B","tool_input":{"command":{}}}"#,
    "{\"command\":\"a\u{0}b\"}", #"{"command":"a\u0000b"}"#,
    #"{"tool_name":"Bash","tool_input":{"script":"ls"}}"#, #"{"toolName":"bash","toolArgs":"{"}"#,
    #"{"tool_input":{"file":"x"}}"#,
    String(repeating: #"{"a":"#, count: 5000), String(repeating: "[", count: 100_000),
  ])
  func `is refused where it is understood only in part`(text: String) {
    #expect(throws: AgentRequest.Mistake.self) { try AgentRequest(text) }
  }
}

@Suite struct `What a person runs instead` {
  @Test(
    arguments: [
      ("git push --force", nil, "brink -- git push --force"),
      (" rm -rf build ", nil, "brink -- rm -rf build"),
      ("git push 'a b'", "/srv/my shop", "cd '/srv/my shop' && brink -- git push 'a b'"),
      ("cd x && rm -rf y", nil, "brink -- bash -c 'cd x && rm -rf y'"),
      ("rm -rf $X", nil, "brink -- bash -c 'rm -rf $X'"),
      (
        "echo 'it'\\''s' > /dev/sda", nil,
        "brink -- bash -c 'echo '\\''it'\\''\\'\\'''\\''s'\\'' > /dev/sda'"
      ),
      ("A=1 make", nil, "brink -- bash -c 'A=1 make'"),
      ("sudo rm -rf x", nil, "brink -- sudo rm -rf x"),
      ("rm -rf *", nil, "brink -- rm -rf *"),
      ("", nil, "brink -- bash -c ''"),
    ] as [(String, String?, String)])
  func `has the same line behind a boundary`(line: String, folder: String?, command: String) {
    #expect(PersonsCommand.text(for: line, in: folder) == command)
  }
}

@Suite struct `Of brink itself` {
  @Test(arguments: [
    "brink boundary weight=task doing=x -- rm -rf x", "brink -- make", "sudo -u ana brink -- ls",
    "x && /usr/bin/brink guard allow git-push-force --why x", "brink guard git decide main",
    "bash -c 'brink guard trust .brink/rules/x.yaml'", "brink mistake -- ls", "brink",
    "brink incident waive K7QX", "echo x | brink boundary", "brink --journal=/tmp -- ls",
    "brink --journal /tmp guard allow git-push-force --why x", "brink guard --journal x trust y",
  ])
  func `what crosses or guards is for a person`(line: String) {
    #expect(AgentRules.objection(to: line) != nil)
  }

  @Test(arguments: [
    "brink log", "brink show K7QX", "brink due --json", "brink guard check --line 'brink -- ls'",
    "brink guard check -- rm -rf x", "brink note x", "echo brink -- ls",
    "git commit -m 'brink -- x'",
    "brink check sentence", "brink park 'ask Ana'", "brink complete -- sho",
    "brink guard git status",
  ])
  func `what only reads or notes is not`(line: String) {
    #expect(AgentRules.objection(to: line) == nil)
  }
}
