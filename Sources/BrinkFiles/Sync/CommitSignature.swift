import BrinkModel

/// Who makes a commit and what it says; nobody's git configuration is needed for it.
struct CommitSignature: Sendable {
  let writer: Writer
  let entries: Int
  let now: Timestamp
  /// Text that no other commit has.
  let unique: String

  var message: String { entries == 1 ? "1 entry" : "\(entries) entries" }

  var variables: [String: String] {
    // The domain is one that RFC 2606 keeps from ever existing.
    let date = "@\(max(0, now.milliseconds / 1000)) +0000"
    return [
      "GIT_AUTHOR_NAME": writer.name, "GIT_AUTHOR_EMAIL": "\(writer.name)@brink.invalid",
      "GIT_AUTHOR_DATE": date,
      "GIT_COMMITTER_NAME": writer.name, "GIT_COMMITTER_EMAIL": "\(writer.name)@brink.invalid",
      "GIT_COMMITTER_DATE": date,
    ]
  }
}
