import TestSupport
import Testing

@Suite struct `Hostile surroundings` {
  let clones: Clones
  private var canary: String { "\(clones.folder.path)/canary" }
  private var trap: String { "\(clones.folder.path)/trap" }

  init() throws {
    clones = try Clones()
    try clones.folder.write(
      Array("#!/bin/sh\ntouch '\(clones.folder.path)/canary'\n".utf8), to: "trap")
    try clones.sh("chmod +x '\(clones.folder.path)/trap'")
  }

  private func expectUntouched() throws {
    #expect(try clones.sh("ls '\(canary)' 2>/dev/null || echo none") == "none\n")
  }

  @Test func `neither configuration nor hooks of a repository are run`() throws {
    try clones.folder.makeFolder("a")
    try clones.sh(
      """
      mkdir '\(clones.folder.path)/hooks'
      mkdir -p '\(clones.remote)/hooks'
      for hook in pre-receive update post-receive post-update reference-transaction pre-push \
        post-checkout pre-auto-gc fsmonitor-watchman proc-receive; do
        cp '\(trap)' '\(clones.remote)/hooks/'$hook; cp '\(trap)' '\(clones.folder.path)/hooks/'$hook
      done
      git -C '\(clones.remote)' config core.fsmonitor '\(trap)'
      git -C '\(clones.remote)' config core.pager '\(trap)'
      cat > '\(clones.home("a"))/.gitconfig' <<END
      [core]
        hooksPath = \(clones.folder.path)/hooks
        fsmonitor = \(trap)
        pager = \(trap)
        editor = \(trap)
        askPass = \(trap)
      [commit]
        gpgSign = true
      [push]
        gpgSign = if-asked
      [gpg]
        program = \(trap)
      [init]
        templateDir = \(clones.folder.path)
      END
      """)
    try clones.park("a", "one")
    let outcome = try clones.run("a", "sync", "--init", clones.remote)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    try clones.park("a", "two")
    #expect(try clones.run("a", "sync").text.contains("sent 1 entry"))
    try expectUntouched()
  }

  @Test func `variables of a hook lead nowhere else`() throws {
    try clones.begin("a")
    let other = "\(clones.folder.path)/other"
    try clones.sh(
      """
      git init --quiet '\(other)' && cd '\(other)' && echo x > file && git add file
      git -c user.name=x -c user.email=x@x.invalid commit --quiet -m x
      git config core.fsmonitor '\(trap)'
      """)
    let state = "cd '\(other)' && find . -type f | sort | xargs sha256sum"
    let before = try clones.sh(state)
    try clones.park("a", "one")
    let outcome = try clones.run(
      "a", "sync",
      environment: [
        "GIT_DIR": "\(other)/.git", "GIT_WORK_TREE": other, "GIT_INDEX_FILE": "\(other)/.git/index",
        "GIT_OBJECT_DIRECTORY": "\(other)/.git/objects", "GIT_COMMON_DIR": "\(other)/.git",
        "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.sshCommand",
        "GIT_CONFIG_VALUE_0": trap, "GIT_CONFIG_PARAMETERS": "'core.editor'='\(trap)'",
        "GIT_ASKPASS": trap, "SSH_ASKPASS": trap, "GIT_EDITOR": trap, "GIT_PAGER": trap,
        "GIT_EXTERNAL_DIFF": trap, "GIT_TEMPLATE_DIR": other, "GIT_NAMESPACE": "elsewhere",
        "GIT_TRACE": "\(other)/trace", "GIT_EXEC_PATH": clones.folder.path,
        "GIT_COMMITTER_DATE": "nonsense", "GIT_REPLACE_REF_BASE": "refs/x/",
      ])
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text.contains("sent 1 entry"))
    #expect(try clones.sh(state) == before)
    try expectUntouched()
  }

  @Test func `a repository around the journal is not touched`() throws {
    try clones.begin("a")
    let project = "\(clones.home("a"))/project"
    try clones.sh("git init --quiet '\(project)' && mkdir -p '\(project)/.brink'")
    let variables = ["BRINK_JOURNAL": "\(project)/.brink/journal"]
    #expect(try clones.run("a", "park", "one", environment: variables).status == 0)
    let state = "cd '\(project)' && find .git -type f | sort | xargs sha256sum"
    let before = try clones.sh(state)
    #expect(
      try clones.run("a", "sync", "--init", clones.remote, environment: variables).status == 0)
    #expect(try clones.sh(state) == before)
    #expect(try clones.sh("find '\(project)/.brink' -name '.git*' -o -name HEAD") == "")
  }

  @Test func `a journal that brings its own settings has none`() throws {
    // As if somebody else's repository had a journal in it: nothing there says where entries go.
    try clones.folder.makeFolder("a/journal/.sync/git")
    try clones.folder.write(
      Array("Clone: k7q2fm\nRemote: \(clones.remote)\n".utf8), to: "a/journal/.sync/clone")
    try clones.park("a", "one")
    #expect(try clones.run("a", "sync").status == 78)
    #expect(try clones.logs("a").allSatisfy { !$0.contains("k7q2fm") })
  }

  @Test func `nothing is taken from the remote but logs in their place`() throws {
    try clones.begin("a", "b")
    try clones.park("a", "one")
    try clones.run("a", "sync")
    try clones.folder.write(Array("root:x".utf8), to: "secret")
    try clones.plant(
      """
      link=$(printf '\(clones.folder.path)/secret' | git hash-object -w --stdin)
      text=$(printf 'Id: x' | git hash-object -w --stdin)
      git update-index --add --cacheinfo 120000,$link,2026/11/link.here.rec
      git update-index --add --cacheinfo 100755,$text,2026/11/run.here.rec
      git update-index --add --cacheinfo 120000,$link,2025
      git update-index --add --cacheinfo 100644,$text,config/x.rec
      git update-index --add --cacheinfo 100644,$text,.drafts/2026/11/x.rec
      git update-index --add --cacheinfo 100644,$text,README.md
      """)
    let outcome = try clones.run("b", "sync")
    #expect(outcome.status == 1)
    for path in ["link.here.rec", "run.here.rec", "config/x.rec", ".drafts/2026/11/x.rec"] {
      #expect(outcome.text.contains("\(path): refused: not taken: "), "\(outcome.text)")
    }
    #expect(try clones.texts("b") == ["one"])
    #expect(
      try clones.sh(
        "cd '\(clones.journal("b"))' && find . -type l -o -name README.md -o -perm /111 -type f")
        == "")
    // Told once; ours goes on being sent.
    try clones.park("b", "two")
    #expect(try clones.run("b", "sync").status == 0)
    try clones.run("a", "sync")
    #expect(try clones.texts("a") == ["one", "two"])
  }

  @Test func `a tree that would be dangerous anywhere is not even stored`() throws {
    try clones.begin("a")
    try clones.park("a", "one")
    try clones.sh(
      """
      set -e; cd '\(clones.remote)'
      text=$(printf x | git hash-object -w --stdin)
      inner=$(printf '100644 blob %s\\thooks\\n' $text | git mktree)
      tree=$(printf '040000 tree %s\\t.git\\n' $inner | git mktree)
      commit=$(git -c user.name=x -c user.email=x@x.invalid commit-tree -m x $tree)
      git update-ref refs/heads/brink/journal $commit
      """)
    let outcome = try clones.run("a", "sync")
    #expect(outcome.status == 75, "\(outcome.text)")
    #expect(outcome.text.hasPrefix("1 entry not yet sent"))
    #expect(try clones.texts("a") == ["one"])
  }

  @Test func `escapes from the remote are shown and do nothing`() throws {
    try clones.begin("a")
    try clones.plant(
      """
      text=$(printf x | git hash-object -w --stdin)
      git update-index --add --cacheinfo "100644,$text,$(printf 'a\\033]0;x\\007\\nbrink: all is well.rec')"
      """, orphan: true)
    let text = try clones.run("a", "sync").text
    #expect(text.contains("^[]0;x^G"))
    #expect(!text.contains("\u{1b}") && !text.contains("\nbrink: all is well"))
  }

  @Test func `a remote that never answers, refuses or is not there makes entries wait`() throws {
    try clones.begin("a")
    try clones.park("a", "one")
    #expect(
      try clones.run(
        "a", "sync", "--init", "ssh://host.invalid/\(clones.remote)", "--timeout=1",
        environment: ["GIT_SSH_COMMAND": "sh -c 'sleep 30'"]
      ).complaint.contains("no answer in time"))
    // A way there that runs what a server would, hooks and all.
    try clones.folder.write(
      Array("#!/bin/sh\nfor last; do :; done\neval \"$last\"\n".utf8), to: "way")
    try clones.folder.write(Array("#!/bin/sh\necho no entry today >&2; exit 1\n".utf8), to: "hook")
    try clones.sh(
      """
      cd '\(clones.folder.path)'; chmod +x way hook
      mkdir -p remote.git/hooks; cp hook remote.git/hooks/pre-receive
      """)
    let way = ["GIT_SSH_COMMAND": "\(clones.folder.path)/way"]
    let refused = try clones.run(
      "a", "sync", "--init", "ssh://host.invalid\(clones.remote)", environment: way)
    #expect(refused.status == 75)
    #expect(refused.complaint.contains("pre-receive hook declined"), "\(refused.complaint)")
    #expect(try clones.run("a", "sync", "--status").text.hasPrefix("1 entry not yet sent"))
    try clones.sh("rm '\(clones.remote)/hooks/pre-receive'")
    #expect(try clones.run("a", "sync", environment: way).text.contains("sent 1 entry"))
  }

  @Test func `ssh is told that there is nobody to ask, unless the person has another way`() throws {
    try clones.begin("a")
    let words = "\(clones.folder.path)/words"
    try clones.folder.write(Array("#!/bin/sh\necho \"$0 $*\" > '\(words)'\n".utf8), to: "ssh")
    try clones.sh("cd '\(clones.folder.path)' && chmod +x ssh && cp ssh other")
    let path = ["PATH": "\(clones.folder.path):/usr/bin:/bin"]
    let remote = "ssh://host.invalid/j.git"
    #expect(try clones.run("a", "sync", "--init", remote, environment: path).status == 75)
    #expect(try clones.sh("cat '\(words)'").contains("BatchMode=yes"))
    try clones.folder.write(
      Array("[core]\n  sshCommand = \(clones.folder.path)/other\n".utf8), to: "a/.gitconfig")
    #expect(try clones.run("a", "sync", environment: path).status == 75)
    let said = try clones.sh("cat '\(words)'")
    #expect(said.contains("/other ") && !said.contains("BatchMode"))
  }

  @Test func `without git it says what to do and entries are recorded all the same`() throws {
    try clones.begin("a")
    let program = product("brink")
    func run(_ words: String...) throws -> Program.Outcome {
      var variables = clones.variables("a")
      variables["PATH"] = "/nowhere"
      return try Program(
        "/usr/bin/env", ["-i"] + variables.map { "\($0)=\($1)" } + [program] + words
      )
      .run()
    }
    #expect(try run("park", "one").status == 0)
    let outcome = try run("sync")
    #expect(outcome.status == 75)
    #expect(outcome.complaint.contains("git cannot be run; install it"))
  }
}
