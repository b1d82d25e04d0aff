import TestSupport
import Testing

@Suite struct `A push, with the hook` {
  @Test func `that only adds goes through without a word of ours`() throws {
    let shop = try HookedShop()
    for push in ["git push -q", "git push -q origin main:new", "git tag v1; git push -q origin v1"]
    {
      let outcome = try shop.tries("echo \(push.count) > file; git commit -qam more; \(push)")
      #expect(outcome.status == 0 && outcome.complaint == "", "\(outcome.complaint)")
    }
    #expect(try shop.remote("v1") == shop.here("v1"))
    // Nothing was looked up: the journal was never made.
    #expect(shop.brink.logs == [])
  }

  @Test func `that rewrites a branch is held with the command that would decide it`() throws {
    let shop = try HookedShop()
    try shop.rewrite()
    let before = try shop.remote("main")
    let outcome = try shop.tries("git push --force")
    #expect(outcome.status != 0)
    #expect(
      outcome.complaint.contains("this push rewrites main on origin: commits there would be lost"))
    #expect(outcome.complaint.contains("    brink -- git push --force-with-lease origin main\n"))
    #expect(outcome.complaint.contains("    brink guard git decide main\n"))
    #expect(try shop.remote("main") == before)
    #expect(shop.brink.logs == [])
  }

  @Test func `goes through behind the boundary`() throws {
    let shop = try HookedShop()
    try shop.rewrite()
    for answers in [[], ["weight=task"]] {
      let held = try shop.brink.run(
        ["boundary"] + answers + ["--", "git", "push", "-q", "--force"], input: "cross\n")
      #expect(held.status == 125, "a rule holds it, so it is no task")
    }
    #expect(try shop.remote("main") != shop.here("main"))
    let crossed = try shop.brink.run(
      ["boundary"] + Judgment.operands + ["--", "git", "push", "-q", "--force"])
    #expect(crossed.status == 0, "\(crossed.complaint)")
    #expect(try shop.remote("main") == shop.here("main"))
  }

  @Test func `goes through after a decision that names it, and after no other`() throws {
    let shop = try HookedShop()
    try shop.rewrite()
    try shop.sh("git branch fix")
    for other in ["drop the old index", "push fix"] {
      try shop.decide(other)
      let outcome = try shop.tries("git push -q --force")
      #expect(outcome.status != 0)
      #expect(outcome.complaint.contains(" ago, is about something else."))
    }
    try shop.sh("brink guard git decide weight=task")
    #expect(shop.brink.values("Doing").last == "push main")
    #expect(try shop.tries("git push -q --force").status == 0)
  }

  @Test func `is not let through by what was held, struck, old, or decided elsewhere`() throws {
    let shop = try HookedShop()
    try shop.rewrite()
    func isHeld(_ comment: Comment) throws {
      #expect(try shop.tries("git push -q --force").status != 0, comment)
    }
    _ = try shop.brink.run(["boundary", "doing=push main", "weight=judgment"])
    #expect(shop.brink.values("Crossed") == ["no"])
    try isHeld("held")
    try shop.sh(
      "mkdir ../elsewhere; git init -q ../elsewhere; cd ../elsewhere; brink guard git decide main weight=task"
    )
    try isHeld("decided elsewhere")
    try shop.decide("push main")
    let id = try #require(shop.brink.values("Id").last)
    try shop.sh("brink strike \(id) --why 'not so'")
    try isHeld("struck")
    try shop.decide("push main")
    try shop.sh("brink guard git uninstall; brink guard git install --within '1 s'; sleep 1.1")
    try isHeld("old")
    try shop.sh("brink guard git uninstall; brink guard git install")
    #expect(try shop.tries("git push -q --force").status == 0)
  }

  @Test func `is not let through by somebody else's decision`() throws {
    let shop = try HookedShop()
    try shop.rewrite()
    let other = try shop.brink.sh(
      "brink guard git decide main weight=task", environment: ["LOGNAME": "bo"])
    #expect(other.status == 0, "\(other.complaint)")
    #expect(try shop.tries("git push -q --force").status != 0)
  }

  @Test func `that deletes something is held`() throws {
    let shop = try HookedShop()
    try shop.sh("git tag v1; git push -q origin main:old v1")
    for (push, words) in [
      ("git push origin --delete old", "deletes old on origin"),
      ("git push origin :refs/tags/v1", "deletes the tag v1 on origin"),
    ] {
      let outcome = try shop.tries(push)
      #expect(outcome.status != 0)
      #expect(outcome.complaint.contains(words), "\(outcome.complaint)")
    }
    #expect(try shop.remote("old") != "" && shop.remote("v1") != "")
    try shop.decide("delete old and v1")
    #expect(try shop.tries("git push -q origin --delete old v1").status == 0)
  }

  @Test func `that moves a tag is held, forwards as well`() throws {
    let shop = try HookedShop()
    try shop.sh("git tag v1 HEAD~1; git push -q origin v1; git tag -f v1 HEAD")
    let outcome = try shop.tries("git push --force origin v1")
    #expect(outcome.status != 0)
    #expect(outcome.complaint.contains("moves the tag v1 on origin"))
  }

  @Test func `of several refs is held for the one that needs it`() throws {
    let shop = try HookedShop()
    try shop.sh("git push -q origin main:a main:b")
    try shop.rewrite()
    try shop.decide("push a")
    let outcome = try shop.tries("git push --force origin HEAD:a HEAD:b HEAD:new")
    #expect(outcome.status != 0)
    #expect(outcome.complaint.contains("rewrites b"))
    #expect(!outcome.complaint.contains("rewrites a"))
    #expect(try shop.remote("new") == "")
  }

  @Test func `to a protected branch is held, wherever that was said`() throws {
    let shop = try HookedShop("--protect 'release/*'")
    try shop.sh("git config --global --add brink.protect 'refs/tags/v*'; git tag v1")
    for (name, shown) in [("main:release/2", "release/2"), ("v1", "the tag v1")] {
      let outcome = try shop.tries("git push origin \(name)")
      #expect(outcome.status != 0)
      #expect(outcome.complaint.contains("goes to \(shown) on origin, which is protected"))
    }
    #expect(try shop.tries("git push -q origin main:released").status == 0)
  }

  @Test func `over commits that were never fetched is held as unsure`() throws {
    let shop = try HookedShop()
    try shop.sh(
      """
      git clone -q ../shop.git ../other; cd ../other; git commit -q --allow-empty -m theirs
      git push -q; cd ../work; git commit -q --allow-empty -m ours
      """)
    let outcome = try shop.tries("git push --force")
    #expect(outcome.status != 0)
    #expect(
      outcome.complaint.contains("may lose commits of main on origin: they were never fetched"))
    #expect(outcome.complaint.contains("git fetch"))
  }

  @Test func `from a shallow clone is held only where nobody can tell`() throws {
    let shop = try HookedShop()
    try shop.sh(
      """
      git push -q origin main~1:refs/heads/old
      git clone -q --depth 1 --no-single-branch "file://$PWD/../shop.git" ../shallow
      cd ../shallow; brink guard git install; git commit -q --allow-empty -m more; git push -q
      """)
    let outcome = try shop.tries("cd ../shallow; git push --force origin HEAD:old")
    #expect(outcome.status != 0)
    #expect(outcome.complaint.contains("this clone is shallow"), "\(outcome.complaint)")
    #expect(outcome.complaint.contains("git fetch --unshallow"))
    try shop.sh("cd ../shallow; git fetch -q --unshallow; git push -q origin HEAD:old")
  }

  @Test func `past the hook goes with --no-verify, as the manual says`() throws {
    let shop = try HookedShop()
    try shop.rewrite()
    #expect(try shop.tries("git push -q --force --no-verify").status == 0)
    #expect(try shop.brink.run("guard", "git", "install", "--help").text.contains("--no-verify"))
  }

  @Test func `is not stopped where brink is gone, and that is said`() throws {
    let shop = try HookedShop()
    try shop.rewrite()
    let outcome = try shop.tries("git push -q --force", environment: ["PATH": "/usr/bin:/bin"])
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("brink is not on the PATH: this push was not looked at"))
  }

  @Test func `is stopped where the journal cannot be read`() throws {
    let shop = try HookedShop()
    try shop.rewrite()
    try shop.brink.folder.write([], to: "journal")
    #expect(try shop.tries("git push -q --force").status != 0)
  }

  @Test(arguments: ["nonsense", "a b c", "\u{0}", "refs/heads/a 1 refs/heads/a 2"])
  func `is stopped by lines git would never write`(line: String) throws {
    let brink = try Brink()
    let outcome = try brink.run(["guard", "git", "run", "pre-push", "origin"], input: line + "\n")
    #expect(outcome.status == 65)
    #expect(outcome.complaint.contains("brink: standard input:1: is no line of a push"))
    #expect(!outcome.errors.contains(0))
  }

  @Test func `shows no password of the remote's address`() throws {
    let shop = try HookedShop()
    let old = try shop.here("HEAD")
    let outcome = try shop.brink.run(
      ["guard", "git", "run", "pre-push", "https://ana:hunter2@example.org/shop.git"],
      input: "(delete) \(old.map { _ in "0" }.joined()) refs/heads/main \(old)\n")
    #expect(outcome.status == 1)
    #expect(!outcome.complaint.contains("hunter2"))
  }
}
