/// The words of a failure signature that say what failed, in a form in which two can be compared.
///
/// Lower case, without numbers (but for HTTP's 4xx and 5xx), without words that say little, and
/// without English endings: `timeouts` and `timed out` share `time`.
package struct SignatureWords: Equatable, Sendable {
  /// Each once, in the order in which they stand.
  package private(set) var stems: [String] = []
  /// The same words as they were written.
  package private(set) var words: [String] = []

  package init(_ text: String) {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for part in parts {
      guard let stem = Self.stem(of: String(part)), !stems.contains(stem) else { continue }
      stems.append(stem)
      words.append(String(part))
    }
  }

  private static func stem(of part: String) -> String? {
    if part.allSatisfy(\.isNumber) {
      return part.count == 3 && (part.hasPrefix("4") || part.hasPrefix("5")) ? part : nil
    }
    // `500s` is how people write it.
    if part.hasSuffix("s"), part.dropLast().allSatisfy(\.isNumber) {
      return stem(of: String(part.dropLast()))
    }
    guard part.count > 1, !dull.contains(part) else { return nil }
    return trimmed(part)
  }

  /// The word without its English endings: `lags`, `lagged` and `lagging` are `lag`.
  private static func trimmed(_ word: String) -> String {
    var stem = Substring(word)
    if stem.hasSuffix("s"), !stem.hasSuffix("ss"), stem.count > 3 { stem = stem.dropLast() }
    for ending in ["out", "ing", "ed"] where stem.hasSuffix(ending) {
      let rest = stem.dropLast(ending.count)
      if rest.count >= 3, rest.contains(where: "aeiouy".contains) { stem = rest }
    }
    if stem.hasSuffix("e"), stem.count > 3 { stem = stem.dropLast() }
    if stem.count > 3, let last = stem.last, last == stem.dropLast().last,
      !"aeiouls".contains(last)
    {
      stem = stem.dropLast()
    }
    return String(stem)
  }

  /// Words that are in any sentence about a failure.
  private static let dull: Set<String> = [
    "a", "an", "and", "after", "again", "all", "are", "as", "at", "be", "because", "been", "before",
    "but", "by", "can", "cannot", "did", "do", "does", "during", "fail", "failed", "fails",
    "failing", "failure", "for", "from", "get", "gets", "had", "has", "have", "if", "in", "into",
    "is", "it", "its", "no", "not", "of", "on", "or", "our", "out", "over", "own", "owns", "so",
    "some", "than", "that", "the", "their", "them", "then", "there", "they", "this", "to", "too",
    "under", "until", "up", "was", "we", "were", "when", "which", "while", "will", "with",
    "within", "without", "you",
  ]
}
