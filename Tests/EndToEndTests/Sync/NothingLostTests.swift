import BrinkModel
import TestSupport
import Testing

@Suite struct `Nothing is lost` {
  let clones: Clones

  init() throws {
    clones = try Clones()
    try clones.begin("a", "b")
    try clones.park("a", "one")
    try clones.run("a", "sync")
    try clones.run("b", "sync")
  }

  private func expectBothHave(_ texts: Set<String>) throws {
    for _ in 1...2 {
      for name in ["a", "b"] {
        let outcome = try clones.run(name, "sync")
        #expect(outcome.status != 75, "\(outcome.complaint)")
      }
    }
    for name in ["a", "b"] { #expect(Set(try clones.texts(name)) == texts) }
    #expect(try clones.entries("a").map(\.id) == clones.entries("b").map(\.id))
    #expect(try clones.run("a", "sync", "--status", "--json").text.contains("\"unsent\":0,"))
  }

  @Test func `when a journal is restored from an older copy`() throws {
    try clones.sh("cp -r '\(clones.journal("a"))' '\(clones.folder.path)/old'")
    try clones.park("a", "two")
    try clones.run("a", "sync")
    try clones.sh(
      "rm -r '\(clones.journal("a"))' && mv '\(clones.folder.path)/old' '\(clones.journal("a"))'")
    try clones.park("a", "three")
    let outcome = try clones.run("a", "sync")
    #expect(outcome.text.contains("went apart: it was edited, restored or copied"))
    try expectBothHave(["one", "two", "three"])
    #expect(try clones.run("a", "check", "journal").status == 0)
  }

  @Test func `when a whole home is copied and both go on`() throws {
    try clones.sh(
      """
      cp -r '\(clones.home("a"))' '\(clones.home("c"))'
      cd '\(clones.home("c"))/.local/state/brink/sync'
      mv * $(printf %s "$(realpath '\(clones.journal("c"))')" | sha256sum | cut -c1-16)
      """)
    try clones.park("a", "two from a")
    try clones.park("c", "two from c")
    try clones.run("a", "sync")
    let outcome = try clones.run("c", "sync")
    #expect(outcome.text.contains("went apart: it was edited, restored or copied"))
    try clones.park("c", "three from c")
    try clones.run("c", "sync")
    try expectBothHave(["one", "two from a", "two from c", "three from c"])
    #expect(try clones.run("c", "check", "journal").status == 0)
  }

  @Test func `when the journal itself is lost`() throws {
    try clones.sh("rm -r '\(clones.journal("a"))'/*")
    try clones.park("a", "after the loss")
    try expectBothHave(["one", "after the loss"])
  }

  @Test func `when the shared history is replaced`() throws {
    try clones.park("b", "two")
    try clones.run("b", "sync")
    try clones.plant("", orphan: true)
    let outcome = try clones.run("b", "sync")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("the shared history was replaced"))
    #expect(outcome.text.contains("had lost entries; ours was sent again"))
    try expectBothHave(["one", "two"])
  }

  @Test func `when the shared branch or the whole repository is removed`() throws {
    _ = try clones.git("-C", clones.remote, "update-ref", "-d", "refs/heads/brink/journal")
    #expect(try clones.run("a", "sync").status == 1)
    try expectBothHave(["one"])
    try clones.sh("rm -rf '\(clones.remote)'")
    try clones.park("b", "two")
    #expect(try clones.run("b", "sync").status == 75)
    _ = try clones.git("init", "--quiet", "--bare", clones.remote)
    try expectBothHave(["one", "two"])
  }

  @Test func `when somebody else's log is changed at the remote`() throws {
    let log = try #require(try clones.logs("b").first)
    try clones.plant(
      """
      git cat-file blob 'refs/heads/brink/journal:\(log)' | sed s/one/won/ > '\(clones.folder.path)/x'
      blob=$(git hash-object -w '\(clones.folder.path)/x')
      git update-index --cacheinfo 100644,$blob,'\(log)'
      """)
    let theirs = try clones.run("b", "sync")
    #expect(theirs.status == 1)
    #expect(theirs.text.contains("\(log): rewritten: "))
    #expect(try clones.texts("b") == ["one"])
    #expect(try clones.run("b", "sync").status == 0)
    // Its writer goes on under another name, and its entries reach everybody.
    let own = try clones.run("a", "sync")
    #expect(own.text.contains("\(log): renamed: "))
    try clones.park("a", "two")
    try clones.run("a", "sync")
    try clones.run("b", "sync")
    #expect(Set(try clones.texts("b")) == ["one", "two"])
    #expect(try clones.texts("a") == ["one", "two"])
  }

  @Test func `when a log is cut short at the remote`() throws {
    let log = try #require(try clones.logs("b").first)
    try clones.plant(
      """
      git cat-file blob 'refs/heads/brink/journal:\(log)' | head -c 100 > '\(clones.folder.path)/x'
      blob=$(git hash-object -w '\(clones.folder.path)/x')
      git update-index --cacheinfo 100644,$blob,'\(log)'
      """)
    let outcome = try clones.run("b", "sync")
    #expect(outcome.text.contains("\(log): cut-short: "))
    try expectBothHave(["one"])
  }

  @Test func `when our copy of the history is damaged`() throws {
    for damage in [
      "rm -r git-*/objects/*", "rm git-*/HEAD",
      "for f in $(find git-*/objects -type f); do chmod u+w $f; : > $f; done",
    ] {
      try clones.sh("cd '\(clones.home("a"))'/.local/state/brink/sync/* && \(damage)")
      let text = try clones.park("a", "after \(damage.count)")
      let outcome = try clones.run("a", "sync")
      #expect(outcome.status == 0, "\(damage): \(outcome.complaint)")
      try clones.run("b", "sync")
      #expect(try clones.texts("b").contains(text))
    }
  }

  @Test func `when what sync keeps is damaged`() throws {
    for file in ["state", "clone"] {
      try clones.park("a", "before \(file)")
      try clones.sh(": > $(echo '\(clones.home("a"))'/.local/state/brink/sync/*/\(file))")
      try clones.park("a", "after \(file)")
    }
    #expect(try clones.run("a", "sync").status == 78)
    #expect(try clones.run("a", "sync", "--init", clones.remote).status == 0)
    try expectBothHave(["one", "before state", "after state", "before clone", "after clone"])
  }

  @Test func `when a log was edited after it was sent`() throws {
    let log = try #require(try clones.logs("a").first)
    try clones.sh("sed -i s/one/1/ '\(clones.journal("a"))/\(log)'")
    try clones.park("a", "two")
    try clones.run("a", "sync")
    try clones.run("b", "sync")
    // Of an entry in two forms, all clones show the one its writer has.
    #expect(try clones.texts("b") == ["1", "two"])
    #expect(try clones.entries("a").map(\.id) == clones.entries("b").map(\.id))
  }

  @Test func `when the journal cannot be written`() throws {
    try clones.park("b", "two")
    try clones.run("b", "sync")
    let prefix = "setpriv --bounding-set=-dac_override"
    let month = "$(dirname \"$(find . -name '*.rec' | head -1)\")"
    let said = try clones.sh(
      """
      cd '\(clones.journal("a"))'; chmod a-w \(month)
      if [ "$(id -u)" = 0 ]; then run='\(prefix)'; fi
      $run brink sync 2>&1; echo "status $?"; chmod u+w \(month)
      """, clones.variables("a"))
    #expect(said.contains("cannot be written: Permission denied"))
    #expect(said.hasSuffix("status 1\n"), "\(said)")
    try expectBothHave(["one", "two"])
  }
}
