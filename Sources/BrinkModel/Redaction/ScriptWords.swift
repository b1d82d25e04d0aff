/// A line or script of shell taken apart into words and what stands between them.
///
/// Everything is kept: the parts put together are the text again.
struct ScriptWords {
  enum Part: Equatable {
    /// A word as written, quotes and all.
    case word(Substring)
    /// Blanks, operators, brackets.
    case gap(Substring, endsCommand: Bool)
  }

  /// A stretch of a word: unquoted, or between quotes.
  enum Run: Equatable {
    case bare(Substring)
    case quoted(Substring, by: Character)
  }

  let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let first = rest.first {
      if Self.isGap(first) {
        let gap = rest.prefix(while: Self.isGap)
        parts.append(.gap(gap, endsCommand: gap.contains(where: Self.endsCommand)))
        rest = rest[gap.endIndex...]
      } else {
        let word = rest[..<Self.endOfWord(rest)]
        parts.append(.word(word))
        rest = rest[word.endIndex...]
      }
    }
    self.parts = parts
  }

  /// The runs of a word.
  static func runs(of word: Substring) -> [Run] {
    var runs: [Run] = []
    var bare = word.startIndex
    var index = word.startIndex
    while index < word.endIndex {
      guard let close = closingQuote(word, openedAt: index) else {
        index = next(word, index)
        continue
      }
      if bare < index { runs.append(.bare(word[bare..<index])) }
      runs.append(.quoted(word[word.index(after: index)..<close], by: word[index]))
      index = word.index(after: close)
      bare = index
    }
    if bare < word.endIndex { runs.append(.bare(word[bare...])) }
    return runs
  }

  /// The word as the program would get it, nothing expanded.
  static func unquoted(_ word: Substring) -> String {
    runs(of: word).map { run in
      switch run {
      case .quoted(let text, by: "'"): String(text)
      case .bare(let text), .quoted(let text, by: _): unescaped(text)
      }
    }
    .joined()
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }

  private static func endOfWord(_ text: Substring) -> String.Index {
    var index = text.startIndex
    while index < text.endIndex, !isGap(text[index]) {
      index = closingQuote(text, openedAt: index).map(text.index(after:)) ?? next(text, index)
    }
    return index
  }

  /// The quote that ends what begins here; nil where none begins, or it never ends.
  private static func closingQuote(_ text: Substring, openedAt open: String.Index) -> String.Index?
  {
    let quote = text[open]
    guard quote == "'" || quote == "\"" else { return nil }
    var index = text.index(after: open)
    while index < text.endIndex, text[index] != quote {
      index = quote == "\"" ? next(text, index) : text.index(after: index)
    }
    return index < text.endIndex ? index : nil
  }

  /// The place after one character, escaped or not.
  private static func next(_ text: Substring, _ index: String.Index) -> String.Index {
    let after = text.index(after: index)
    return text[index] == "\\" && after < text.endIndex ? text.index(after: after) : after
  }

  private static func isGap(_ character: Character) -> Bool {
    character.isWhitespace || "`;&|()<>".contains(character)
  }

  private static func endsCommand(_ character: Character) -> Bool {
    character.isNewline || "`;&|()".contains(character)
  }
}
