import BrinkModel
import DisplayText

/// Text in Markdown, written so that it shows as the characters it has.
enum MarkdownText {
  static func inline(_ words: Inline) -> String {
    words.spans.reduce(into: "") { text, span in
      switch span {
      case .text(let words, .bold), .text(let words, .alarm): text += strong(words)
      case .text(let words, _): text += escaped(words)
      case .code(let words): text += code(words)
      case .entry(let id): text += "`\(id.short)`"
      }
    }
  }

  /// The text with a backslash before everything that Markdown, HTML or a table would take for its own.
  ///
  /// Line breaks become a sign, since a line could begin a block; what conceals itself is spelled out.
  static func escaped(_ text: String) -> String {
    var out = ""
    var isAtStart = true
    let line = visible(text.onOneLine)
    for (index, character) in zip(line.indices, line) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$", "&": out += "\\"
      case "-", "+", "=", "#":
        // A list, a rule, a heading or its underline, where a line begins.
        if isAtStart { out += "\\" }
      case ".", ")":
        // `1.` begins a list.
        if out.allSatisfy(\.isASCIIDigit), !out.isEmpty { out += "\\" }
      case ":":
        // GitHub makes links of addresses as they stand, and pictures of words between colons.
        let next = line[index...].dropFirst().first
        if next.map({ $0 == "/" || $0.isLetter }) == true { out += "\\" }
      case "w", "W":
        // So it does of what begins like the name of a server.
        if line[index...].lowercased().hasPrefix("www.") {
          out += "&#\(character == "w" ? 119 : 87);"
          isAtStart = false
          continue
        }
      default: break
      }
      out.append(character)
      if character != " " { isAtStart = false }
    }
    return out
  }

  /// A code span; longer runs of backticks around it than any within it.
  static func code(_ text: String) -> String {
    let line = visible(text.onOneLine)
    let fence = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
    let needsBlanks = line.hasPrefix("`") || line.hasSuffix("`") || line.hasPrefix(" ")
    return needsBlanks ? "\(fence) \(line) \(fence)" : "\(fence)\(line)\(fence)"
  }

  /// A code block whose fence is longer than any run of backticks in it.
  static func fenced(_ text: String, language: String) -> String {
    let shown = visible(text, keepingNewlines: true)
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: shown) + 1))
    let end = shown.hasSuffix("\n") ? "" : "\n"
    return "\(fence)\(language)\n\(shown)\(end)\(fence)"
  }

  private static func strong(_ text: String) -> String {
    // Asterisks beside a blank are asterisks.
    let core = text.drop { $0 == " " }
    let lead = String(repeating: " ", count: text.count - core.count)
    let trail = String(core.reversed().prefix { $0 == " " })
    let words = core.dropLast(trail.count)
    return words.isEmpty ? text : "\(lead)**\(escaped(String(words)))**\(trail)"
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for next in text {
      run = next == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
