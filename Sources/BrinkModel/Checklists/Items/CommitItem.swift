internal import Rec

/// What the repository one stands in says about a commit.
package enum CommitFinding: Equatable, Sendable {
  /// It is there; the first line of its message.
  case found(subject: String)
  case missing
  /// There is no repository to ask, or it does not answer.
  case unknown
}

/// Looks a commit up by seven or more digits of its hash.
package typealias CommitRule = @Sendable (_ hash: String) -> CommitFinding

/// A commit, by its hash or the address of its page.
///
/// It may be in another repository or not fetched yet, so one that is not found is taken and said.
package struct CommitItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "commit",
    summary: "A commit: seven or more digits of its hash, or its address; git is asked for it.",
    bases: ["input"])

  package init(_ source: inout ItemSource) {}

  package var help: String { "The hash, seven digits or more, as `git log --oneline` shows it." }

  package func companions(of field: String) -> [String] { [field + "Subject"] }

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
    // The address of a page says that it may well be elsewhere.
    switch text.contains("/") ? .unknown : setting.findCommit(hash) {
    case .found(let subject):
      let subject = Plain.line(subject)
      return .accepted(
        Answer(
          hash, companions: [Field(setting.field + "Subject", subject)],
          note: .understood(subject)))
    case .missing:
      return .accepted(
        Answer(hash, note: .understood("\(hash) is not in this repository; kept as you typed it")))
    case .unknown: return .accepted(Answer(hash))
    }
  }
}
