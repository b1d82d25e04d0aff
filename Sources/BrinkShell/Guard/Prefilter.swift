/// What a line must have in it for any rule to match, so that a shell can tell without asking.
///
/// It may let a line through that no rule matches, never the other way round.
package struct Prefilter: Equatable, Sendable {
  /// A word, and those of which one must be in the line too; none where the word is enough.
  package private(set) var words: [String: Set<String>] = [:]
  /// What is enough wherever it is in the line; the empty text is everywhere.
  package private(set) var texts: Set<String> = []

  package init() {}

  /// Notes a word that stands for a program, with its companions.
  package mutating func add(_ word: String, with companions: Set<String>) {
    guard Self.isWord(word) else {
      texts.insert(word)
      return
    }
    let usable = companions.allSatisfy(Self.isWord) ? companions : []
    if let known = words[word] {
      words[word] = known.isEmpty || usable.isEmpty ? [] : known.union(usable)
    } else {
      words[word] = usable
    }
  }

  /// Notes a text that is enough.
  package mutating func add(text: String) { texts.insert(text) }

  /// True for what the hooks, which split at everything else, see as one word.
  static func isWord(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || "_.+-".utf8.contains(byte)
      }
  }
}
