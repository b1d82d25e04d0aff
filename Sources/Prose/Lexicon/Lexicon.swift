/// What each known word can be: an open-addressing table from word hash to classes.
package struct Lexicon: Sendable {
  /// The words this module ships with; built once, in some tens of microseconds.
  package static let standard = Lexicon()

  private static let capacity = 1 << 15
  private struct Entry {
    var word: UInt32
    var classes: UInt64
  }

  private var entries: [Entry]

  private init() {
    entries = Array(repeating: Entry(word: 0, classes: 0), count: Self.capacity)
    entries.withUnsafeMutableBufferPointer { entries in
      for list in WordList.all {
        let classes = list.classes.rawValue
        list.read { Self.insert($0, classes, into: entries) }
      }
    }
  }

  @inline(__always)
  private static func slot(_ word: UInt32) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B1) >> 17)
  }

  /// The classes of a word; empty when it is not known.
  @inline(__always)
  package func classes(_ word: UInt32) -> WordClass {
    var slot = Self.slot(word)
    while true {
      let entry = entries[slot]
      if entry.word == word { return WordClass(rawValue: entry.classes) }
      if entry.word == 0 { return [] }
      slot = (slot + 1) & (Self.capacity - 1)
    }
  }

  @inline(__always)
  private static func insert(
    _ word: UInt32, _ classes: UInt64, into entries: UnsafeMutableBufferPointer<Entry>
  ) {
    var slot = slot(word)
    while entries[slot].word != 0, entries[slot].word != word {
      slot = (slot + 1) & (capacity - 1)
    }
    entries[slot].word = word
    entries[slot].classes |= classes
  }

  /// Adds the words of the names in `roster` as names.
  package func adding(roster: [String]) -> Lexicon {
    guard !roster.isEmpty else { return self }
    var lexicon = self
    for name in roster {
      for token in Tokenizer.tokens(of: name, lexicon: self)
      where token.isWord && !token.has([.particle, .honorific, .group, .role, .bot]) {
        lexicon.entries.withUnsafeMutableBufferPointer {
          Self.insert(token.word, WordClass.given.rawValue, into: $0)
        }
      }
    }
    return lexicon
  }
}
