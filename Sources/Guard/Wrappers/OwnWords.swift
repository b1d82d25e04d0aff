/// Which words of a command are its own where it runs another program, as `sudo -u ana` in `sudo -u ana ls`.
package enum OwnWords {
  /// How many of the words come before the program that it runs.
  ///
  /// - Returns: All of them where it runs a line that is one of its words; nil for a program that runs
  ///   no other.
  package static func count(in words: some Sequence<String>) -> Int? {
    let words = words.map { Word(Array($0.utf8)) }
    guard let found = Unwrapping(words) else { return nil }
    // The image of a container is as good as the program in it.
    let isImageLast = found.own > 1 && found.own < words.count && words[found.own].hasPrefix("-")
    return isImageLast ? found.own - 1 : found.own
  }
}
