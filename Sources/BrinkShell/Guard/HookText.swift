import BrinkFiles
package import Hooks

/// The hook of one shell, ready to be evaluated there.
package struct HookText: Sendable {
  package let text: String
  /// What `BRINK_GUARD_VERSION` tells: the program's version, and a digest of everything else.
  package let version: String

  package init(_ template: HookTemplate, _ prefilter: Prefilter) {
    var filled = template.text
    for (place, words) in template.filling(prefilter) {
      filled = filled.replacing(place, with: words.joined(separator: " "))
    }
    version = "\(Version.number)-\(SHA256.hexadecimal(Array(filled.utf8), first: 4))"
    text = filled.replacing("@VERSION@", with: version)
  }
}

extension HookTemplate {
  /// What stands in the template, and the words that go there.
  fileprivate func filling(_ prefilter: Prefilter) -> [(place: String, words: [String])] {
    let programs = prefilter.programs
    switch self {
    case .bash, .zsh:
      let patterns = self == .bash ? ShellPatterns.bash : ShellPatterns.zsh
      return [
        ("@PROGRAMS@", programs.map { entry($0.name, $0.first) }),
        ("@WORDS@", prefilter.byWords.map { entry($0.key, patterns.lines($0.signs)) }),
        ("@TEXTS@", prefilter.byTexts.map { quoted($0.key) }),
        ("@LINES@", prefilter.byTexts.map { quoted(patterns.lines($0.signs)) }),
      ]
    case .fish:
      let firsts = programs.filter { $0.name == $0.first }.map(\.name)
      let places = Dictionary(uniqueKeysWithValues: zip(firsts, 1...))
      let kinds = programs.map { (name: $0.name, number: places[$0.first] ?? 0) }
        .filter { $0.name != ">" }
      let redirects = !prefilter.redirections.isEmpty
      return [
        ("@KINDS@", [fishKinds(kinds)]),
        ("@SIGNS@", firsts.map { quoted(ShellPatterns.expression(prefilter.signs(of: $0))) }),
        (
          "@TEXTS@",
          [
            quoted(
              ShellPatterns.expression(
                anyOf: prefilter.byTexts.map(\.key) + (redirects ? [">"] : [])))
          ]
        ),
        (
          "@LINES@",
          [quoted(ShellPatterns.expression(prefilter.lines.union(prefilter.redirections)))]
        ),
      ]
    }
  }

  /// Programs with their numbers, in a variable for each first letter or digit, and one for all other characters.
  private func fishKinds(_ kinds: [(name: String, number: Int)]) -> String {
    let byFirst = Dictionary(grouping: kinds) { kind in
      kind.name.first.flatMap { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : nil }
        ?? ""
    }
    return byFirst.sorted { $0.key < $1.key }.map { first, kinds in
      let all = kinds.map { "\($0.name):\($0.number)" }.joined(separator: " ")
      return "    set -g __brink_guard_kinds_\(first) \(quoted(" \(all) "))"
    }.joined(separator: "\n")
  }

  /// A key and its value as an array of this shell takes them.
  private func entry(_ key: String, _ value: String) -> String {
    self == .bash ? "[\(quoted(key))]=\(quoted(value))" : "\(quoted(key)) \(quoted(value))"
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
