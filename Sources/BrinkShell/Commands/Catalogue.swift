/// Every command there is, in the order help lists them.
package enum Catalogue {
  static let commands: [Command] = [
    OutcomeCommand.command, DueCommand.command, ActCommand.command, DoneCommand.command,
    SnoozeCommand.command,
    ParkCommand.command, ParkDropCommand.command, ParkPromoteCommand.command, LogCommand.command,
    ShowCommand.command, ReplayCommand.command, StrikeCommand.command, WalkFileCommand.command,
    IncidentOpenCommand.command, IncidentJoinCommand.command, IncidentListCommand.command,
    IncidentShowCommand.command, IncidentNoteCommand.command, IncidentMitigatedCommand.command,
    IncidentRunbookCommand.command, IncidentWaiveCommand.command, IncidentCloseCommand.command,
    IncidentReopenCommand.command, IncidentRelateCommand.command, IncidentCanCommand.command,
    IncidentLeaveCommand.command, GateIncidentCommand.command, GateReleaseCommand.command,
    ClaimCommand.command, ClaimAmendCommand.command, ClaimsCommand.command,
    ObserveCommand.command, CycleCommand.command, VerdictCommand.command,
    PredictCommand.command, ResolveCommand.command, ReportNumbersCommand.command,
    ReportIncidentCommand.command, ReportRetroCommand.command, ReportDecisionCommand.command,
    ReportActionsCommand.command, ReportSchemaCommand.command,
    ReportClaimsCommand.command, ReportCalibrationCommand.command, ScoresCommand.command,
    CheckSentenceCommand.command, CheckClaimCommand.command, CheckStatsCommand.command,
    CheckJournalCommand.command, CheckPromptsCommand.command, PromptsListCommand.command,
    PromptsShowCommand.command, PromptsNewCommand.command, PromptsSchemaCommand.command,
    GateEnvelopeCommand.command, ReportDriftCommand.command, SyncCommand.command,
    GuardCheckCommand.command, GuardHookCommand.command, GuardDoctorCommand.command,
    GuardRulesCommand.command, GuardRulesShowCommand.command,
    GuardRulesCheckCommand.command, GuardAllowCommand.command, GuardApproveCommand.command,
    GuardTrustCommand.command,
    GuardGitInstallCommand.command, GuardGitDecideCommand.command,
    GuardGitStatusCommand.command,
    GuardGitUninstallCommand.command, GuardGitRunCommand.command,
    HelpCommand.command,
    VersionCommand.command,
  ]

  /// Asked by programs, not by people: obeyed, not listed.
  private static let unlisted = [
    CompleteCommand.command, GuardTableCommand.command,
    GuardAskCommand.command, GuardEndedCommand.command,
  ]

  /// What can be read about each.
  package static var descriptions: [CommandDescription] { commands.map(\.description) }

  /// The command whose name's words begin the line, and how many words those are.
  static func longestMatch(_ words: ArraySlice<String>) -> (command: Command, length: Int)? {
    var longest: (command: Command, length: Int)?
    for list in [commands, unlisted] {
      for command in list {
        guard let length = length(of: command.name, in: words) else { continue }
        if longest.map({ $0.length < length }) ?? true { longest = (command, length) }
      }
    }
    return longest
  }

  /// How many words a name is; nil when the line does not begin with them.
  ///
  /// Asked of every name at every start: nothing is taken apart.
  private static func length(of name: String, in words: ArraySlice<String>) -> Int? {
    var rest = name.utf8[...]
    var count = 0
    for word in words {
      guard rest.starts(with: word.utf8) else { return nil }
      rest = rest.dropFirst(word.utf8.count)
      count += 1
      guard let next = rest.popFirst() else { return count }
      guard next == UInt8(ascii: " ") else { return nil }
    }
    return nil
  }
}
