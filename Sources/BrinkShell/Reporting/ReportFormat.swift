/// A form in which a report can be had.
enum ReportFormat: String, CaseIterable, Sendable {
  case text
  /// Markdown.
  case md
  /// One page that needs nothing else.
  case html
  case json
  /// Tables, for a spreadsheet.
  case csv
  /// A calendar of tasks.
  case ics
  /// Prometheus' text format.
  case prom
  /// An asciicast of the replay.
  case cast

  /// Those that every report has.
  static let common: [ReportFormat] = [.text, .md, .html, .json, .csv]

  /// The form that a file of that name has by its ending; nil where the ending says nothing.
  static func ofFile(_ path: String) -> ReportFormat? {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "txt": return .text
    case "markdown": return .md
    case "htm": return .html
    case let ending: return ReportFormat(rawValue: ending)
    }
  }
}
