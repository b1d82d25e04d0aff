import BrinkFiles
import BrinkModel
import BrinkTerminal
import Guard
import Rec
import Reports

extension Session {
  /// Earlier answers to a question, kept in a file of its own.
  func history(of question: Question) -> LineHistory? {
    guard question.choices.isEmpty else { return nil }
    return history(named: question.historyKey) { SlashCommand($0) == nil && $0.trimmed != "?" }
  }

  func history(
    named name: String, keeps: @escaping (String) -> Bool = { _ in true }
  ) -> LineHistory {
    let safe = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    return LineHistory(path: historyDirectory.map { "\($0)/\(safe)" }, keeps: keeps)
  }

  /// Where earlier answers are kept, made when it is not there; nil without a home.
  private var historyDirectory: String? {
    guard let state = world.stateDirectory else { return nil }
    let directory = "\(state)/brink/history"
    // What cannot be made is only remembered for this run.
    try? System.real.makeFolder(directory)
    return directory
  }

  /// What could come next at our prompt or a shell's.
  var completion: CommandCompletion {
    get throws(Fault) {
      let library = try prompts
      return CommandCompletion(
        CommandCompletion.Source(
          commands: Catalogue.commands.map(\.description), checklists: try library.names,
          items: { name in (try? library.checklist(named: name))?.items.map(\.id) ?? [] },
          answers: { name, id in
            let items = (try? library.checklist(named: name))?.items ?? []
            return items.first { $0.id == id }.map(self.answers) ?? []
          },
          identifiers: { command in (try? self.identifiers(for: command)) ?? [] },
          values: flagValues))
    }
  }

  /// Answers to an item that are worth offering on a command line.
  private func answers(to item: Item) -> [String] {
    switch item.type.completion {
    case .choices: item.type.choices.map(\.text)
    case .people: people
    case .dates: shortDays
    case .history, .files, .none: []
    }
  }

  private func flagValues(_ flag: String) -> [String] {
    switch flag {
    case "owner", "by", "to": people
    case "due", "until", "since": shortDays
    case "incident": ((try? incidents().all) ?? []).map(\.id.short)
    case "type": ActionType.allCases.map(\.rawValue)
    case "kind":
      [
        EntryKind.decision, .outcome, .run, .note, .park, .action, .done, .claim, .observation,
        .verdict, .prediction, .resolution, .mistake, .overload, .incident, .strike, .waiver,
        .exception, .pass, .approval,
      ].map(\.rawValue)
    case "base", "head", "protect": repository.branches(andOf: "origin")
    default: []
    }
  }

  /// Days in one word, which every shell completes alike.
  private var shortDays: [String] { ["tomorrow", "Friday", "1w", "2w", "1mo"] }

  /// The identifiers that command can do something with.
  private func identifiers(for command: String) throws(Fault) -> [String] {
    switch command {
    case "done", "snooze": try Actions.folded(self).open.map(\.entry.id.short)
    case "park drop", "park promote": try ParkingLot.folded(self).open.map(\.id.short)
    case "incident reopen", "incident relate": try incidents().all.reversed().map(\.id.short)
    case "guard rules show": RuleBook(self).rules.map(\.id)
    case "guard allow": RuleBook(self).rules.filter { $0.level < .deny }.map(\.id)
    case "guard approve":
      try agreements().filter { $0.approval == nil }.map(\.decision.id.short)
    case "incident waive": try Actions.folded(self).open.map(\.entry.id.short)
    case _ where command.hasPrefix("incident ") || command == "gate incident":
      try incidents().all.filter { $0.state != .closed }.map(\.id.short)
    default: try recentIdentifiers()
    }
  }

  /// Completion while a step of a runbook is being answered.
  func completion(
    of request: CompletionRequest, for question: RunbookQuestion
  ) -> BrinkTerminal.Completion? {
    if request.before.hasPrefix("/") {
      return BrinkTerminal.Completion(request, among: SlashCommand.words)
    }
    let words: [String] =
      switch question.part {
      case .step: ["done", "skip", "drift", "run"]
      case .owner: people
      case .due: days
      case .ticked, .run: ["yes", "no"]
      case .why, .what: []
      }
    return BrinkTerminal.Completion(request, among: words, tail: "")
  }

  /// Completion while a question is being answered.
  func completion(
    of request: CompletionRequest, for question: Question
  ) -> BrinkTerminal.Completion? {
    if request.before.hasPrefix("/") {
      return BrinkTerminal.Completion(request, among: SlashCommand.words)
    }
    let words: [String] =
      switch question.completion {
      case .choices: question.choices.map(\.text)
      case .people: people
      case .dates: days
      case .history: history(of: question)?.answers.reversed() ?? []
      case .files, .none: []
      }
    return BrinkTerminal.Completion(request, among: words, tail: "")
  }

  private var days: [String] {
    ["tomorrow", "in 1 week", "in 2 weeks", "in 1 month", "next Monday"]
  }

  /// Names of people one may mean.
  private var people: [String] {
    let known = ((try? configuration.people) ?? []) + Roster(repository: repository).names
    let seen = (try? peopleSeen()) ?? []
    return known + seen.filter { !known.contains($0) }
  }

  /// The names in newest entries, of writers and of owners.
  private func peopleSeen() throws(Fault) -> [String] {
    let since = now.adding(milliseconds: -60 * 86_400_000)
    var seen: Set<String> = []
    for item in try journal().items(matching: EntryFilter(since: since)) {
      guard case .entry(let found) = item else { continue }
      seen.insert(found.entry.by)
      for field in found.entry.fields where field.name.hasSuffix("Owner") {
        seen.insert(field.value)
      }
    }
    return seen.sorted()
  }

  /// Completion of a command at the prompt.
  func completionAtPrompt(_ request: CompletionRequest) -> BrinkTerminal.Completion? {
    let typed = request.before.split(separator: " ", omittingEmptySubsequences: false)
      .map(String.init)
    guard let candidates = try? completion.candidates(typed), !candidates.isEmpty else {
      return nil
    }
    let tail = candidates.allSatisfy { $0.hasSuffix("=") } ? "" : " "
    return BrinkTerminal.Completion(
      replacing: typed.last?.count ?? 0, candidates: candidates, tail: tail)
  }

  /// The newest entries one might mean, newest first.
  private func recentIdentifiers() throws(Fault) -> [String] {
    let since = now.adding(milliseconds: -60 * 86_400_000)
    var recent: [String] = []
    for entry in try journal().entries(matching: EntryFilter(since: since)) {
      recent.append(entry.id.short)
    }
    return recent.suffix(50).reversed()
  }
}
