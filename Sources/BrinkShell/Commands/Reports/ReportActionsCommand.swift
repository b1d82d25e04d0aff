import BrinkFiles
import BrinkModel
import Reports

/// Lists who does what by when, and what was done.
enum ReportActionsCommand {
  private static let formats = ReportFormat.common + [.ics]

  static let command = Command(
    CommandDescription(
      "report actions", summary: "list actions: open, overdue and closed, with their evidence",
      synopsis: ["[--owner NAME] [--since WHEN] [--format FORMAT] [-o FILE]"],
      options: [
        Option("owner", value: "NAME", help: "only that person's; me for your own"),
        Option("since", value: "WHEN", help: "only what was opened from then on, or is open still"),
      ] + ReportRequest.options(formats),
      details: """
        An action counts with the day it was put off to last. With --format ics the open ones are a \
        calendar.
        """ + "\n" + ReportRequest.details,
      examples: ["brink report actions --owner me", "brink report actions -o actions.csv"])
  ) { session, arguments throws(Fault) in
    let request = try ReportRequest(session, arguments, offering: formats)
    let since = try MomentText.value(arguments, "since", now: session.now)
    let owner = try arguments["owner"].map { name throws(Fault) in
      name.lowercased() == "me" ? try session.person() : Person([name])
    }
    var actions = Actions()
    for entry in try session.journalToRead().entries(matching: Actions.filter) {
      actions.apply(entry)
    }
    let wanted = actions.all.filter { action in
      let isHis = owner.map { $0.isCalled(action.entry["Owner"] ?? action.entry.by) } ?? true
      return isHis && (since.map { action.entry.at >= $0 } ?? true || action.closing == nil)
    }
    let shown = Set(wanted.map(\.entry.id))
    let histories = actions.histories.filter { shown.contains($0.entry.id) }
    let today = session.now.date
    let report = ActionsReport(
      wanted, today: today, weeks: ActionWeek.all(of: histories, until: today),
      isNarrowed: wanted.count < actions.all.count)
    try request.write(report) { _ in report.calendar(now: session.now) }
    return ExitStatus.done.rawValue
  }
}
