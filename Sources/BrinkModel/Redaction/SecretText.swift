/// Secrets inside one argument or one line of text.
enum SecretText {
  /// The text with passwords in URLs, secret assignments, secret headers and known tokens replaced.
  static func redacted(_ text: String) -> String {
    var result = ""
    var word = Substring()
    var hideNext = false
    var rest = text[...]
    func take() {
      guard !word.isEmpty else { return }
      if hideNext {
        if schemes.contains(word.lowercased()) {
          result += word
        } else {
          result += Redaction.mark
          hideNext = false
        }
      } else {
        result += redactedWord(word)
        hideNext = word.last == ":" && SecretName.matches(word.dropLast())
      }
    }
    while let end = rest.firstIndex(where: isBoundary) {
      word = rest[..<end]
      take()
      result.append(rest[end])
      rest = rest[rest.index(after: end)...]
    }
    word = rest
    take()
    return result
  }

  /// `name:secret` with everything after the first colon replaced.
  static func redactedAfterColon(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return text }
    return text[...colon] + Redaction.mark
  }

  /// Words that announce, in an Authorization header, what the next word is.
  private static let schemes: Set<String> = ["bearer", "basic", "token", "digest", "apikey"]

  private static func isBoundary(_ character: Character) -> Bool {
    character.isWhitespace || "'\"`;&|()<>,".contains(character)
  }

  private static func redactedWord(_ word: Substring) -> String {
    if let equals = word.firstIndex(of: "="), equals < word.index(before: word.endIndex) {
      let name = word[..<equals]
      let parameter = name.split { "?&".contains($0) }.last ?? name
      if SecretName.matches(parameter) { return word[...equals] + Redaction.mark }
    }
    if let scheme = word.firstRange(of: "://"),
      let at = word[scheme.upperBound...].lastIndex(of: "@"),
      let colon = word[scheme.upperBound..<at].firstIndex(of: ":")
    {
      return word[...colon] + Redaction.mark + redactedWord(word[at...])
    }
    return TokenShape.matches(word) ? Redaction.mark : String(word)
  }
}
