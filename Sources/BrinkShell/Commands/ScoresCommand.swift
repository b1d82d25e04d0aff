import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Draws how scores have changed.
enum ScoresCommand {
  static let command = Command(
    CommandDescription(
      "report scores", summary: "draw how scores have changed, a chart for each series",
      synopsis: ["[CHECKLIST] [--series NAME] [--format FORMAT] [-o FILE]"], operands: 0...1,
      options: [
        Option("series", value: "NAME", help: "only that one: a domain, a person")
      ] + ReportRequest.options(),
      details: """
        A row shows the last \(ScoreChart.most) scores of a dimension as bars, then the last change. \
        Held walks and struck entries do not count. The series scored last comes first. \
        With --json one object a series.
        """ + "\n" + ReportRequest.details,
      examples: ["brink report scores", "brink report scores skill-distribution --series payments"])
  ) { session, arguments throws(Fault) in
    let request = try ReportRequest(session, arguments, offering: ReportFormat.common)
    var series = try series(of: arguments.operands.first, session)
    if let wanted = arguments["series"] {
      let known = series.map(\.name)
      series = series.filter { LooseText.name($0.name) == LooseText.name(wanted) }
      guard !series.isEmpty else { throw unknown(wanted, among: known) }
    }
    let nothing = empty(arguments.operands.first)
    try request.write(
      ScoresReport(series, nothing: nothing),
      text: text(of: series, nothing, columns: request.path == nil ? session.columns : 80, session))
    return ExitStatus.done.rawValue
  }

  private static func text(
    of series: [ScoreSeries], _ nothing: String, columns: Int?, _ session: Session
  ) -> StyledText {
    guard !series.isEmpty else {
      let words = StyledText(nothing + "\n")
      return columns.map { words.filled(toColumns: $0) } ?? words
    }
    let charts = series.map { ScoreChart($0, glyphs: session.glyphs).text(columns: columns) }
    return charts.enumerated().reduce(into: StyledText()) { text, chart in
      text += chart.offset > 0 ? "\n" + chart.element : chart.element
    }
  }

  private static func series(
    of name: String?, _ session: Session
  ) throws(Fault) -> [ScoreSeries] {
    guard let name else { return try all(session) }
    let checklist = try session.prompts.checklist(named: name)
    guard !checklist.dimensions.isEmpty else {
      throw Fault(
        place: name, what: "asks for no scores",
        remedy: "Scores come from items with `as: score`; brink report scores draws all there are.",
        status: .usage)
    }
    _ = try session.journalToRead()
    return Scores(try session.walked(checklist), of: checklist).series
  }

  /// Those of every checklist within reach, the one scored last first.
  ///
  /// - Parameters:
  ///   - session: Whose journal and checklists.
  ///   - end: The first moment whose scores do not count; nil for all of them.
  /// - Returns: Every series there is.
  /// - Throws: When the journal or a checklist cannot be read.
  static func all(_ session: Session, until end: Timestamp? = nil) throws(Fault) -> [ScoreSeries] {
    _ = try session.journalToRead()
    var series: [ScoreSeries] = []
    for checklist in try session.prompts.walkable where !checklist.dimensions.isEmpty {
      series += Scores(try session.walked(checklist, until: end), of: checklist).series
    }
    return series.sorted {
      ($0.scores.last?.at.milliseconds ?? 0) > ($1.scores.last?.at.milliseconds ?? 0)
    }
  }

  private static func unknown(_ name: String, among known: [String]) -> Fault {
    Fault(
      place: "--series=\(name)", what: "has no scores yet",
      remedy: known.isEmpty
        ? "Nothing was scored so far." : "There are: \(known.joined(separator: ", ")).",
      status: .noInput)
  }

  private static func empty(_ name: String?) -> String {
    "Nothing was scored yet. brink \(name ?? "skill-distribution") is a walk that scores."
  }
}
