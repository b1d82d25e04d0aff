/// One SQL statement as its words, in small letters; comments and strings are left out.
struct SQLStatement {
  let words: [[UInt8]]

  /// The statements of a text, one after the other.
  static func split(_ text: [UInt8]) -> [SQLStatement] {
    var statements: [SQLStatement] = []
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var at = 0
    func peek() -> UInt8 { at + 1 < text.count ? text[at + 1] : 0 }
    func endWord() {
      if !word.isEmpty { words.append(word) }
      word = []
    }
    func endStatement() {
      endWord()
      if !words.isEmpty { statements.append(SQLStatement(words: words)) }
      words = []
    }
    while at < text.count {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "-") where peek() == UInt8(ascii: "-"),
        UInt8(ascii: "#") where word.isEmpty:
        endWord()
        while at < text.count, text[at] != 0x0A { at += 1 }
      case UInt8(ascii: "\\") where word.isEmpty && words.isEmpty:
        // A command of the client ends with its line.
        while at < text.count, text[at] != 0x0A { at += 1 }
      case UInt8(ascii: "/") where peek() == UInt8(ascii: "*"):
        endWord()
        at += 2
        while at < text.count, !(text[at] == UInt8(ascii: "*") && peek() == UInt8(ascii: "/")) {
          at += 1
        }
        at += 2
      case UInt8(ascii: "'"):
        endWord()
        at += 1
        while at < text.count, text[at] != byte { at += 1 }
        at += 1
        words.append([byte])
      case UInt8(ascii: ";"):
        endStatement()
        at += 1
      case UInt8(ascii: "\""), UInt8(ascii: "`"): at += 1
      case _ where byte <= 0x20:
        endWord()
        at += 1
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "="):
        endWord()
        words.append([byte])
        at += 1
      default:
        word.append(Active.literal(byte).lowercased)
        at += 1
      }
    }
    endStatement()
    return statements
  }

  /// How many of its first words are like one of the sequences; nil when they are not, or when it
  /// has one of the words that it must lack.
  func length(of pattern: SQLPattern) -> Int? {
    for sequence in pattern.like {
      guard
        let length = SortedWords.lengthOfBytes(of: sequence, in: words.count, { words[$0] })
      else { continue }
      if lacks(pattern.lacks, from: length) { return length }
    }
    return nil
  }

  /// True when none of those words follows; one within brackets belongs to another query.
  private func lacks(_ lacked: [String], from start: Int) -> Bool {
    guard !lacked.isEmpty else { return true }
    var depth = 0
    for word in words[start...] {
      if word.elementsEqual("(".utf8) { depth += 1 }
      if word.elementsEqual(")".utf8), depth > 0 { depth -= 1 }
      if depth == 0, lacked.contains(where: { word.elementsEqual($0.utf8) }) { return false }
    }
    return true
  }

  /// The name that follows so many words.
  func name(after length: Int) -> String? {
    let optional: Set<String> = ["if", "exists", "only", "table", "concurrently"]
    return words[length...].lazy.map { String(decoding: $0, as: UTF8.self) }
      .first { !optional.contains($0) && $0 != "(" && $0 != "'" }
  }
}
