import BrinkModel
import DisplayText

/// What could come next on a command line; shells and our own prompt ask the same question.
package struct CommandCompletion {
  /// What there is to offer; each list is made only where it is asked for.
  package struct Source {
    package let commands: [CommandDescription]
    /// Names of checklists.
    package let checklists: [String]
    /// Item ids of a checklist.
    package let items: (_ checklist: String) -> [String]
    /// Answers worth offering to an item of a checklist.
    package let answers: (_ checklist: String, _ item: String) -> [String]
    /// Identifiers worth offering to the command of that name.
    package let identifiers: (_ command: String) -> [String]
    /// Values worth offering to the flag of that name.
    package let values: (_ flag: String) -> [String]

    package init(
      commands: [CommandDescription], checklists: [String], items: @escaping (String) -> [String],
      answers: @escaping (String, String) -> [String], identifiers: @escaping (String) -> [String],
      values: @escaping (String) -> [String]
    ) {
      self.commands = commands
      self.checklists = checklists
      self.items = items
      self.answers = answers
      self.identifiers = identifiers
      self.values = values
    }
  }

  private let source: Source

  package init(_ source: Source) {
    self.source = source
  }

  /// Candidates for the last word, which may be empty, sorted, without duplicates.
  ///
  /// Names come from journals and repositories that others write: one that would not look like what
  /// it is, or would be taken for a flag, is not offered.
  package func candidates(_ words: [String]) -> [String] {
    let typed = words.last ?? ""
    let before = Array(words.dropLast())
    guard !before.contains("--") else { return [] }
    return Set(all(before, typed)).filter { $0.hasPrefix(typed) && Self.isPlain($0) }.sorted()
  }

  private static func isPlain(_ candidate: String) -> Bool {
    !candidate.isEmpty && visible(candidate) == candidate && !candidate.contains("\t")
  }

  private func all(_ before: [String], _ typed: String) -> [String] {
    guard let command = command(before) else {
      let depth = before.count
      let starts = source.commands.map { $0.name.split(separator: " ").map(String.init) }
        .filter { $0.count > depth && $0.starts(with: before) }.map { $0[depth] }
      return depth == 0 ? starts + source.checklists + ["--help", "--version", "--"] : starts
    }
    if let flag = before.last, let option = command.option(flag), option.value != nil {
      return values(option)
    }
    if typed.hasPrefix("-") { return flags(of: command, before, typed) }
    // A command may be the beginning of a longer one.
    return operands(of: command, before, typed) + longerNames(before)
  }

  private func longerNames(_ before: [String]) -> [String] {
    source.commands.map { $0.name.split(separator: " ").map(String.init) }
      .filter { $0.count > before.count && $0.starts(with: before) }.map { $0[before.count] }
  }

  private func operands(
    of command: CommandDescription, _ before: [String], _ typed: String
  ) -> [String] {
    if command.operandsAreIdentifiers { return names(source.identifiers(command.name)) }
    if source.checklists.contains(command.name) {
      return answers(of: command.name, before, typed)
    }
    if command.operandsAreChecklists { return source.checklists }
    if command.operandsAreCommands { return source.commands.map(\.name) }
    let depth = command.name.split(separator: " ").count
    return before.count == depth ? command.firstWords : []
  }

  private func answers(of checklist: String, _ before: [String], _ typed: String) -> [String] {
    guard let equals = typed.firstIndex(of: "=") else {
      return source.items(checklist).map { $0 + "=" }
        .filter { item in !before.contains { $0.hasPrefix(item) } }
    }
    let item = String(typed[..<equals])
    return source.answers(checklist, item).map { "\(item)=\($0)" }
  }

  private func flags(of command: CommandDescription, _ before: [String], _ typed: String)
    -> [String]
  {
    if let equals = typed.firstIndex(of: "="), let option = command.option(String(typed[..<equals]))
    {
      return values(option).map { typed[...equals] + $0 }
    }
    let given = Set(before.map { String($0.prefix { $0 != "=" }) })
    return (command.options + Option.everywhere)
      .filter { $0.repeats || !given.contains("--\($0.name)") }.map { "--\($0.name)" }
      + (command.takesCommand ? ["--"] : [])
  }

  private func values(_ option: Option) -> [String] { names(source.values(option.name)) }

  private func names(_ names: [String]) -> [String] {
    names.filter { !$0.isEmpty && !$0.hasPrefix("-") }
  }

  private func command(_ before: [String]) -> CommandDescription? {
    source.commands.filter { command in
      before.starts(with: command.name.split(separator: " "), by: { $0 == $1 })
    }
    .max { $0.name.count < $1.name.count }
      ?? before.first.flatMap { name in
        source.checklists.contains(name)
          ? CommandDescription(name, summary: "", options: [.json], takesCommand: true) : nil
      }
  }
}

extension CommandDescription {
  /// The option a word names, `--since` or `-n`.
  fileprivate func option(_ word: String) -> Option? {
    (options + Option.everywhere).first { option in
      word == "--\(option.name)" || option.short.map { word == "-\($0)" } == true
    }
  }

  fileprivate var operandsAreIdentifiers: Bool {
    synopsis.contains { form in
      ["ID", "[ID", "INCIDENT", "[INCIDENT]", "RULE"].contains { form.hasPrefix($0) }
    }
  }

  fileprivate var operandsAreChecklists: Bool {
    synopsis.contains { $0.hasPrefix("NAME") }
  }

  /// What may stand first where that is one of a few words: `bash|zsh|fish`.
  fileprivate var firstWords: [String] {
    synopsis.flatMap { form in
      form.prefix { $0 != " " }.split(separator: "|").map(String.init)
        .filter { word in
          word.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (97...122).contains($0) }
            && !word.hasPrefix("-")
        }
    }
  }

  fileprivate var operandsAreCommands: Bool { name == "help" }
}
