import BrinkFiles
import BrinkModel
import DisplayText

/// Shares the journal with its other clones.
enum SyncCommand {
  static let command = Command(
    CommandDescription(
      "sync", summary: "send new entries to the others and fetch theirs",
      synopsis: ["", "--init URL", "--status"],
      options: [
        Option("init", value: "URL", help: "share the journal by way of this git repository"),
        Option("status", help: "only say what waits here and since when, without asking anybody"),
        Option("quiet", short: "q", help: "say nothing when all went well"),
        Option("timeout", value: "SECONDS", help: "how long the remote may take to answer (60)"),
        .json,
      ],
      details: """
        Every clone sends its own logs and fetches the others', by way of the branch brink/journal of \
        a git repository. Nobody's log is ever merged, so there are no conflicts. Without the network \
        entries wait here, and nothing else is different. git is run out of sight: it asks nothing, \
        runs no hooks, and touches no other repository.

        Once a journal is synced, your logs have the name of the clone in theirs: \
        2026/11/ana.desk.k7q2fm.rec. What sync keeps besides is in $XDG_STATE_HOME/brink/sync.

        Exits with 75 when entries wait because the remote cannot be reached, and with 1 when \
        something at the remote needs a look.
        """,
      examples: ["brink sync --init git@example.org:team/journal.git", "brink sync --status"])
  ) { session, arguments throws(Fault) in
    let sync = try session.sync(patience: try patience(arguments))
    if arguments.has("status") {
      guard let status = try sync.status() else { throw sync.notSynced }
      let now = session.now
      if arguments.has("json") {
        session.world.output.write(SyncText.json(status) + "\n")
      } else {
        session.print(SyncText.text(status, now: now))
      }
      return ExitStatus.done.rawValue
    }
    if let url = arguments["init"] {
      try sync.begin(with: try RemoteName.settled(url, from: session.world.directory))
    }
    let report = try sync.round(now: session.now)
    guard let status = try sync.status() else { throw sync.notSynced }
    tell(report, status, session, arguments)
    if let trouble = report.trouble { return trouble.status.rawValue }
    return (report.needsAttention ? ExitStatus.held : .done).rawValue
  }

  private static func tell(
    _ report: SyncReport, _ status: SyncStatus, _ session: Session, _ arguments: Arguments
  ) {
    let now = session.now
    if arguments.has("json") {
      session.world.output.write(SyncText.json(report, status) + "\n")
    } else {
      let isQuiet = arguments.has("quiet")
      for finding in report.findings where !isQuiet || !finding.kind.isRemark {
        session.print(SyncText.text(finding))
      }
      if !isQuiet { session.print(SyncText.text(report, status, now: now)) }
    }
    if let trouble = report.trouble { session.warn(FaultText.text(of: trouble)) }
  }

  private static func patience(_ arguments: Arguments) throws(Fault) -> Int? {
    guard let text = arguments["timeout"] else { return nil }
    guard let seconds = Int(text), (1...86_400).contains(seconds) else {
      throw Fault(
        place: "--timeout=\(text)", what: "is not a number of seconds from 1 to 86400",
        remedy: "Write --timeout=60.", status: .usage)
    }
    return seconds * 1000
  }
}
