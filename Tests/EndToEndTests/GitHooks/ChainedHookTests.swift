import TestSupport
import Testing

@Suite struct `Installing hooks` {
  private let shop: HookedShop

  init() throws {
    shop = try HookedShop()
    try shop.sh("brink guard git uninstall")
  }

  /// A hook of somebody else's that keeps what it was told.
  private static let other = "#!/bin/sh\\ncat > ran; echo \"$1\" >> ran\\n"

  @Test func `chains with a hook that is there, which gets its arguments and its input`() throws {
    try shop.sh(
      "printf '\(Self.other)' > .git/hooks/pre-push; chmod +x .git/hooks/pre-push; cp -a .git/hooks/pre-push ../kept"
    )
    #expect(try shop.sh("brink guard git install").contains("pre-push.before-brink and still runs"))
    try shop.sh("git commit -q --allow-empty -m more; git push -q")
    let ran = try shop.sh("cat ran")
    #expect(ran.hasPrefix("refs/heads/main \(try shop.here("HEAD")) refs/heads/main "))
    #expect(ran.hasSuffix("\norigin\n"))
    try shop.sh("rm ran")
    try shop.rewrite()
    #expect(try shop.tries("git push -q --force").status != 0)
    #expect(!shop.brink.hasFile("ran"), "what was held is held before anything else is done")
    try shop.sh(
      "brink guard git uninstall; cmp .git/hooks/pre-push ../kept; ! ls .git/hooks/*brink*")
  }

  @Test func `lets the other hook stop the push, and passes over one that is switched off`() throws
  {
    try shop.sh(
      "printf '#!/bin/sh\\nexit 3\\n' > .git/hooks/pre-push; chmod +x .git/hooks/pre-push")
    try shop.sh("brink guard git install; git commit -q --allow-empty -m more")
    #expect(try shop.tries("git push -q").status != 0)
    try shop.sh("chmod -x .git/hooks/pre-push.before-brink; git push -q")
  }

  @Test func `a second time changes nothing`() throws {
    try shop.sh(
      "printf '\(Self.other)' > .git/hooks/pre-push; brink guard git install --protect main")
    let before = try shop.sh("ls -li --time-style=full-iso .git/hooks; cat .git/hooks/pre-push")
    let again = try shop.sh("brink guard git install --protect main")
    #expect(again.contains("pre-push: stands already"))
    #expect(
      try shop.sh("ls -li --time-style=full-iso .git/hooks; cat .git/hooks/pre-push") == before)
  }

  @Test func `again with other flags adds them, and takes nothing away`() throws {
    try shop.sh(
      """
      brink guard git install --protect main --within '5 min'
      brink guard git install --protect 'release/*'; brink guard git install --within '1 min'
      """)
    let hook = try shop.sh("cat .git/hooks/pre-push")
    #expect(
      hook.contains("run pre-push --protect=main '--protect=release/*' '--within=1 min' \"$@\""))
    #expect(try shop.sh("brink guard git install").contains("stands already"))
  }

  @Test func `works from a linked work tree for all of them`() throws {
    try shop.sh("git worktree add -q ../tree; cd ../tree; brink guard git install")
    try shop.rewrite()
    #expect(try shop.tries("git push -q --force").status != 0)
    let inTree = try shop.tries(
      "cd ../tree; git push -q origin tree; git commit -q --amend --allow-empty -m x; git push -q --force origin tree"
    )
    #expect(inTree.complaint.contains("rewrites tree"))
    // A decision made in one work tree counts in another of the same repository.
    try shop.sh(
      "brink guard git decide tree weight=task; cd ../tree; git push -q --force origin tree")
  }

  @Test func `goes where core.hooksPath says, relative and absolute`() throws {
    try shop.sh(
      "git config core.hooksPath .husky/_; mkdir -p .husky/_; printf '*' > .husky/_/.gitignore")
    try shop.sh(
      "printf '\(Self.other)' > .husky/_/pre-push; chmod +x .husky/_/pre-push; echo 'true' > .husky/pre-push; git add .husky; git commit -qm husky"
    )
    let said = try shop.sh("mkdir sub; cd sub; brink guard git install")
    #expect(said.contains("/work/.husky/_/pre-push"))
    #expect(said.contains("husky writes this folder anew"))
    #expect(try shop.sh("git status --porcelain") == "")
    try shop.sh("git push -q; test -e ran; brink guard git uninstall; ! ls .husky/_/*brink*")
    try shop.sh(
      "git config core.hooksPath \"$PWD/.git/own\"; brink guard git install; brink guard git uninstall; ! test -e .git/own"
    )
  }

  @Test func `leaves a committed folder alone and prints the line to add`() throws {
    try shop.sh(
      """
      git config core.hooksPath hooks; mkdir hooks; printf '\(Self.other)' > hooks/pre-push
      chmod +x hooks/pre-push; git add hooks; git commit -qm hooks
      """)
    let outcome = try shop.brink.run("guard", "git", "install")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("is committed"))
    #expect(outcome.complaint.contains("brink guard git run pre-push \"$@\""))
    #expect(try shop.sh("git status --porcelain; ls hooks") == "pre-push\n")
  }

  @Test func `leaves a folder of other repositories alone unless told`() throws {
    try shop.sh("mkdir ../hooks; git config --global core.hooksPath \"$PWD/../hooks\"")
    let outcome = try shop.brink.run("guard", "git", "install")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("outside of this repository"))
    #expect(try shop.sh("ls -A ../hooks") == "")
    try shop.sh(
      "brink guard git install --shared; test -x ../hooks/pre-push; brink guard git uninstall")
    #expect(try shop.sh("ls -A ../hooks") == "")
    // A link that leads out of the repository is no different.
    try shop.sh(
      "git config --global --unset core.hooksPath; rm -r .git/hooks; ln -s ../../hooks .git/hooks")
    #expect(try shop.brink.run("guard", "git", "install").status == 1)
  }

  @Test(arguments: ["/dev/null", ""])
  func `says that hooks are off`(path: String) throws {
    try shop.sh("git config core.hooksPath '\(path)'")
    let outcome = try shop.brink.run("guard", "git", "install")
    #expect(outcome.status == 78)
    #expect(outcome.complaint.contains("hooks are off here"))
  }

  @Test func `says where it cannot be done`() throws {
    let outside = try shop.tries("cd ..; brink guard git install")
    #expect(outside.status == 66)
    #expect(outside.complaint.contains("is in no git repository"))
    for flag in ["--within=soon", "--within=3w", "--protect=a b", "--protect="] {
      #expect(try shop.brink.run("guard", "git", "install", flag).status == 2)
    }
    #expect(try shop.sh("ls .git/hooks | grep -v sample || true") == "")
  }

  @Test func `is reported by its status`() throws {
    #expect(try shop.brink.run("guard", "git", "status").status == 1)
    try shop.sh("printf '\(Self.other)' > .git/hooks/pre-push")
    #expect(try shop.brink.run("guard", "git", "status").text.contains("a hook of somebody else's"))
    try shop.sh("brink guard git install")
    let on = try shop.brink.run("guard", "git", "status")
    #expect(on.status == 0)
    #expect(on.text.contains("pre-push    on   "))
    try shop.sh("echo 'make test' >> .git/hooks/pre-push")
    let edited = try shop.brink.run("guard", "git", "status")
    #expect(edited.status == 1)
    #expect(edited.text.contains("changed by somebody"))
  }
}
