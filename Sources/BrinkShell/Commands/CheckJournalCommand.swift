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
        written. Exits with 1 when there is anything to say.
        """)
  ) { session, arguments throws(Fault) in
    let journal = try session.journal()
    let asJSON = arguments.has("json")
    let summary = try journal.check(now: session.now) { finding in
      if asJSON {
        session.world.output.write(FindingReport.json(finding) + "\n")
      } else {
        session.print(FindingReport.text(finding))
      }
    }
    if !asJSON {
      let verdict =
        summary.findings == 0
        ? StyledText("nothing to report", .good)
        : StyledText("\(summary.findings) to look at", .warning)
      let entries = summary.entries == 1 ? "1 entry" : "\(summary.entries) entries"
      let logs = summary.logs == 1 ? "1 log" : "\(summary.logs) logs"
      session.print("\(entries) in \(logs): \(verdict)\n")
    }
    return (summary.findings == 0 ? ExitStatus.done : .held).rawValue
  }
}
