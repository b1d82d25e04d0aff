/// Every command there is.
package enum Catalogue {
  /// The commands whose names begin with one word; or a single one that has to start at once, by its whole name.
  ///
  /// A description is many texts: a start makes those of the words it was given, and no others.
  private struct Group: Sendable {
    let name: String
    let commands: @Sendable () -> [Command]

    init(_ name: String, _ commands: @escaping @Sendable () -> [Command]) {
      self.name = name
      self.commands = commands
    }
  }

  /// In the order help lists them.
  private static let groups = [
    Group("outcome") { [OutcomeCommand.command] },
    Group("due") { [DueCommand.command] },
    Group("act") { [ActCommand.command] },
    Group("done") { [DoneCommand.command] },
    Group("snooze") { [SnoozeCommand.command] },
    Group("park") { [ParkCommand.command, ParkDropCommand.command, ParkPromoteCommand.command] },
    Group("log") { [LogCommand.command] },
    Group("show") { [ShowCommand.command] },
    Group("replay") { [ReplayCommand.command] },
    Group("strike") { [StrikeCommand.command] },
    Group("walk") { [WalkFileCommand.command] },
    Group("incident") {
      [
        IncidentOpenCommand.command, IncidentJoinCommand.command, IncidentListCommand.command,
        IncidentShowCommand.command, IncidentNoteCommand.command, IncidentMitigatedCommand.command,
        IncidentRunbookCommand.command, IncidentWaiveCommand.command, IncidentCloseCommand.command,
        IncidentReopenCommand.command, IncidentRelateCommand.command, IncidentCanCommand.command,
        IncidentLeaveCommand.command,
      ]
    },
    Group("gate") {
      [
        GateIncidentCommand.command, GateReleaseCommand.command, GateEnvelopeCommand.command,
      ]
    },
    Group("claim") { [ClaimCommand.command, ClaimAmendCommand.command] },
    Group("claims") { [ClaimsCommand.command] },
    Group("observe") { [ObserveCommand.command] },
    Group("cycle") { [CycleCommand.command] },
    Group("verdict") { [VerdictCommand.command] },
    Group("predict") { [PredictCommand.command] },
    Group("resolve") { [ResolveCommand.command] },
    Group("report") {
      [
        ReportNumbersCommand.command, ReportIncidentCommand.command, ReportRetroCommand.command,
        ReportDecisionCommand.command, ReportActionsCommand.command, ReportSchemaCommand.command,
        ReportClaimsCommand.command, ReportCalibrationCommand.command, ScoresCommand.command,
        ReportDriftCommand.command,
      ]
    },
    Group("check") {
      [
        CheckSentenceCommand.command, CheckClaimCommand.command, CheckStatsCommand.command,
        CheckJournalCommand.command, CheckPromptsCommand.command,
      ]
    },
    Group("prompts") {
      [
        PromptsListCommand.command, PromptsShowCommand.command, PromptsNewCommand.command,
        PromptsSchemaCommand.command,
      ]
    },
    Group("sync") { [SyncCommand.command] },
    Group("guard check") { [GuardCheckCommand.command] },
    Group("guard") {
      [
        GuardHookCommand.command, GuardDoctorCommand.command,
        GuardRulesCommand.command, GuardRulesShowCommand.command, GuardRulesCheckCommand.command,
        GuardAllowCommand.command, GuardApproveCommand.command, GuardTrustCommand.command,
        GuardGitInstallCommand.command,
        GuardGitDecideCommand.command, GuardGitStatusCommand.command,
        GuardGitUninstallCommand.command, GuardGitRunCommand.command,
      ]
    },
    Group("help") { [HelpCommand.command] },
    Group("version") { [VersionCommand.command] },
  ]

  /// Asked by programs, not by people: obeyed, not listed.
  private static let unlisted = [
    Group("complete") { [CompleteCommand.command] },
    Group("guard ask") { [GuardAskCommand.command] },
    Group("guard ended") { [GuardEndedCommand.command] },
    Group("guard table") { [GuardTableCommand.command] },
  ]

  /// Those that are listed, in that order.
  static let commands: [Command] = groups.flatMap { $0.commands() }

  /// What can be read about each.
  package static var descriptions: [CommandDescription] { commands.map(\.description) }

  /// The name of the command that the words begin with.
  package static func name(ofCommandIn words: [String]) -> String? {
    longestMatch(words[...])?.command.name
  }

  /// The command whose name's words begin the line, and how many words those are.
  static func longestMatch(_ words: ArraySlice<String>) -> (command: Command, length: Int)? {
    guard let first = words.first else { return nil }
    let pair = words.dropFirst().first.map { "\(first) \($0)" }
    for group in unlisted + groups where group.name == first || group.name == pair {
      var longest: (command: Command, length: Int)?
      for command in group.commands() {
        let name = command.name.split(separator: " ")
        guard name.elementsEqual(words.prefix(name.count), by: ==) else { continue }
        if longest.map({ $0.length < name.count }) ?? true { longest = (command, name.count) }
      }
      if let longest { return longest }
    }
    return nil
  }
}
