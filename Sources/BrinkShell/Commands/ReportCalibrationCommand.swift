import BrinkModel
import DisplayText
import Reports

/// Shows how well stated chances fit what came of them.
enum ReportCalibrationCommand {
  static let command = Command(
    CommandDescription(
      "report calibration", summary: "show how well stated chances fit what came of them",
      options: [
        Option("by", value: "NAME", help: "only that person's; me for your own"),
        Option("tag", value: "NAME", help: "only what has that tag"),
        Option(
          "since", value: "WHEN", help: "only what was said from then on: 2026-11-20, 12w"),
        Option("until", value: "WHEN", help: "only what was said up to then, a day included"),
        Option("decisions", help: "only confidence in decisions"),
        Option("predictions", help: "only predictions"),
      ] + ReportRequest.options(),
      details: """
        The gap first: how much surer people were than they were right, over forecasts other than \
        50 %. Scores, a table and a plot follow; the diagonal is perfect. Calm and pressed are \
        compared from 20 forecasts of each on, by how people were when they said it.
        A decision counts with its confidence once its outcome is known; void predictions are left \
        out and counted.
        """ + "\n" + ReportRequest.details,
      examples: [
        "brink report calibration --by me",
        "brink report calibration --since 2026-01-01 --predictions",
      ])
  ) { session, arguments throws(Fault) in
    _ = try session.journalToRead()
    let viewer = try session.person()
    let request = try ReportRequest(session, arguments, offering: ReportFormat.common)
    var filter = ForecastFilter(
      by: arguments["by"].map { $0.lowercased() == "me" ? viewer : Person([$0]) },
      tag: arguments["tag"],
      since: try MomentText.value(arguments, "since", now: session.now),
      until: try MomentText.value(arguments, "until", now: session.now, endOfDay: true))
    switch (arguments.has("decisions"), arguments.has("predictions")) {
    case (true, false): filter.source = .decisions
    case (false, true): filter.source = .predictions
    default: break
    }
    let report = CalibrationReport(
      try session.forecasts(filter), for: viewer, isNarrowed: filter != ForecastFilter())
    let columns = request.path == nil ? session.columns ?? 80 : 80
    try request.write(
      report, text: report.text(columns: columns, isASCII: !session.world.writesUTF8))
    return ExitStatus.done.rawValue
  }
}

extension World {
  /// False where the locale says that text is not UTF-8: then plots keep to ASCII.
  ///
  /// The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set decides, as in POSIX.
  var writesUTF8: Bool {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty }
    guard let charset = named?.lowercased() else { return false }
    return charset.contains("utf-8") || charset.contains("utf8")
  }
}
