/// A commit, by its hash or the address of its page.
///
/// Whether there is such a commit is for those to say who have the repository.
package struct CommitItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "commit", summary: "A commit: seven or more digits of its hash, or its address.",
    bases: ["input"])

  package init(_ source: inout ItemSource) {}

  package var help: String { "The hash, seven digits or more, as `git log --oneline` shows it." }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let text = Plain.trimmed(texts.first ?? "")
    let last = text.split(separator: "/").last.map { $0.prefix { $0 != "#" && $0 != "?" } }
    let hash = (last.map(String.init) ?? "").lowercased()
    guard (7...64).contains(hash.utf8.count),
      hash.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else {
      return .refused(
        Refusal("`\(text)` is no commit", how: "Type seven or more digits of its hash: 3f2a91c."))
    }
    return .accepted(Answer(hash))
  }
}
