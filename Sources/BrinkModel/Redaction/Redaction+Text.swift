extension Redaction {
  /// Lines a shell was given, each taken as a command line.
  package static func redacted(script: String) -> String {
    lines(of: script, redactedLine)
  }

  /// What a command wrote, with recognised secrets replaced; of a private key only the frame stays.
  ///
  /// A line may repeat a command (`set -x`), so flags are looked for here too.
  package static func redacted(output: String) -> String {
    var isInKey = false
    return lines(of: output) { line in
      let isKeyEdge = line.contains("PRIVATE KEY-----")
      if isKeyEdge { isInKey = line.contains("-----BEGIN") }
      return isInKey && !isKeyEdge ? mark : redactedLine(line)
    }
  }

  /// First as words, for flags with their values; then as a text, for what spans words.
  private static func redactedLine(_ line: Substring) -> String {
    let margin = line.prefix { $0 == " " || $0 == "\t" }
    let words = redacted(words(of: line.dropFirst(margin.count)))
    return margin + SecretText.redacted(words.joined(separator: " "))
  }

  /// The text split at each blank outside of quotes, so that joining gives it back.
  private static func words(of text: Substring) -> [String] {
    var words = [""]
    var quote: Character?
    for character in text {
      if character == " ", quote == nil {
        words.append("")
        continue
      }
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      }
      words[words.count - 1].append(character)
    }
    return words
  }

  private static func lines(of text: String, _ change: (Substring) -> String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(change)
      .joined(separator: "\n")
  }
}
