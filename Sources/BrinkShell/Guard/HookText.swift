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
      .replacing("@PROGRAMS@", with: template.programs(prefilter))
      .replacing("@FIRSTS@", with: template.list(prefilter.programs) { template.quoted($0.first) })
      .replacing("@WORDS@", with: template.words(prefilter))
      .replacing("@SIGNS@", with: template.list(prefilter.byWords, template.patterns))
      .replacing("@TEXTS@", with: template.list(prefilter.byTexts) { template.quoted($0.key) })
      .replacing("@LINES@", with: template.list(prefilter.byTexts, template.patterns))
    version = "\(Version.number)-\(SHA256.hexadecimal(Array(filled.utf8), first: 4))"
    text = filled.replacing("@VERSION@", with: version)
  }
}

extension HookTemplate {
  fileprivate func programs(_ prefilter: Prefilter) -> String {
    table(prefilter.programs, key: { quoted($0.name) }, value: { quoted($0.first) })
  }

  /// What to look for where words stand together.
  fileprivate func words(_ prefilter: Prefilter) -> String {
    table(prefilter.byWords, key: { quoted($0.key) }, value: patterns)
  }

  /// Keys and their values; in fish the keys alone.
  private func table<Row>(
    _ rows: [Row], key: (Row) -> String, value: (Row) -> String
  ) -> String {
    list(rows) { row in
      switch self {
      case .bash: "[\(key(row))]=\(value(row))"
      case .zsh: "\(key(row)) \(value(row))"
      case .fish: key(row)
      }
    }
  }

  fileprivate func patterns(_ place: Prefilter.Place) -> String {
    quoted(place.signs.map(pattern).sorted().joined(separator: "\n"))
  }

  fileprivate func list<Row>(_ rows: [Row], _ text: (Row) -> String) -> String {
    rows.map(text).joined(separator: " ")
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
  fileprivate func quoted(_ text: String) -> String {
    let inside =
      switch self {
      case .bash, .zsh: text.replacing("'", with: "'\\''")
      case .fish: text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
      }
    return "'\(inside)'"
  }
}
