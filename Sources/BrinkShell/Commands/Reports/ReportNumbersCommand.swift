import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Prints the numbers of following through.
enum ReportNumbersCommand {
  private static let formats = ReportFormat.common + [.prom]

  static let command = Command(
    CommandDescription(
      "report numbers", summary: "print whether following through happens, in numbers",
      synopsis: ["[--days N] [--until DATE] [--format FORMAT] [-o FILE]"],
      options: [
        Option("days", value: "N", help: "how many days, today included; 30 without it"),
        Option("until", value: "DATE", help: "the last day; today without it"),
      ] + ReportRequest.options(formats),
      details: """
        Repeat incidents by service and their trend; incidents with the runbook updated before the
        next release; actions closed by their due date; how long decisions take; the recurrence risk
        reduced in each week. Each number lists the entries behind it; from any clone of the journal
        the numbers of the same days are the same. --format prom is for a textfile collector.
        """ + "\n" + ReportRequest.details,
      examples: [
        "brink report numbers --days 90", "brink report numbers --format prom > brink.prom",
      ])
  ) { session, arguments throws(Fault) in
    let request = try ReportRequest(session, arguments, offering: formats)
    var entries: [Entry] = []
    for entry in try session.journalToRead().entries(matching: FollowThrough.filter) {
      entries.append(entry)
    }
    let numbers = FollowThrough(
      try session.incidents().all, entries, days: try days(arguments),
      today: try lastDay(session, arguments))
    let report = NumbersReport(numbers)
    try request.write(report, text: report.text) { _ in PrometheusText.text(of: numbers) }
    return ExitStatus.done.rawValue
  }

  private static func days(_ arguments: Arguments) throws(Fault) -> Int {
    guard let text = arguments["days"] else { return 30 }
    guard let days = Int(text), (1...3660).contains(days) else {
      throw Fault(
        place: "--days=\(text)", what: "is no number of days",
        remedy: "Write --days=30; 1 to 3660.", status: .usage)
    }
    return days
  }

  private static func lastDay(_ session: Session, _ arguments: Arguments) throws(Fault) -> CivilDate
  {
    guard let text = arguments["until"] else { return session.now.date }
    guard let day = CivilDate(text) else {
      throw Fault(
        place: "--until=\(text)", what: "is no day", remedy: "Write --until=2026-11-20.",
        status: .usage)
    }
    return day
  }
}
