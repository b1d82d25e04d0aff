/// Which branch a change goes to, where nobody has said.
package enum BaseGuess {
  /// One place to look, and whether it may be the very commit that is measured.
  package struct Candidate: Equatable, Sendable {
    package let ref: String
    /// False where a match would mean comparing something with itself.
    package let mayBeTheSame: Bool
  }

  /// Gives the refs to try, best first.
  ///
  /// A branch's upstream says where it goes, unless that is only its own copy on the remote: what was
  /// pushed there has not been reviewed by that. Then the remote's main branch, then one of the usual
  /// names.
  ///
  /// - Parameters:
  ///   - branch: The branch that is measured, `refs/heads/…`; nil for a bare commit.
  ///   - upstream: What it follows, as a full name.
  ///   - remoteHead: What `refs/remotes/origin/HEAD` points to.
  /// - Returns: Each once, and never the branch itself.
  package static func candidates(
    branch: String?, upstream: String?, remoteHead: String?
  ) -> [Candidate] {
    let usual = ["main", "master"]
    var refs: [String] = []
    if let upstream, !isCopy(upstream, of: branch) { refs.append(upstream) }
    if let remoteHead { refs.append(remoteHead) }
    refs += usual.map { "refs/remotes/origin/\($0)" } + usual.map { "refs/heads/\($0)" }
    var seen: Set<String> = []
    return refs.filter { $0 != branch && seen.insert($0).inserted }.map { ref in
      Candidate(ref: ref, mayBeTheSame: branch != nil || !ref.hasPrefix("refs/heads/"))
    }
  }

  /// The name as a person writes it: `origin/main`.
  package static func shortName(_ ref: String) -> String {
    for prefix in ["refs/remotes/", "refs/heads/", "refs/tags/"] where ref.hasPrefix(prefix) {
      return String(ref.dropFirst(prefix.count))
    }
    return ref
  }

  /// `refs/remotes/origin/fix/typo` is the copy of `refs/heads/fix/typo`.
  private static func isCopy(_ upstream: String, of branch: String?) -> Bool {
    guard let branch, branch.hasPrefix("refs/heads/"), upstream.hasPrefix("refs/remotes/") else {
      return false
    }
    let name = upstream.dropFirst("refs/remotes/".count).drop { $0 != "/" }
    return name.dropFirst() == branch.dropFirst("refs/heads/".count)
  }
}
