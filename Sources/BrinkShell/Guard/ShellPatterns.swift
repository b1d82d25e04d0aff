import Guard

/// Signs as a shell can look for them in a line that the hook laid out: its words and the line, twice;
/// for bash and zsh then the same in small letters behind ␂, and the letters of options behind ␁.
enum ShellPatterns {
  /// Patterns for `[[ $text == pattern ]]` of bash and zsh, with tabs between them.
  static func line(_ signs: Set<Prefilter.Signs>) -> String {
    signs.map(pattern).sorted().joined(separator: "\t")
  }

  private static func pattern(_ signs: Prefilter.Signs) -> String {
    let parts = parts(signs).map(escaped)
    return parts.isEmpty ? "*" : "*\(parts.joined(separator: "*"))*"
  }

  /// Within brackets both shells take a sign for itself, where it comes out of a variable too.
  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\": "[\\\\]"
      case "\t", "\n": "?"
      case "*", "?", "[", "]", "(", ")", "|", "<", ">": "[\(character)]"
      default: "\(character)"
      }
    }.joined()
  }

  /// One regular expression for all of them, for `string match -r` of fish.
  static func expression(_ signs: Set<Prefilter.Signs>) -> String {
    let each = signs.map { $0.map(expression).joined(separator: ".*") }
    return "(?s)" + each.sorted().joined(separator: "|")
  }

  private static func expression(_ sign: LineSign) -> String {
    switch sign {
    case .texts(let texts, let ignoringCase):
      let text = texts.map(literal).joined(separator: ".*")
      return ignoringCase ? "(?i:\(text))" : text
    case .letter(let letter): return " -(?!-)[^ ]*\(literal("\(letter)"))"
    }
  }

  /// One regular expression for any of these texts.
  static func expression(anyOf texts: [String]) -> String {
    texts.map(literal).joined(separator: "|")
  }

  private static func literal(_ text: String) -> String {
    text.map { $0.isLetter || $0.isNumber || " -_".contains($0) ? "\($0)" : "\\\($0)" }
      .joined()
  }

  /// The texts of a list of signs in the order in which the line is laid out.
  private static func parts(_ signs: Prefilter.Signs) -> [String] {
    var parts: [String] = []
    for case .texts(let texts, false) in signs { parts += texts }
    if signs.contains(where: \.ignoresCase) { parts.append("␂") }
    for case .texts(let texts, true) in signs { parts += texts }
    for case .letter(let letter) in signs { parts += ["␁", "\(letter)"] }
    return parts
  }
}
