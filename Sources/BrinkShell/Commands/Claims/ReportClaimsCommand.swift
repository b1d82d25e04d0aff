import BrinkFiles
import BrinkModel
import Reports

/// Which checklists earned their keep, and which have become ceremony.
enum ReportClaimsCommand {
  static let command = Command(
    CommandDescription(
      "report claims", summary: "say which checklists earned their keep and which are ceremony",
      synopsis: ["[--since DATE] [--format FORMAT] [-o FILE]"],
      options: [
        Option("since", value: "DATE", help: "count walks from that day on: 2026-09-01, 8w")
      ] + ReportRequest.options(),
      details: """
        For every checklist: walks, median time, holds, outcomes that failed as named, claims for it
        and against it. A checklist that no claim speaks of is named as such. Forms other than text
        and JSON also show how every claim stands.
        """ + "\n" + ReportRequest.details)
  ) { session, arguments throws(Fault) in
    let request = try ReportRequest(session, arguments, offering: ReportFormat.common)
    let since = try MomentText.value(arguments, "since", now: session.now)
    let table = RuleTable(try session.ruleUses(since: since))
    let book = try ClaimBook(session)
    try request.write(
      ClaimsReport(table, try book.standings(book.claims.all)),
      text: table.text(columns: request.path == nil ? session.columns : 80))
    return ExitStatus.done.rawValue
  }
}
