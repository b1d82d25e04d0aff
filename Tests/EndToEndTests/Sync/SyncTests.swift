import BrinkModel
import TestSupport
import Testing

@Suite struct `Two clones` {
  let clones: Clones

  init() throws { clones = try Clones() }

  @Test func `of one person on one host end up with the same entries in logs of their own`() throws
  {
    try clones.folder.makeFolder("a")
    try clones.park("a", "before it was synced")
    try clones.begin("a", "b")
    try clones.park("b", "from b")
    try clones.park("a", "from a")
    for name in ["b", "a", "b"] {
      #expect(try clones.run(name, "sync").text.hasPrefix("In step with \(clones.remote): "))
    }
    let expected = ["before it was synced", "from b", "from a"]
    #expect(try clones.texts("a") == expected)
    #expect(try clones.texts("b") == expected)
    let logs = try clones.logs("a")
    #expect(logs.count == 2 && logs.allSatisfy { $0.split(separator: ".").count == 4 })
    #expect(try clones.logs("b") == logs)
    for name in ["a", "b"] {
      #expect(try clones.run(name, "check", "journal").text.hasSuffix(": nothing to report\n"))
    }
    for log in logs {
      #expect(
        try Program("recfix", ["--check", "\(clones.journal("b"))/\(log)"]).run().status == 0)
    }
  }

  @Test func `say how they stand without asking anybody`() throws {
    try clones.begin("a")
    try clones.park("a", "one")
    try clones.sh(clones.goneAway)
    let before = try clones.run("a", "sync", "--status")
    #expect(before.text.hasPrefix("1 entry not yet sent, last sync "))
    #expect(before.status == 0)
    try clones.park("a", "two")
    let failed = try clones.run("a", "sync")
    #expect(failed.status == 75)
    #expect(failed.text.hasPrefix("2 entries not yet sent, last sync "))
    #expect(failed.complaint.contains("not in step: "))
    #expect(failed.complaint.contains("What is recorded here is safe"))
    let json = try clones.run("a", "sync", "--status", "--json").text
    #expect(json.contains("\"unsent\":2,\"inStep\":\"20"))
    #expect(!json.contains("\"trouble\":null"))
    try clones.sh(clones.waysBack)
    let sent = try clones.run("a", "sync", "--json").text
    #expect(sent.hasPrefix("{\"sent\":2,\"received\":0,\"findings\":[],"))
    #expect(sent.contains("\"unsent\":0,") && sent.contains("\"trouble\":null"))
    #expect(try clones.run("a", "sync", "--quiet").text == "")
  }

  @Test func `that were never told of a repository say what to do`() throws {
    try clones.folder.makeFolder("a")
    try clones.park("a", "one")
    for words in [["sync"], ["sync", "--status"]] {
      let outcome = try Program(
        product("brink"), words, environment: clones.variables("a")
      ).run()
      #expect(outcome.status == 78)
      #expect(outcome.complaint.contains("brink sync --init URL"))
    }
    #expect(try clones.run("a", "sync", "--init", "--exec=x").status == 2)
    #expect(try clones.run("a", "sync", "--timeout", "0").status == 2)
  }

  @Test func `are reminded of what was never sent`() throws {
    try clones.folder.makeFolder("a")
    #expect(try clones.run("a", "sync", "--init", clones.remote + ".nowhere").status == 75)
    try clones.park("a", "one")
    let due = try clones.run("a", "due").text
    #expect(due.contains("not sent to the others: 1 entry"))
    #expect(due.contains("brink sync"))
    try clones.run("a", "sync", "--init", clones.remote)
    #expect(try !clones.run("a", "due").text.contains("not sent"))
  }

  @Test func `send whole entries only`() throws {
    try clones.begin("a", "b")
    try clones.park("a", "one")
    let log = try #require(try clones.logs("a").first)
    try clones.sh("printf '\\nId: 01TORN' >> '\(clones.journal("a"))/\(log)'")
    try clones.run("a", "sync")
    try clones.run("b", "sync")
    #expect(try clones.sh("grep -c TORN '\(clones.journal("b"))/\(log)' || true") == "0\n")
    try clones.park("a", "two")
    try clones.run("a", "sync")
    try clones.run("b", "sync")
    let paths = ["a", "b"].map { "'\(clones.journal($0))/\(log)'" }
    try clones.sh("cmp \(paths.joined(separator: " "))")
    #expect(try clones.texts("b") == ["one", "two"])
  }

  @Test func `one after the other and not at once`() throws {
    try clones.begin("a")
    let outcome = try clones.sh(
      """
      lock=$(echo "$HOME"/a/.local/state/brink/sync/*/lock)
      flock "$lock" brink sync 2>&1; echo "status $?"
      """,
      clones.variables("a").merging(["HOME": clones.folder.path]) { $1 }
        .merging(["XDG_STATE_HOME": "\(clones.home("a"))/.local/state"]) { $1 })
    #expect(outcome.contains("another sync of this journal is under way"))
    #expect(outcome.hasSuffix("status 75\n"))
  }

  @Test func `tell a clock that is ahead`() throws {
    try clones.begin("a", "b")
    _ = try clones.append("a", [], now: .now.adding(milliseconds: 58 * 60_000))
    try clones.run("a", "sync")
    let outcome = try clones.run("b", "sync")
    #expect(outcome.text.contains("min ahead of this one"))
    #expect(outcome.status == 0)
    #expect(try clones.run("b", "sync", "--status").text.contains("min ahead of this one"))
  }
}
