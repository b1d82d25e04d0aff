import TestSupport
import Testing

/// A repository in the working directory, with a first commit that is on a remote.
private struct Shop {
  let brink: Brink

  init() throws {
    brink = try Brink()
    try sh(
      """
      git config --global user.name Ana; git config --global user.email ana@example.org
      git config --global init.defaultBranch main; git config --global commit.gpgsign false
      git init -q --bare ../shop.git; git init -q .; git remote add origin ../shop.git
      seq 20 > README.md; git add .; git commit -qm first; git push -q -u origin main
      git switch -qc change
      """)
  }

  @discardableResult
  func sh(_ script: String) throws -> String {
    let outcome = try brink.sh("set -e\n" + script)
    try #require(outcome.status == 0, "\(script)\n\(outcome.complaint)")
    return outcome.text
  }

  func commit(_ script: String) throws { try sh(script + "\ngit add -A; git commit -qm change") }

  func gate(_ words: String..., environment: [String: String?] = [:]) throws -> Program.Outcome {
    try brink.run(["gate", "envelope"] + words, environment: environment)
  }
}

@Suite struct `The review gate` {
  private let shop: Shop

  init() throws { shop = try Shop() }

  @Test func `lets a change through up to the ceiling and holds it from one line more`() throws {
    try shop.commit("seq 500 > a.txt")
    let within = try shop.gate()
    #expect(within.status == 0, "\(within.complaint)")
    #expect(within.text.hasPrefix("within: 500 lines of 500\n"))
    try shop.commit("echo one more >> a.txt")
    let over = try shop.gate()
    #expect(over.status == 1)
    #expect(over.text.hasPrefix("over: 501 lines, 1 over the ceiling of 500\n"))
    #expect(over.text.contains("git diff --stat"))
    #expect(try shop.gate("--lines=501").status == 0)
    #expect(try shop.gate("--lines", "20").status == 1)
  }

  @Test func `counts what is removed as well, and follows a rename`() throws {
    try shop.commit("git rm -q README.md; seq 300 > keep")
    #expect(try shop.gate("--lines=319").text.hasPrefix("over: 320 lines, 1 over"))
    try shop.sh("git switch -qC moved main")
    try shop.commit("mkdir docs; git mv README.md docs/START.md")
    let moved = try shop.gate("--lines=1")
    #expect(moved.status == 0)
    #expect(moved.text.hasPrefix("within: 0 lines of 1\n"))
    #expect(try shop.gate("--json").text.contains("\"before\":\"README.md\""))
  }

  @Test func `names what a program wrote and what is binary, and counts neither`() throws {
    try shop.commit(
      """
      seq 9000 > package-lock.json; mkdir vendor; seq 9000 > vendor/lib.c; seq 4 > vendor/own.c
      seq 700 > schema.sql; printf 'a\\0b' > logo.png; seq 5 > a.txt
      printf 'schema.sql linguist-generated\\nvendor/own.c -linguist-generated\\n' > .gitattributes
      """)
    let outcome = try shop.gate()
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("within: 11 lines of 500\n"), "\(outcome.text)")
    for line in ["package-lock.json, 9000 lines", "vendor/lib.c", "schema.sql, 700", "logo.png"] {
      #expect(outcome.text.contains("    " + line))
    }
    #expect(outcome.text.contains("also changes .gitattributes"))
    // Marked in the top folder, asked from another one.
    let below = try shop.brink.sh("cd vendor && brink gate envelope")
    #expect(below.text.hasPrefix("within: 11 lines of 500\n"))
  }

  @Test func `says that something is not committed, and does not count it`() throws {
    try shop.commit("seq 5 > a.txt")
    #expect(try !shop.gate().text.contains("in no commit"))
    try shop.sh("seq 900 > new.txt; seq 900 > a.txt; seq 900 > b.txt; git add b.txt")
    let outcome = try shop.gate()
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("3 files have changes that are in no commit"))
    #expect(try shop.gate("--json").text.contains("\"uncommitted\":3"))
  }

  @Test func `lets nothing through as nothing`() throws {
    let outcome = try shop.gate("--lines=1")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("do not differ"))
    #expect(try shop.gate("--json").text.hasPrefix("{\"ok\":true,\"lines\":0,\"ceiling\":500,"))
  }

  @Test func `measures a pushed branch from where it left, not from its own copy`() throws {
    try shop.commit("seq 400 > a.txt")
    try shop.sh("git push -q -u origin change")
    try shop.commit("seq 400 > b.txt")
    #expect(try shop.gate().text.hasPrefix("over: 800 lines"))
    // What has come to the base meanwhile is not part of the change.
    try shop.sh("git switch -q main; seq 2000 > c.txt; git add .; git commit -qm other")
    try shop.sh("git push -q origin main; git switch -q change")
    #expect(try shop.gate().text.hasPrefix("over: 800 lines"))
  }

  @Test func `shows names that would steer a terminal spelled out`() throws {
    try shop.commit("printf 'x\\n' > \"$(printf 'a\\033[2Jb\\nc')\"")
    for words in [[], ["--json"]] {
      let outcome = try shop.brink.run(["gate", "envelope"] + words)
      #expect(!outcome.output.contains(0x1b))
      #expect(outcome.text.contains(words.isEmpty ? "a^[[2Jb" : "a\\u001b[2Jb\\nc"))
    }
  }

  @Test func `runs nothing that the repository is configured to run`() throws {
    try shop.sh(
      """
      printf '#!/bin/sh\\ntouch %s/ran\\ncat\\n' "$PWD" > ../canary; chmod +x ../canary
      for key in core.fsmonitor diff.external filter.x.clean filter.x.smudge diff.x.textconv \
        diff.x.command core.pager core.sshCommand; do git config $key "$PWD/../canary"; done
      printf '* filter=x diff=x\\n' > .git/info/attributes
      """)
    try shop.sh("seq 9 > a.txt; git -c filter.x.clean=cat add a.txt")
    try shop.sh("git -c core.fsmonitor= -c filter.x.clean=cat commit -qm a; rm -f ran; touch a.txt")
    let outcome = try shop.gate("--base=main")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(!shop.brink.hasFile("ran"))
  }

  @Test func `measures the repository it stands in, whatever a hook's variables say`() throws {
    try shop.commit("seq 5 > a.txt")
    let outcome = try shop.gate(
      environment: ["GIT_DIR": "/nowhere", "GIT_INDEX_FILE": "/nowhere", "GIT_EXTERNAL_DIFF": "no"])
    #expect(outcome.text.hasPrefix("within: 5 lines"), "\(outcome.complaint)")
  }

  @Test(arguments: [
    (["--base=nowhere"], 66, "--base=nowhere: git knows no commit of that name"),
    (["--base=--all"], 66, "--base=--all: git knows no commit"),
    (["--head=nowhere"], 66, "--head=nowhere: git knows no commit"),
    (["--base="], 66, "git knows no commit"), (["--lines=0"], 2, "a whole number above 0"),
    (["--lines=-5"], 2, "a whole number"), (["--lines=few"], 2, "a whole number"),
    (["--lines=99999999999999999999"], 2, "a whole number"),
    (["--print=hook"], 2, "There are: ci, pre-push"), (["extra"], 2, "one word too many"),
  ])
  func `refuses what it cannot use`(words: [String], status: Int32, complaint: String) throws {
    let outcome = try shop.brink.run(["gate", "envelope"] + words)
    #expect(outcome.status == status)
    #expect(outcome.text == "")
    #expect(outcome.complaint.contains(complaint), "\(outcome.complaint)")
  }

  @Test func `says what is missing where it cannot measure`() throws {
    func complaint(_ script: String, _ status: Int32) throws -> String {
      let outcome = try shop.brink.sh(script + "\nbrink gate envelope")
      #expect(outcome.status == status, "\(script)")
      #expect(outcome.text == "")
      return outcome.complaint
    }
    #expect(try complaint("cd ..", 66).contains("is in no git repository"))
    #expect(
      try complaint("git init -q ../empty; cd ../empty", 66).contains("nothing is committed here"))
    #expect(
      try complaint("cd ../empty; echo a > a; git add a; git commit -qm a", 66)
        .contains("cannot be guessed"))
    #expect(
      try complaint("git switch -q --orphan own; git commit -q --allow-empty -m own", 66)
        .contains("has no history in common"))
    let none = try shop.gate(environment: ["PATH": "\(shop.brink.directory)/none"])
    #expect(none.status == 78)
    #expect(none.complaint.contains("git: cannot be run"))
  }

  @Test func `says that a shallow clone is not enough`() throws {
    try shop.commit("seq 5 > a.txt")
    try shop.sh(
      """
      git push -q origin change; git clone -q --depth 1 "file://$PWD/../shop.git" ../shallow
      cd ../shallow; git fetch -q --depth 1 origin change:change; git switch -q change
      """)
    let outcome = try shop.brink.sh("cd ../shallow && brink gate envelope")
    #expect(outcome.status == 78)
    #expect(outcome.complaint.contains("this clone is shallow"))
    #expect(outcome.complaint.contains("fetch-depth: 0"))
  }
}

@Suite struct `The review gate, pasted` {
  private let shop: Shop

  init() throws { shop = try Shop() }

  private func installHook(_ words: String = "") throws {
    try shop.sh(
      """
      brink gate envelope --print pre-push \(words) > .git/hooks/pre-push
      chmod +x .git/hooks/pre-push
      """)
  }

  private func push(_ words: String) throws -> Program.Outcome {
    try shop.brink.sh("git push -q origin \(words)")
  }

  @Test func `before a push stops a big change and lets a small one through`() throws {
    try installHook()
    try shop.commit("seq 600 > a.txt")
    let big = try push("change")
    #expect(big.status != 0)
    #expect(big.complaint.contains("over: 600 lines, 100 over the ceiling of 500"))
    #expect(big.complaint.contains("pre-push: refs/heads/change is held back."))
    #expect(try shop.sh("git ls-remote origin change") == "")
    try shop.sh("git switch -qC small main")
    try shop.commit("seq 60 > a.txt")
    let small = try push("small")
    #expect(small.status == 0, "\(small.complaint)")
    #expect(try shop.sh("git ls-remote origin small").contains("refs/heads/small"))
    // A branch that is there already: measured as a whole, not by what is new of it.
    try shop.commit("seq 450 > b.txt")
    #expect(try push("small").status != 0)
  }

  @Test func `looks at every branch of one push, and at no tag and no deletion`() throws {
    try installHook("--lines=10")
    try shop.commit("seq 60 > a.txt")
    try shop.sh("git tag big; git branch other main; git switch -q other")
    try shop.commit("seq 6 > a.txt")
    let both = try push("other change")
    #expect(both.status != 0)
    #expect(both.complaint.contains("refs/heads/change is held back."))
    #expect(!both.complaint.contains("refs/heads/other is held back."))
    #expect(try push("other big").status == 0)
    #expect(try push("--delete other").status == 0)
  }

  @Test func `lets the first push of all through`() throws {
    let outcome = try shop.brink.sh(
      """
      git init -q --bare ../new.git; git init -q ../first; cd ../first
      git remote add origin ../new.git
      brink gate envelope --print pre-push > .git/hooks/pre-push; chmod +x .git/hooks/pre-push
      seq 900 > a; git add a; git commit -qm a; git push -q origin main
      """)
    #expect(outcome.status == 0, "\(outcome.complaint)")
  }

  @Test func `stops the push where it cannot be asked`() throws {
    try installHook("--base=origin/nowhere")
    try shop.commit("seq 6 > a.txt")
    #expect(try push("change").complaint.contains("git knows no commit of that name"))
    try installHook()
    let outcome = try shop.brink.sh(
      "git push -q origin change", environment: ["PATH": "/usr/bin:/bin"])
    #expect(outcome.status != 0)
    #expect(try shop.sh("git ls-remote origin change") == "")
  }

  @Test func `takes a base with a quote in it for a name`() throws {
    let base = "a'b;touch ran"
    let hook = try shop.gate("--print=pre-push", "--base=\(base)").text
    try shop.brink.folder.write(Array(hook.utf8), to: "work/hook")
    let zeros = String(repeating: "0", count: 40)
    _ = try shop.brink.sh("echo refs/heads/a 1 refs/heads/a \(zeros) | sh ./hook")
    #expect(!shop.brink.hasFile("ran"))
    #expect(try shop.gate("--print=ci", "--base=\(base)").text.contains("BASE: 'a''b;touch ran'"))
  }

  @Test func `as a step of CI runs as it is printed`() throws {
    try shop.commit("seq 30 > a.txt")
    let step = try shop.gate("--print=ci", "--lines=20").text
    #expect(step.contains("fetch-depth: 0\n"))
    let line = try #require(step.split(separator: "\n").first { $0.contains("run: ") })
    let command = String(line.drop { $0 == " " }.dropFirst("run: ".count))
    let held = try shop.brink.sh(command, environment: ["BASE": "origin/main"])
    #expect(held.status == 1)
    #expect(held.text.hasPrefix("over: 30 lines, 10 over the ceiling of 20"))
  }
}
