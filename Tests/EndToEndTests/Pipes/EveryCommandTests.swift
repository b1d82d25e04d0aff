import TestSupport
import Testing

@Suite struct `Every command` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test(arguments: [
    "outcome", "due", "log", "show", "strike", "walk", "check sentence", "check journal",
    "check claim", "check stats", "check prompts", "prompts list", "prompts show", "prompts new",
    "predict", "resolve", "report calibration", "prediction", "claim", "claim amend", "claims",
    "observe", "cycle", "verdict", "report claims", "report scores", "gate envelope",
    "report drift", "act", "done", "park", "sync", "help", "version", "boundary",
    "incident open", "incident join", "incident list", "incident show", "incident note",
    "incident mitigated", "incident runbook", "incident waive", "incident close",
    "incident reopen", "incident relate", "incident can", "incident leave", "gate incident",
    "gate release", "report numbers", "snooze",
  ])
  func `says what it does, by flag and by help`(name: String) throws {
    let words = name.split(separator: " ").map(String.init)
    let flag = try brink.run(words + ["--help"])
    #expect(flag.status == 0)
    #expect(flag.text.contains("Usage:\n  brink \(name)"))
    #expect(try brink.run(["help"] + words).text == flag.text)
    #expect(try brink.run("--help").text.contains(name))
    // A first word that several commands share lists them.
    guard words.count > 1, try brink.run("help", words[0]).text.contains("Usage:") == false else {
      return
    }
    let group = try brink.run(words[0], "--help")
    #expect(group.status == 0)
    #expect(group.text.contains("  \(name)  "))
    #expect(try brink.run(words[0], "-h").text == group.text)
    #expect(brink.log == "")
  }

  @Test func `that lists entries takes its filters`() throws {
    _ = try brink.run(["boundary"] + Judgment.operands)
    _ = try brink.run("boundary", "doing=restart the canary", "weight=task")
    let id = try #require(brink.values("Id").first)
    _ = try brink.run("strike", id, "--why", "wrong cluster")
    func count(_ words: String...) throws -> Int {
      try brink.run(["log"] + words).text.split(separator: "\n").count
    }
    #expect(try count() == 3)
    #expect(try count("--kind", "decision") == 2)
    #expect(try count("-k", "decision", "-k", "strike") == 3)
    #expect(try count("--grep", "canary") == 1)
    #expect(try count("--by", "ana") == 3)
    #expect(try count("--by", "bo") == 0)
    #expect(try count("--since", "1h") == 3)
    #expect(try count("--until", "yesterday") == 0)
    #expect(try count("--last", "1") == 1)
    #expect(try count("--json", "-n1") == 1)
  }

  @Test func `that has it prints an object on every line with --json`() throws {
    _ = try brink.run(["boundary"] + Judgment.operands)
    let id = try #require(brink.values("Id").first)
    for words in [["log", "--json"], ["show", id, "--json"]] {
      let line = try brink.run(words).text
      #expect(line.hasPrefix("{\"Id\":\"\(id)\","))
      #expect(line.hasSuffix("}\n"))
      #expect(line.contains("\"Sentence\":\"\(Judgment.sentence)\""))
    }
    let sentence = try brink.run("check", "sentence", "--json", "we own it")
    #expect(sentence.status == 1)
    #expect(
      sentence.text == """
        {"text":"we own it","ok":false,"owner":null,"failure":null,\
        "reasons":["vague-owner","no-failure"]}

        """)
  }

  @Test func `that reads sentences takes them from standard input too`() throws {
    let outcome = try brink.run(
      ["check", "sentence", "--json"], input: "\(Judgment.sentence)\nwe own it\n")
    #expect(outcome.status == 1)
    #expect(outcome.text.split(separator: "\n").count == 2)
    #expect(try brink.run(["check", "sentence"], input: Judgment.sentence).status == 0)
  }

  @Test func `about checklists finds the nearer one`() throws {
    #expect(try brink.run("prompts", "list").text.contains("boundary"))
    #expect(try brink.run("prompts", "show", "boundary").text.hasPrefix("name: Boundary\n"))
    let starter = try brink.run("prompts", "new", "handover").text
    try brink.folder.makeFolder("work/.brink/prompts")
    try brink.folder.write(Array(starter.utf8), to: "work/.brink/prompts/handover.yaml")
    #expect(try brink.run("check", "prompts").status == 0)
    #expect(try brink.run("check", "prompts", ".brink/prompts/handover.yaml").status == 0)
    #expect(try brink.run("prompts", "list").text.contains("handover"))
    #expect(try brink.run("handover", "--help").text.contains("brink handover"))
  }

  @Test func `that walks a file leaves a record of the run`() throws {
    let form = """
      name: Release
      body:
        - type: input
          id: version
          attributes: {label: Which version?}
          validations: {required: true}

      """
    try brink.folder.write(Array(form.utf8), to: "work/release.yaml")
    let outcome = try brink.run("walk", "release.yaml", "version=1.2")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Kind") == ["run"])
    #expect(brink.values("Checklist") == ["Release"])
    #expect(brink.values("Version") == ["1.2"])
    #expect(try brink.run("walk", "release.yaml").status == 1)
  }

  @Test func `tells its version`() throws {
    let version = try brink.run("--version")
    #expect(version.text.hasPrefix("brink "))
    #expect(try brink.run("version").text == version.text)
  }
}

@Suite struct `The journal` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  /// Records a task with those variables; gives the folders under the test's own that hold a log.
  private func place(_ words: [String], _ environment: [String: String?]) throws -> [String] {
    let outcome = try brink.run(
      words + ["boundary", "doing=x", "weight=task"], environment: environment)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let found = try Program("find", [brink.folder.path, "-name", "*.rec"]).run().text
    return found.split(separator: "\n").map { path in
      path.dropFirst(brink.folder.path.count + 1).split(separator: "/20").first.map(String.init)
        ?? ""
    }
  }

  @Test func `is where the flag says before anything else`() throws {
    #expect(try place(["--journal", "there"], [:]) == ["work/there"])
  }

  @Test func `is where the variable says`() throws {
    #expect(try place([], [:]) == ["journal"])
  }

  @Test func `is the nearest ancestor's`() throws {
    try brink.folder.makeFolder("work/.brink/journal")
    #expect(try place([], ["BRINK_JOURNAL": nil]) == ["work/.brink/journal"])
  }

  @Test func `is with the person's data`() throws {
    let place = try place([], ["BRINK_JOURNAL": nil])
    #expect(place == ["home/.local/share/brink/journal"])
  }

  @Test func `is in the home without XDG directories`() throws {
    let place = try place([], ["BRINK_JOURNAL": nil, "XDG_DATA_HOME": nil])
    #expect(place == ["home/.local/share/brink/journal"])
  }

  @Test func `that nobody can place is asked for`() throws {
    let outcome = try brink.run(
      ["log"], environment: ["BRINK_JOURNAL": nil, "XDG_DATA_HOME": nil, "HOME": nil])
    #expect(outcome.status != 0)
    #expect(outcome.complaint.contains("--journal"), "\(outcome.complaint)")
  }

  @Test func `and all in it is its owner's alone`() throws {
    _ = try brink.run("boundary", "doing=x", "weight=task")
    let modes = try brink.sh("umask 0; find \"$BRINK_JOURNAL\" -printf '%y%m\\n' | sort -u").text
    #expect(modes == "d700\nf600\n")
  }
}
