import TestSupport
import Testing

/// A repository in the working directory with two commits on a remote, and brink's hook in it.
struct HookedShop {
  let brink: Brink

  init(_ flags: String = "") throws {
    brink = try Brink()
    try sh(
      """
      git config --global user.name Ana; git config --global user.email ana@example.org
      git config --global init.defaultBranch main; git config --global commit.gpgsign false
      git config --global advice.detachedHead false
      git init -q --bare ../shop.git; git init -q .; git remote add origin ../shop.git
      echo one > file; git add file; git commit -qm one; echo two > file; git commit -qam two
      git push -q -u origin main; brink guard git install \(flags)
      """)
  }

  /// Runs a script that has to succeed.
  @discardableResult
  func sh(_ script: String) throws -> String {
    let outcome = try brink.sh("set -e\n" + script)
    try #require(outcome.status == 0, "\(script)\n\(outcome.complaint)")
    return outcome.text
  }

  func tries(
    _ script: String, environment: [String: String?] = [:]
  ) throws -> Program.Outcome { try brink.sh(script, environment: environment) }

  /// What the remote has under that name; empty for nothing.
  func remote(_ ref: String) throws -> String {
    String(
      try sh("git --git-dir=../shop.git rev-parse -q --verify \(ref) || true").prefix { $0 != "\n" }
    )
  }

  func here(_ ref: String) throws -> String {
    String(try sh("git rev-parse \(ref)").prefix { $0 != "\n" })
  }

  /// Throws the last commit away, so that only a forced push can go.
  func rewrite() throws {
    try sh("git reset -q --hard HEAD~1; git commit -q --allow-empty -m other")
  }

  /// Decides as a script would, which is a decision of whoever wrote it.
  func decide(_ doing: String) throws {
    let outcome = try brink.run(["boundary", "doing=\(doing)", "weight=task"])
    try #require(outcome.status == 0, "\(outcome.complaint)")
  }
}
