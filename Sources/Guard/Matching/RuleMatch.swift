/// A rule that a command line matches.
package struct RuleMatch: Equatable, Sendable {
  package let rule: Rule
  /// The rule's level, or the higher one that the surroundings ask for.
  package var level: Level
  /// The words of the command that matched.
  package let words: [String]
  /// The name of what is hit, where it is known.
  package let target: String?
  /// The words of the rule's dry run, where all of them are known.
  package let preview: [String]
  /// Assignments before the command: `NAME=value`.
  package let assignments: [String]
  /// What in the surroundings asks for more than the rule: `branch main`; nil where nothing does.
  package var raisedBy: String?
  /// The cluster's context and namespace that the command names itself.
  let context: String?
  let namespace: String?
  /// True when it runs as root by `sudo` or the like.
  let isElevated: Bool

  /// The words as one line.
  package var text: String { words.joined(separator: " ") }
}

extension RuleMatch {
  init(_ rule: Rule, _ view: CommandView) {
    self.rule = rule
    level = rule.level
    words = view.command.words.map(\.text) + view.redirectionTexts
    assignments = view.command.assignments.map(\.text)
    target = rule.target.lazy.compactMap { $0.name(in: view, rule.when) }.first
    preview = DryRun(rule.preview, view, target: target).words
    func value(_ names: String...) -> String? {
      names.lazy.compactMap(view.sorted.value(of:)).first.map {
        String(decoding: $0.map(Active.typed), as: UTF8.self)
      }
    }
    context = value("--context", "--kube-context")
    namespace = value("--namespace", "-n")
    isElevated = view.command.via.contains { name in
      ["sudo", "doas", "pkexec"].contains { name.elementsEqual($0.utf8) }
    }
  }
}

extension CommandView {
  /// `> /dev/sda` and the like.
  fileprivate var redirectionTexts: [String] {
    command.redirections.filter { $0.kind != .reads }
      .flatMap { [$0.kind == .writes ? ">" : ">>", $0.target.text] }
  }

  /// The operands after the subcommand that was found, in whichever block.
  fileprivate var hit: ArraySlice<Word> { sorted.operands.dropFirst(reached) }

  /// All words behind the last one of the subcommand.
  var wordsAfterSubcommand: [Word] {
    guard subcommand > 0 else { return Array(command.words.dropFirst()) }
    var left = subcommand
    var index = 1
    while index < command.words.count, left > 0 {
      if command.words[index] == sorted.operands[subcommand - left] { left -= 1 }
      index += 1
    }
    return Array(command.words[index...])
  }
}

extension TargetPlace {
  /// Nobody types more names than this with care.
  private static let mostTyped = 4

  fileprivate func name(in view: CommandView, _ condition: RuleCondition) -> String? {
    func known(_ word: Word?) -> String? {
      word.flatMap { $0.isUnknown || $0.bytes.isEmpty ? nil : $0.text }
    }
    switch self {
    case .operand(let number):
      return known(view.hit.dropFirst(number - 1).first)
    case .lastOperand: return known(view.hit.last)
    case .operands:
      let names = view.hit.compactMap(known)
      let isWhole = names.count == view.hit.count && (1...Self.mostTyped).contains(names.count)
      return isWhole ? names.joined(separator: " ") : nil
    case .option(let name):
      return view.sorted.value(of: name).flatMap { $0.contains(Active.dollar) ? nil : $0 }
        .map { String(decoding: $0.map(Active.typed), as: UTF8.self) }
    case .word(let beginning):
      let word = view.command.words.dropFirst().first { $0.bytes.starts(with: beginning.utf8) }
      guard let word, !word.isUnknown else { return nil }
      let rest = word.text.utf8.dropFirst(beginning.utf8.count)
      return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
    case .redirection:
      return known(view.command.redirections.first { $0.kind != .reads }?.target)
    case .sql:
      for pattern in condition.sqlPatterns {
        for text in view.scripts {
          for statement in SQLStatement.read(text) {
            if let length = statement.length(of: pattern), let name = statement.name(after: length)
            {
              return name.contains("$") ? nil : name
            }
          }
        }
      }
      return nil
    }
  }
}

extension RuleCondition {
  fileprivate var sqlPatterns: [SQLPattern] {
    tests.flatMap { test -> [SQLPattern] in
      switch test {
      case .sql(let pattern): [pattern]
      case .all(let conditions), .any(let conditions): conditions.flatMap(\.sqlPatterns)
      default: []
      }
    }
  }
}
