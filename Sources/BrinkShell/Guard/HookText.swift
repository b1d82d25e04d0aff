import BrinkFiles
package import Hooks

/// The hook of one shell, ready to be evaluated there.
package struct HookText: Sendable {
  package let text: String
  /// What `BRINK_GUARD_VERSION` tells: the program's version, and a digest of everything else.
  package let version: String

  package init(_ template: HookTemplate, _ prefilter: Prefilter) {
    let filled = template.text
      .replacing("@WORDS@", with: template.words(prefilter))
      .replacing("@OTHERS@", with: template.companions(prefilter))
      .replacing("@TEXTS@", with: template.texts(prefilter))
    version = "\(Version.number)-\(SHA256.hexadecimal(Array(filled.utf8), first: 4))"
    text = filled.replacing("@VERSION@", with: version)
  }
}

extension HookTemplate {
  fileprivate func words(_ prefilter: Prefilter) -> String {
    let sorted = prefilter.words.sorted { $0.key < $1.key }
    return sorted.map { word, others in
      switch self {
      case .bash: "[\(word)]=\(quoted(Self.list(others)))"
      case .zsh: "\(word) \(quoted(Self.list(others)))"
      case .fish: word
      }
    }
    .joined(separator: " ")
  }

  fileprivate func companions(_ prefilter: Prefilter) -> String {
    prefilter.words.sorted { $0.key < $1.key }.map { quoted(Self.list($0.value)) }
      .joined(separator: " ")
  }

  fileprivate func texts(_ prefilter: Prefilter) -> String {
    prefilter.texts.sorted().map(quoted).joined(separator: " ")
  }

  private static func list(_ words: Set<String>) -> String {
    words.sorted().joined(separator: " ")
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
