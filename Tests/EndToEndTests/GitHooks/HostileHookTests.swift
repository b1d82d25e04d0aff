import TestSupport
import Testing

@Suite struct `A hook in hostile surroundings` {
  private let shop: HookedShop

  init() throws { shop = try HookedShop("--pre-push --trailer") }

  /// A canary in every place where git would run something that a repository names.
  private func arm() throws {
    try shop.sh(
      """
      printf '#!/bin/sh\\ntouch "%s/canary"\\ncat\\n' "$PWD" > ../trap; chmod +x ../trap
      trap="$PWD/../trap"
      git init -q --bare bare; git --git-dir=bare config core.fsmonitor "$trap"
      git --git-dir=bare config core.hooksPath "$PWD/.."; cp ../trap bare/hooks/post-index-change
      for key in core.fsmonitor core.pager core.sshCommand diff.external trailer.x.cmd \
        trailer.x.command core.askPass gpg.program; do git config $key "$trap"; done
      git config trailer.x.key X
      """)
  }

  @Test func `runs nothing that a repository is configured to run`() throws {
    try arm()
    try shop.decide("drop the old index")
    try shop.sh("rm -f canary; printf 'Drop it\\n' > ../message")
    for folder in [".", "bare", "bare/hooks"] {
      let zeros = String(repeating: "0", count: 40)
      let head = try shop.here("HEAD")
      let push = try shop.tries(
        """
        cd \(folder)
        echo "refs/heads/main \(head) refs/heads/main \(head.map { _ in "1" }.joined())" | \
          brink guard git run pre-push origin
        echo "(delete) \(zeros) refs/heads/main \(head)" | brink guard git run pre-push origin
        brink guard git run commit-msg "\(shop.brink.folder.path)/message"
        brink guard git status; brink guard git install; brink guard git uninstall
        true
        """)
      #expect(push.status == 0)
    }
    #expect(!shop.brink.hasFile("canary"))
  }

  @Test func `is not led elsewhere by variables, and changes nothing but the journal`() throws {
    try shop.rewrite()
    try shop.sh("git init -q ../other; cd ../other; echo x > x; git add x; git commit -qm x")
    let state = "cd ../other; find . -type f | sort | xargs sha256sum"
    let here = "git status --porcelain; git rev-parse HEAD; sha256sum .git/index .git/config"
    let before = (try shop.sh(state), try shop.sh(here))
    let other = "\(shop.brink.folder.path)/other"
    let head = try shop.here("HEAD")
    let old = try shop.remote("main")
    for variables in [
      [
        "GIT_DIR": "\(other)/.git", "GIT_WORK_TREE": other, "GIT_INDEX_FILE": "\(other)/.git/index",
      ],
      ["GIT_DIR": "/nowhere", "GIT_INDEX_FILE": "/nowhere", "GIT_COMMON_DIR": "/nowhere"],
      ["GIT_OBJECT_DIRECTORY": "\(other)/.git/objects", "GIT_NAMESPACE": "x"],
      [
        "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "alias.merge-base",
        "GIT_CONFIG_VALUE_0": "!false",
      ],
    ] {
      let outcome = try shop.brink.run(
        ["guard", "git", "run", "pre-push", "origin"],
        input: "refs/heads/main \(head) refs/heads/main \(old)\n",
        environment: variables.mapValues { $0 })
      #expect(outcome.status == 1)
      #expect(outcome.complaint.contains("rewrites main"), "\(outcome.complaint)")
    }
    #expect(try shop.sh(state) == before.0)
    #expect(try shop.sh(here) == before.1)
  }

  @Test func `knows the repository of a work tree that has none in it`() throws {
    try shop.sh(
      """
      git clone -q --bare ../shop.git ../dots.git; mkdir ../dots; cd ../dots
      alias dots='git --git-dir=../dots.git --work-tree=.'
      dots config core.bare false; dots remote add up ../shop.git; dots push -q up main:dots
      cp ../work/.git/hooks/pre-push ../dots.git/hooks/
      """)
    let outcome = try shop.tries(
      """
      cd ../dots
      git --git-dir=../dots.git --work-tree=. commit -q --amend --allow-empty -m x
      git --git-dir=../dots.git --work-tree=. push --force up main:dots
      """)
    #expect(outcome.status != 0)
    #expect(outcome.complaint.contains("rewrites dots on up"), "\(outcome.complaint)")
  }

  @Test func `shows a name that would steer a terminal spelled out`() throws {
    let head = try shop.here("HEAD")
    let outcome = try shop.brink.run(
      ["guard", "git", "run", "pre-push", "or\u{1b}[2Jigin"],
      input: "(delete) \(head.map { _ in "0" }.joined()) refs/heads/\u{202e}a\u{1b}[31m \(head)\n")
    #expect(outcome.status == 1)
    #expect(!outcome.errors.contains(0x1b))
    #expect(!outcome.complaint.unicodeScalars.contains("\u{202e}"))
  }

  @Test func `of the framework pre-commit is told by its variables`() throws {
    try shop.rewrite()
    let variables = [
      "PRE_COMMIT_FROM_REF": try shop.remote("main"), "PRE_COMMIT_TO_REF": try shop.here("HEAD"),
      "PRE_COMMIT_REMOTE_BRANCH": "refs/heads/main", "PRE_COMMIT_LOCAL_BRANCH": "refs/heads/main",
      "PRE_COMMIT_REMOTE_NAME": "origin",
    ]
    func run() throws -> Program.Outcome {
      try shop.brink.run(
        ["guard", "git", "run", "pre-push"], environment: variables.mapValues { $0 })
    }
    #expect(try run().status == 1)
    try shop.decide("push main")
    #expect(try run().status == 0)
  }
}
