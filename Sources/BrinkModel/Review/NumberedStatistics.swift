/// Reads what `git diff-tree --numstat -z` writes.
///
/// A record is `ADDED TAB REMOVED TAB PATH NUL`; of a renamed file the path is empty and the old and
/// the new one follow, each with its NUL. Both numbers are `-` for a binary file (git-diff(1), "Other
/// diff formats").
package enum NumberedStatistics {
  /// The files in the order they stand there; nil when it is something else.
  package static func read(_ bytes: [UInt8]) -> [ChangedFile]? {
    var fields = bytes.split(separator: 0, omittingEmptySubsequences: false)[...]
    // What follows the last NUL.
    guard fields.popLast()?.isEmpty == true else { return nil }
    var files: [ChangedFile] = []
    while let record = fields.popFirst() {
      let parts = record.split(
        separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let lines = lines(parts[0], parts[1]) else { return nil }
      guard parts[2].isEmpty else {
        files.append(ChangedFile(path: Array(parts[2]), lines: lines.known))
        continue
      }
      guard let before = fields.popFirst(), let after = fields.popFirst(), !after.isEmpty else {
        return nil
      }
      files.append(
        ChangedFile(path: Array(after), before: Array(before), lines: lines.known))
    }
    return files
  }

  private enum Counted {
    case text(ChangedFile.Lines)
    case binary

    var known: ChangedFile.Lines? {
      if case .text(let lines) = self { lines } else { nil }
    }
  }

  private static func lines(
    _ added: ArraySlice<UInt8>, _ removed: ArraySlice<UInt8>
  ) -> Counted? {
    let dash = [UInt8(ascii: "-")]
    if added.elementsEqual(dash), removed.elementsEqual(dash) { return .binary }
    guard let added = number(added), let removed = number(removed) else { return nil }
    return .text(ChangedFile.Lines(added: added, removed: removed))
  }

  /// A number of lines; none is so large that a sum of many could overflow.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...12).contains(digits.count),
      digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
