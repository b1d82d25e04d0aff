/// What each known word can be: an open-addressing table from word hash to classes.
package struct Lexicon: Sendable {
  /// The words this module ships with; built once, in some tens of microseconds.
  package static let standard = Lexicon()

  private static let capacity = 1 << 15
  private var keys: [UInt32]
  private var values: [UInt64]

  private init() {
    keys = Array(repeating: 0, count: Self.capacity)
    values = Array(repeating: 0, count: Self.capacity)
    for list in WordList.all { list.read { hash in insert(hash, list.classes) } }
  }

  /// The classes of a word; empty when it is not known.
  @inline(__always)
  package func classes(_ word: UInt32) -> WordClass {
    var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B1) >> 17)
    while true {
      let key = keys[slot]
      if key == word { return WordClass(rawValue: values[slot]) }
      if key == 0 { return [] }
      slot = (slot + 1) & (Self.capacity - 1)
    }
  }

  private mutating func insert(_ word: UInt32, _ classes: WordClass) {
    var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B1) >> 17)
    while keys[slot] != 0, keys[slot] != word { slot = (slot + 1) & (Self.capacity - 1) }
    keys[slot] = word
    values[slot] |= classes.rawValue
  }

  /// Adds the words of the names in `roster` as names.
  package func adding(roster: [String]) -> Lexicon {
    guard !roster.isEmpty else { return self }
    var lexicon = self
    for name in roster {
      for token in Tokenizer.tokens(of: name, lexicon: self)
      where token.isWord && !token.has([.particle, .honorific, .group, .role, .bot]) {
        lexicon.insert(token.word, .given)
      }
    }
    return lexicon
  }
}
