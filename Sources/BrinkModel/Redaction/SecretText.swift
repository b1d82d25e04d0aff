/// Secrets inside one argument or one line of text.
enum SecretText {
  /// The text with passwords in URLs, secret assignments, secret headers and known tokens replaced.
  ///
  /// Text of several words is read as a script too: each of its commands is treated as one typed.
  static func redacted(_ text: String) -> String {
    let parts = ScriptWords(text).parts
    var result = ""
    for command in commands(parts) {
      let words = command.compactMap { part in
        if case .word(let word) = part { ScriptWords.unquoted(word) } else { nil }
      }
      var verdicts = SecretWords.verdicts(words).makeIterator()
      var isHeaderValue = false
      for part in command {
        guard case .word(let word) = part else {
          if case .gap(let gap, _) = part { result += gap }
          continue
        }
        let verdict = verdicts.next()
        if isHeaderValue {
          isHeaderValue = schemes.contains(word.lowercased())
          result += isHeaderValue ? String(word) : Redaction.mark
          continue
        }
        switch verdict {
        case .replace(let text): result += text == ScriptWords.unquoted(word) ? String(word) : text
        case .hideAfterColon: result += redactedAfterColon(String(word))
        case .look, nil: result += redactedWord(word)
        }
        isHeaderValue = word.last == ":" && SecretName.matches(word.dropLast())
      }
    }
    return result
  }

  /// `name:secret` with everything after the first colon replaced.
  static func redactedAfterColon(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return text }
    return text[...colon] + Redaction.mark
  }

  /// Words that announce, in an Authorization header, what the next word is.
  private static let schemes: Set<String> = ["bearer", "basic", "token", "digest", "apikey"]

  private static func commands(_ parts: [ScriptWords.Part]) -> [[ScriptWords.Part]] {
    var commands: [[ScriptWords.Part]] = [[]]
    for part in parts {
      commands[commands.count - 1].append(part)
      if case .gap(_, endsCommand: true) = part { commands.append([]) }
    }
    return commands
  }

  private static func redactedWord(_ word: Substring) -> String {
    if let assignment = redactedAssignment(ScriptWords.unquoted(word)[...]) { return assignment }
    return ScriptWords.runs(of: word).map { run in
      switch run {
      case .quoted(let text, let quote): "\(quote)\(redacted(String(text)))\(quote)"
      case .bare(let text): listed(text)
      }
    }
    .joined()
  }

  /// The members of a list, each for itself.
  private static func listed(_ text: Substring) -> String {
    text.split(separator: ",", omittingEmptySubsequences: false).map { member in
      redactedAssignment(member) ?? redactedURL(member)
        ?? (TokenShape.matches(member) ? Redaction.mark : String(member))
    }
    .joined(separator: ",")
  }

  private static func redactedAssignment(_ word: Substring) -> String? {
    guard let equals = word.firstIndex(of: "="), equals < word.index(before: word.endIndex) else {
      return nil
    }
    let name = word[..<equals]
    let parameter = name.split { "?&,".contains($0) }.last ?? name
    return SecretName.matches(parameter) ? word[...equals] + Redaction.mark : nil
  }

  private static func redactedURL(_ word: Substring) -> String? {
    guard let scheme = word.firstRange(of: "://"),
      let at = word[scheme.upperBound...].lastIndex(of: "@"),
      let colon = word[scheme.upperBound..<at].firstIndex(of: ":")
    else { return nil }
    return word[...colon] + Redaction.mark + listed(word[at...])
  }
}
