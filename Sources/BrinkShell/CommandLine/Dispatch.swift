import BrinkModel

/// From the words of a command line to the command that runs.
struct Dispatch {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// Runs what the line says; throws the fault that stopped it.
  func run(_ line: CommandWords) throws(Fault) -> Int32 {
    let (leading, rest) = Self.split(line.texts)
    try session.take(try Arguments(leading, for: CommandDescription("", summary: "")))
    switch rest.first {
    case nil: return try run(ShellCommand.command, [], line)
    case "--help", "-h": return try run(HelpCommand.command, [], line)
    case "--version": return try run(VersionCommand.command, [], line)
    case "--": return try run(WalkCommand.named("boundary", in: session), rest, line)
    case let name?:
      if let (command, length) = Catalogue.longestMatch(rest) {
        return try run(command, rest.dropFirst(length), line)
      }
      let group = rest.prefix { !$0.hasPrefix("-") }
      if ["--help", "-h"].contains(rest.dropFirst(group.count).first),
        try HelpCommand.explain(group.joined(separator: " "), in: session)
      {
        return ExitStatus.done.rawValue
      }
      if try session.prompts.names.contains(name) {
        return try run(WalkCommand.named(name, in: session), rest.dropFirst(), line)
      }
      throw try unknown(rest)
    }
  }

  private func run(
    _ command: Command, _ words: ArraySlice<String>, _ line: CommandWords
  ) throws(Fault) -> Int32 {
    let description = command.description
    let arguments = try Arguments(words, for: description, endOf: line)
    if arguments.has("help") {
      session.printFilled(Usage.text(of: description))
      return ExitStatus.done.rawValue
    }
    try session.take(arguments)
    let usage = UsageFault(command: description.name)
    let form = description.synopsis.first ?? ""
    if arguments.operands.count < description.operands.lowerBound { throw usage.tooFew(form) }
    if arguments.operands.count > description.operands.upperBound {
      throw usage.tooMany(arguments.operands[description.operands.upperBound], form)
    }
    guard description.takesCommand || arguments.command == nil else {
      throw usage.tooMany("--", form)
    }
    defer { session.onReading = nil }
    return try command.run(session, arguments)
  }

  /// True when the words are a whole command: a known name, flags it has, operands it takes.
  func understands(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if first == "--" { return words.count > 1 }
    guard let (command, length) = Catalogue.longestMatch(words[...]) else {
      let isChecklist = (try? session.prompts.names.contains(first)) ?? false
      return isChecklist && words.dropFirst().allSatisfy { $0.contains("=") }
    }
    guard let arguments = try? Arguments(words.dropFirst(length), for: command.description) else {
      return false
    }
    return command.description.operands.contains(arguments.operands.count)
      && command.description.isMeant(arguments)
  }

  /// True when the words, whatever else is wrong with them, have a command that is to run.
  ///
  /// That is whatever follows `--`, unless a command of ours precedes it that runs none.
  static func isAroundCommand(_ words: [String]) -> Bool {
    guard words.contains("--") else { return false }
    guard let (command, _) = Catalogue.longestMatch(split(words).rest) else { return true }
    return command.description.takesCommand && command.name != CompleteCommand.command.name
  }

  /// The flags of every command that stand before the command, and what follows.
  private static func split(_ words: [String]) -> (leading: [String], rest: ArraySlice<String>) {
    var rest = words[...]
    var leading: [String] = []
    while let word = rest.first, word.hasPrefix("--journal") || word == "--no-input" {
      leading.append(rest.removeFirst())
      if word == "--journal", let value = rest.popFirst() { leading.append(value) }
    }
    return (leading, rest)
  }

  /// What is wrong with words that begin no command.
  func unknown(_ words: ArraySlice<String>) throws(Fault) -> Fault {
    let known = try Catalogue.commands.map(\.name) + session.prompts.names
    let typed = words.first ?? ""
    guard !typed.hasPrefix("-") else {
      let flags = Option.everywhere + [Option("version", help: "")]
      return UsageFault(command: "").unknownFlag(typed, among: flags)
    }
    for length in (1...2).reversed() where words.count >= length {
      let group = words.prefix(length).joined(separator: " ")
      let members = known.filter { $0.hasPrefix(group + " ") }
      guard !members.isEmpty else { continue }
      let whole = words.prefix(length + 1).joined(separator: " ")
      let isNamed = words.count > length
      let nearest = isNamed ? Nearest.to(whole, among: members) : nil
      return Fault(
        place: whole, what: isNamed ? "no such command" : "needs to know what of",
        remedy: (nearest.map { "Did you mean `brink \($0)`? " } ?? "")
          + "One of: " + members.map { "brink \($0)" }.joined(separator: ", ") + ".",
        status: .usage)
    }
    let nearest = Nearest.to(typed, among: known.flatMap { [$0, String($0.prefix { $0 != " " })] })
    return Fault(
      place: typed, what: "no such command or checklist",
      remedy: (nearest.map { "Did you mean `brink \($0)`? " } ?? "")
        + "`brink --help` lists what there is; `brink -- \(typed)` runs a command behind a boundary.",
      status: .usage)
  }
}
