/// A word with a slash before it, and what follows it on the line.
struct SlashWord: Equatable {
  /// With its slash: `/note`.
  let word: String
  let rest: String

  /// Folders a sentence may well begin with (hier(7)).
  private static let folders: Set<String> = [
    "/bin", "/boot", "/data", "/dev", "/etc", "/home", "/lib", "/media", "/mnt", "/opt", "/proc",
    "/root", "/run", "/sbin", "/srv", "/sys", "/tmp", "/usr", "/var",
  ]

  /// Nil for an answer: also for one that begins with a path or with a blank.
  ///
  /// `/srv is full` is an answer; `/bakc` and `/prak it` are slips.
  init?(_ line: String) {
    guard line.first?.isWhitespace != true else { return nil }
    let text = line.trimmed
    let word = String(text.prefix { !$0.isWhitespace })
    guard word.hasPrefix("/"), word.count > 1, word.dropFirst().allSatisfy(\.isLetter),
      !Self.folders.contains(word)
    else { return nil }
    self.word = word
    rest = text.dropFirst(word.count).trimmed
  }
}
