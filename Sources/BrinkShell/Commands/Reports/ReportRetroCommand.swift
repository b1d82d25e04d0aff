import BrinkFiles
import BrinkModel
import Reports

/// Writes what a team looks at together every other week.
enum ReportRetroCommand {
  private static let formats = ReportFormat.common + [.ics]

  static let command = Command(
    CommandDescription(
      "report retro", summary: "write a retrospective: what was decided, what became of it",
      synopsis: ["[--since WHEN] [--until WHEN] [--format FORMAT] [-o FILE]"],
      options: [
        Option("since", value: "WHEN", help: "from then on: 2026-11-01, 4w; two weeks without it"),
        Option("until", value: "WHEN", help: "up to then, a day included; now without it"),
      ] + ReportRequest.options(formats),
      details: """
        Decisions and holds, failures that had been named and those nobody had, incidents with how \
        long they hurt, mistakes, near misses, overloads, actions and their days, what is parked, \
        claims, how sure people were, scores, the three numbers, and which rules earned their keep. \
        Everything is as it was known at the end of the time: what was written later changes nothing. \
        Torn, edited and unsealed records are counted apart and named.
        With --format ics the actions that are open at the end are a calendar.
        """ + "\n" + ReportRequest.details,
      examples: [
        "brink report retro", "brink report retro --since 8w -o retro.html",
        "brink report retro --since 2026-10-01 --until 2026-10-31 --format md > october.md",
      ])
  ) { session, arguments throws(Fault) in
    let request = try ReportRequest(session, arguments, offering: formats)
    let period = try period(session, arguments)
    let report = try RetroReading(session, period).report()
    try request.write(report) { _ in report.calendar(now: session.now) }
    return ExitStatus.done.rawValue
  }

  private static func period(
    _ session: Session, _ arguments: Arguments
  ) throws(Fault) -> Period {
    let now = session.now
    let end = try MomentText.value(arguments, "until", now: now, endOfDay: true)
    // What is written in this very millisecond is part of it.
    let until = end.map { min($0, now.adding(milliseconds: 1)) } ?? now.adding(milliseconds: 1)
    let since =
      try MomentText.value(arguments, "since", now: now)
      ?? Timestamp(until.date.adding(days: -13), offset: until.offset)
    guard since < until else {
      throw Fault(
        place: "--since",
        what: "\(since.date) is not before \(until.adding(milliseconds: -1).date)",
        remedy: "Give a beginning before the end: --since 4w, --until 2026-11-20.", status: .usage)
    }
    return Period(since: since, until: until)
  }
}
