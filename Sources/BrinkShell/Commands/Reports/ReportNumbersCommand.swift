import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Prints the numbers of following through.
enum ReportNumbersCommand {
  static let command = Command(
    CommandDescription(
      "report numbers", summary: "print whether following through happens, in numbers",
      synopsis: ["[--days N] [--format text|json|prom]"],
      options: [
        Option("days", value: "N", help: "how many days, today included; 30 without it"),
        Option("until", value: "DATE", help: "the last day; today without it"),
        Option("format", value: "FORMAT", help: "text, json, or prom for a textfile collector"),
        .json,
      ],
      details: """
        Repeat incidents by service and their trend; incidents with the runbook updated before the
        next release; actions closed by their due date; how long decisions take; the recurrence risk
        reduced in each week. Each number lists the entries behind it; from any clone of the journal
        the numbers of the same days are the same.
        """,
      examples: [
        "brink report numbers --days 90", "brink report numbers --format prom > brink.prom",
      ])
  ) { session, arguments throws(Fault) in
    let format = try format(arguments)
    var entries: [Entry] = []
    for entry in try session.journalToRead().entries(matching: FollowThrough.filter) {
      entries.append(entry)
    }
    let numbers = FollowThrough(
      try session.incidents().all, entries, days: try days(arguments),
      today: try lastDay(session, arguments))
    let report = NumbersReport(numbers)
    switch format {
    case .text: session.print(report.text)
    case .json: session.world.output.write(report.json + "\n")
    case .prom: session.world.output.write(PrometheusText.text(of: numbers))
    }
    return ExitStatus.done.rawValue
  }

  private enum Format: String, CaseIterable {
    case text
    case json
    case prom
  }

  private static func format(_ arguments: Arguments) throws(Fault) -> Format {
    if arguments.has("json") { return .json }
    guard let text = arguments["format"] else { return .text }
    guard let format = Format(rawValue: text) else {
      let names = Format.allCases.map(\.rawValue)
      let nearest = Nearest.to(text, among: names).map { "Did you mean \($0)? " } ?? ""
      throw Fault(
        place: "--format=\(text)", what: "is no format",
        remedy: nearest + "There are: \(names.joined(separator: ", ")).", status: .usage)
    }
    return format
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
