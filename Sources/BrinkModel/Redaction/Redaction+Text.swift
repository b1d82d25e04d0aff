extension Redaction {
  /// Lines a shell was given, each taken as a command line.
  package static func redacted(script: String) -> String {
    lines(of: script) { line in
      let margin = line.prefix { $0 == " " || $0 == "\t" }
      let words = line.dropFirst(margin.count).split(
        separator: " ", omittingEmptySubsequences: false)
      return margin + redacted(words.map(String.init)).joined(separator: " ")
    }
  }

  /// What a command wrote, with recognised secrets replaced; of a private key only the frame stays.
  package static func redacted(output: String) -> String {
    var isInKey = false
    return lines(of: output) { line in
      let isKeyEdge = line.contains("PRIVATE KEY-----")
      if isKeyEdge { isInKey = line.contains("-----BEGIN") }
      return isInKey && !isKeyEdge ? mark : SecretText.redacted(String(line))
    }
  }

  private static func lines(of text: String, _ change: (Substring) -> String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(change)
      .joined(separator: "\n")
  }
}
