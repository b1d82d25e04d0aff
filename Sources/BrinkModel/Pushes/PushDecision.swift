/// Whether a decision was about the push of a ref.
///
/// A person writes what they are about to do in their own words: what is asked for is the name of the
/// branch, or that it is a push and of no other branch.
package enum PushDecision {
  /// - Parameters:
  ///   - decision: A crossed decision, made in the repository not long ago.
  ///   - ref: What is pushed.
  ///   - branches: Short names of branches that could be meant instead.
  /// - Returns: True when it speaks of that ref.
  package static func covers(
    _ decision: Entry, _ ref: PushedRef, among branches: some Sequence<String>
  ) -> Bool {
    let step = words(["Doing", "Command"].compactMap { decision[$0] })
    let said = step.union(words([decision["Sentence"] ?? ""]))
    let name = ref.shortName.lowercased()
    if said.contains(name) { return true }
    guard step.contains(where: isPush) else { return false }
    return !branches.contains { branch in
      branch.lowercased() != name && step.contains(branch.lowercased())
    }
  }

  private static func isPush(_ word: String) -> Bool {
    word.split(separator: "-").contains { ["push", "pushes", "pushing", "pushed"].contains($0) }
  }

  /// The words, in lower case; of a refspec `from:to` both names.
  private static func words(_ texts: [String]) -> Set<String> {
    var words: Set<String> = []
    for text in texts {
      for part in text.lowercased().split(whereSeparator: { " \t\n:,;\"'“”‘’()+".contains($0) }) {
        var word = part
        while let last = word.last, ".!?".contains(last) { word.removeLast() }
        words.insert(String(word))
        for prefix in ["refs/heads/", "refs/tags/"] where word.hasPrefix(prefix) {
          words.insert(String(word.dropFirst(prefix.count)))
        }
      }
    }
    return words
  }
}
