import BrinkModel

/// What could come next on a command line; shells and our own prompt ask the same question.
struct CommandCompletion {
  let commands: [CommandDescription]
  /// Names of checklists.
  let checklists: [String]
  /// Item ids of a checklist.
  let items: (String) -> [String]
  /// Identifiers worth offering to the command of that name.
  let identifiers: (String) -> [String]
  /// Values worth offering to the flag of that name.
  let values: (String) -> [String]

  /// Candidates for the last word, which may be empty, sorted, without duplicates.
  func candidates(_ words: [String]) -> [String] {
    let typed = words.last ?? ""
    let before = Array(words.dropLast())
    guard !before.contains("--") else { return [] }
    return Set(all(before, typed)).filter { $0.hasPrefix(typed) }.sorted()
  }

  private func all(_ before: [String], _ typed: String) -> [String] {
    guard let command = command(before) else {
      let depth = before.count
      let starts = commands.map { $0.name.split(separator: " ").map(String.init) }
        .filter { $0.count > depth && $0.starts(with: before) }.map { $0[depth] }
      return depth == 0 ? starts + checklists + ["--help", "--version", "--"] : starts
    }
    if let flag = before.last, flag.hasPrefix("--"),
      let option = command.options.first(where: { "--\($0.name)" == flag }), option.value != nil
    {
      return values(option.name)
    }
    if typed.hasPrefix("-") {
      return (command.options + Option.everywhere).map { "--\($0.name)" }
        + (command.takesCommand ? ["--"] : [])
    }
    if command.operandsAreIdentifiers { return identifiers(command.name) }
    if checklists.contains(command.name) { return items(command.name).map { $0 + "=" } }
    return command.operandsAreChecklists ? checklists : []
  }

  private func command(_ before: [String]) -> CommandDescription? {
    commands.filter { command in
      before.starts(with: command.name.split(separator: " "), by: { $0 == $1 })
    }
    .max { $0.name.count < $1.name.count }
      ?? before.first.flatMap { name in
        checklists.contains(name)
          ? CommandDescription(name, summary: "", takesCommand: true) : nil
      }
  }
}

extension CommandDescription {
  fileprivate var operandsAreIdentifiers: Bool {
    synopsis.contains { form in
      ["ID", "INCIDENT", "[INCIDENT]"].contains { form.hasPrefix($0) }
    }
  }

  fileprivate var operandsAreChecklists: Bool {
    synopsis.contains { $0.hasPrefix("NAME") }
  }
}
