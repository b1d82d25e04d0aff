import Hooks
import Rules

/// What a hook knows of the rules, in the words of its shell.
///
/// It is text of as few words as can be, which the hook takes apart at the first Enter: zsh takes a fifth of a second
/// to read some thousand words, and no time for one of the same length.
package enum HookData {
  /// That of the bundled rules, as it was written by `make rules`.
  static func bundled(_ template: HookTemplate) -> String {
    switch template {
    case .bash, .zsh: "\(BundledRules.shellHookData)"
    case .fish: "\(BundledRules.fishHookData)"
    }
  }

  /// What more there is; empty where nothing is.
  static func own(_ template: HookTemplate, _ own: Prefilter) -> String {
    guard own != Prefilter() else { return "" }
    switch template {
    case .bash, .zsh: return "\n" + shell(own, kinds: "+", from: 4)
    case .fish: return "\n" + fish(own, after: BundledRules.fishHookKinds)
    }
  }

  /// Three variables for bash and zsh, each of pairs of lines: programs with their kinds; kinds, alone or with
  /// another word of the line, with their patterns; texts with theirs.
  ///
  /// They are numbered from `start`: a list in brackets is slow to read in bash, and not every zsh counts from one. What
  /// the names of kinds begin with tells them from others'.
  package static func shell(
    _ prefilter: Prefilter, kinds: String = "", from start: Int = 1
  ) -> String {
    let programs = prefilter.programs.flatMap { [$0.name, kinds + $0.first] }
    let words = prefilter.byWords.flatMap { [kinds + $0.key, ShellPatterns.line($0.signs)] }
    let texts = prefilter.byTexts.flatMap { [$0.key, ShellPatterns.line($0.signs)] }
    return zip(start..., [programs, words, texts]).map { place, lines in
      let text = lines.joined(separator: "\n").replacing("'", with: "'\\''")
      return "__brink_guard_data_\(place)='\(text)'"
    }.joined(separator: "\n")
  }

  /// Commands for fish that set its variables, or add to them where there are kinds already.
  package static func fish(_ prefilter: Prefilter, after count: Int = 0) -> String {
    let firsts = fishKinds(prefilter)
    let numbers = Dictionary(uniqueKeysWithValues: zip(firsts, (count + 1)...))
    let programs = prefilter.programs.filter { $0.name != ">" }
    let byFirsts = Dictionary(grouping: programs) { program in
      program.name.prefix(2).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    let more = count > 0
    var commands = byFirsts.sorted { $0.key < $1.key }.map { firsts, programs in
      let name = "__brink_guard_kinds_\(firsts)"
      let all = programs.map { "\($0.name):\(numbers[$0.first] ?? 0)" }.joined(separator: " ")
      return "set -g \(name) \(more ? "\"$\(name)\"" : "")\(quoted(" \(all) "))"
    }
    if !firsts.isEmpty {
      let signs = firsts.map { quoted(ShellPatterns.expression(prefilter.signs(of: $0))) }
      commands.append(
        "set -g\(more ? "a" : "") __brink_guard_signs \(signs.joined(separator: " "))")
    }
    let redirects = prefilter.redirections.isEmpty ? [] : [">"]
    let texts = ShellPatterns.expression(anyOf: prefilter.byTexts.map(\.key) + redirects)
    let lines = ShellPatterns.expression(prefilter.lines.union(prefilter.redirections))
    for (name, value) in [("texts", texts), ("lines", lines)] where !texts.isEmpty {
      let variable = "__brink_guard_\(name)"
      commands.append(
        "set -g \(variable) \(more ? "\"$\(variable)\"" : "")\(quoted((more ? "|" : "") + value))")
    }
    return commands.joined(separator: "\n")
  }

  /// The kinds of programs to which fish gives numbers.
  package static func fishKinds(_ prefilter: Prefilter) -> [String] {
    prefilter.programs.filter { $0.name == $0.first && $0.name != ">" }.map(\.name)
  }

  /// Between single quotes, as fish takes one within them.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
