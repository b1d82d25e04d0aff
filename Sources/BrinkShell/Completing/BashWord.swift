/// The line a person types in bash, up to the cursor, and the form in which bash wants an answer.
///
/// Bash takes a word apart at characters that mean nothing to us (`weight=ta` is three words to it)
/// and puts a reply into the line as it is: what the shell would read otherwise has to be quoted.
package struct BashWord: Equatable, Sendable {
  /// The words as the shell would read them; the last is the one being typed, and may be empty.
  package private(set) var words: [String] = []
  /// The quote that is open at the cursor.
  package private(set) var quote: Character?
  /// What of the last word stands before the part that a reply takes the place of.
  package private(set) var kept = ""

  /// - Parameters:
  ///   - line: The line up to the cursor.
  ///   - breaks: `COMP_WORDBREAKS`: where bash takes a word apart.
  package init(_ line: String, breaks: String) {
    var word = ""
    var isInWord = false
    var isEscaped = false
    for character in line {
      if isEscaped {
        if quote == "\"", !"\"\\$`".contains(character) { word.append("\\") }
        word.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
        isInWord = true
      } else if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        isInWord = true
        kept = word
      } else if character.isWhitespace {
        if isInWord { words.append(word) }
        word = ""
        kept = ""
        isInWord = false
      } else {
        word.append(character)
        isInWord = true
        if breaks.contains(character) { kept = word }
      }
    }
    words.append(word)
  }

  /// The candidate as a reply; nil where it cannot stand in the open quote.
  package func reply(_ candidate: String) -> String? {
    guard candidate.hasPrefix(kept) else { return nil }
    let rest = candidate.dropFirst(kept.count)
    switch quote {
    case "'": return rest.contains("'") ? nil : String(rest)
    case .some:
      // Bash expands `!` between these too, and nothing keeps it from that.
      return rest.contains("!") ? nil : Self.escaped(rest) { "\"\\$`".contains($0) }
    case nil:
      return Self.escaped(rest) { character in
        !(character.isLetter || character.isNumber || "-_./:=@%+,".contains(character))
      }
    }
  }

  private static func escaped(
    _ text: some StringProtocol, _ isSpecial: (Character) -> Bool
  ) -> String {
    text.reduce(into: "") { out, character in
      if isSpecial(character) { out.append("\\") }
      out.append(character)
    }
  }
}
