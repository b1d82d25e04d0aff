import BrinkFiles
import Guard
package import Hooks

/// The hook of one shell, ready to be evaluated there.
package struct HookText: Sendable {
  package let text: String
  /// What `BRINK_GUARD_VERSION` tells: the program's version, and a digest of everything else.
  package let version: String

  package init(_ template: HookTemplate, _ prefilter: Prefilter) {
    let filled = template.text
      .replacing("@WORDS@", with: template.words(prefilter))
      .replacing("@SIGNS@", with: template.signs(prefilter))
      .replacing("@LINES@", with: template.lines(prefilter))
    version = "\(Version.number)-\(SHA256.hexadecimal(Array(filled.utf8), first: 4))"
    text = filled.replacing("@VERSION@", with: version)
  }
}

extension HookTemplate {
  /// The words that stand for programs, and `>` for any redirection; in bash and zsh each with its patterns.
  fileprivate func words(_ prefilter: Prefilter) -> String {
    Self.table(prefilter).map { word, signs in
      switch self {
      case .bash: "[\(quoted(word))]=\(patterns(signs))"
      case .zsh: "\(quoted(word)) \(patterns(signs))"
      case .fish: quoted(word)
      }
    }
    .joined(separator: " ")
  }

  /// The patterns of each of these words.
  fileprivate func signs(_ prefilter: Prefilter) -> String {
    Self.table(prefilter).map { patterns($0.signs) }.joined(separator: " ")
  }

  fileprivate func lines(_ prefilter: Prefilter) -> String {
    prefilter.lines.map(pattern).sorted().map(quoted).joined(separator: " ")
  }

  private static func table(
    _ prefilter: Prefilter
  ) -> [(word: String, signs: Set<Prefilter.Signs>)] {
    let words = prefilter.words.merging([">": prefilter.redirections]) { $1 }
    return words.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func patterns(_ signs: Set<Prefilter.Signs>) -> String {
    quoted(signs.map(pattern).sorted().joined(separator: "\n"))
  }

  /// What `[[ $text == pattern ]]`, or `string match` in fish, holds against the line as the hook lays it out:
  /// as it is, in small letters behind 002, its letters behind 001.
  private func pattern(_ signs: Prefilter.Signs) -> String {
    var parts = [""]
    for case .texts(let texts, false) in signs { parts += texts.map(escaped) }
    let folded = signs.filter(\.ignoresCase)
    if !folded.isEmpty { parts.append("\u{2}") }
    for case .texts(let texts, true) in folded { parts += texts.map(escaped) }
    for case .letter(let letter) in signs { parts += ["\u{1}", escaped("\(letter)")] }
    return signs.isEmpty ? "*" : (parts + [""]).joined(separator: "*")
  }

  /// The text without what it would mean in a pattern.
  private func escaped(_ text: String) -> String {
    let special: (characters: String, beginning: String, end: String) =
      switch self {
      case .bash: ("*?[]()|\\", "\\", "")
      // zsh takes a backslash that comes out of a variable for itself.
      case .zsh: ("*?[()|<>\\", "[", "]")
      case .fish: ("*?\\", "\\", "")
      }
    return text.map { character in
      special.characters.contains(character)
        ? "\(special.beginning)\(character)\(special.end)" : "\(character)"
    }
    .joined()
  }

  /// The text between single quotes, as this shell takes one within them.
  private func quoted(_ text: String) -> String {
    let inside =
      switch self {
      case .bash, .zsh: text.replacing("'", with: "'\\''")
      case .fish: text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
      }
    return "'\(inside)'"
  }
}
