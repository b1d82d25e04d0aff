import BrinkFiles
import BrinkModel
import DisplayText

/// Says what happened to the logs after they were written.
enum CheckJournalCommand {
  static let command = Command(
    CommandDescription(
      "check journal", summary: "name every entry that was edited, torn, removed or misplaced",
      options: [.json],
      details: """
        Nothing is refused or changed: the seals show what happened to the logs after they were
        written. Exits with 1 when there is anything to look at; modes and foreign files are only
        remarked on: you may have chosen them.
        """)
  ) { session, arguments throws(Fault) in
    let journal = try session.journalToRead()
    let asJSON = arguments.has("json")
    let summary = try journal.check(now: session.now) { finding in
      if asJSON {
        session.world.output.write(FindingReport.json(finding) + "\n")
      } else {
        session.print(FindingReport.text(finding))
      }
    }
    if !asJSON { session.print(FindingReport.text(summary)) }
    return (summary.findings == 0 ? ExitStatus.done : .held).rawValue
  }
}
