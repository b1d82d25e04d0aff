import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// How a report is wanted and where it goes, as the command line says.
struct ReportRequest {
  let format: ReportFormat
  /// Where it is written; nil for standard output.
  let path: String?
  private let session: Session

  /// The flags of a report that can be had in those forms.
  static func options(_ formats: [ReportFormat] = ReportFormat.common) -> [Option] {
    let names = formats.map(\.rawValue)
    let list = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    return [
      Option(
        "format", value: "FORMAT",
        help: "\(list); without it what the name of FILE ends in, else text"),
      Option(
        "output", short: "o", value: "FILE",
        help: "write it to FILE, whole or not at all; - is standard output"),
      .json,
    ]
  }

  /// What the details of every report end with.
  static let details = """
    With -o a file that is there is replaced only once the new one is whole; CSV has a line for \
    each row of its tables, JSON every number with the entries behind it (see REPORTS FOR PROGRAMS).
    """

  /// From here on a long reading shows how far it is.
  ///
  /// - Throws: A usage fault where the form is none of this report's, or makes no sense there.
  init(
    _ session: Session, _ arguments: Arguments, offering formats: [ReportFormat]
  ) throws(Fault) {
    self.session = session
    path = arguments["output"].flatMap { $0 == "-" ? nil : $0 }
    format = try Self.format(arguments, formats)
    guard path?.isEmpty != true else {
      throw Fault(
        place: "--output", what: "names no file", remedy: "Write -o FILE.", status: .usage)
    }
    if format == .html, path == nil, session.world.outputIsTerminal {
      throw Fault(
        place: "--format=html", what: "is a page for a browser, not for a terminal",
        remedy: "Write it to a file: -o report.html.", status: .usage)
    }
    session.showLongReadings()
  }

  private static func format(
    _ arguments: Arguments, _ offered: [ReportFormat]
  ) throws(Fault) -> ReportFormat {
    let names = offered.map(\.rawValue)
    let list = "There are: \(names.joined(separator: ", "))."
    if let name = arguments["format"] {
      guard let format = ReportFormat(rawValue: name), offered.contains(format) else {
        let isKnown = ReportFormat(rawValue: name) != nil
        let nearest = isKnown ? nil : Nearest.to(name, among: names)
        throw Fault(
          place: "--format=\(name)",
          what: isKnown ? "makes no sense for this report" : "is no format",
          remedy: (nearest.map { "Did you mean \($0)? " } ?? "") + list, status: .usage)
      }
      guard format == .json || !arguments.has("json") else {
        throw Fault(
          place: "--format=\(name)", what: "is not what --json asks for",
          remedy: "Give one of them.", status: .usage)
      }
      return format
    }
    if arguments.has("json") { return .json }
    guard let path = arguments["output"], let format = ReportFormat.ofFile(path) else {
      return .text
    }
    guard offered.contains(format) else {
      throw Fault(
        place: "--output=\(path)", what: "ends like a form this report does not have",
        remedy: "Say which with --format. \(list)", status: .usage)
    }
    return format
  }

  /// Writes the report in the form that was asked for.
  ///
  /// - Parameters:
  ///   - report: What was found out.
  ///   - text: The text for people, where it is not the document's.
  ///   - other: The forms that only some reports have.
  /// - Throws: When it cannot be written; a file that was there is then as it was.
  func write(
    _ report: some Report, text: StyledText? = nil,
    other: (ReportFormat) throws(Fault) -> String = { _ in "" }
  ) throws(Fault) {
    switch format {
    case .text:
      let shown = text ?? page(report.document)
      try write(path == nil ? rendered(shown) : shown.plain)
    case .md: try write(DocumentMarkdown(report.document).text)
    case .html: try write(DocumentHTML(report.document).text)
    case .json: try write(report.json)
    case .csv: try write(TableCSV.text(of: report.tables))
    case .ics, .prom, .cast: try write(try other(format))
    }
  }

  private func page(_ document: Document) -> StyledText {
    DocumentText(
      document, columns: path == nil ? session.columns ?? 80 : 80, glyphs: session.glyphs
    )
    .text
  }

  private func rendered(_ text: StyledText) -> String {
    text.rendered(
      in: Palette(
        isTerminal: session.world.outputIsTerminal, environment: session.world.variables))
  }

  private func write(_ text: String) throws(Fault) {
    guard let path else { return session.world.output.write(text) }
    let target = path.hasPrefix("/") ? path : "\(session.world.directory)/\(path)"
    try System.real.writeFile(target, replacing: true, for: .shared) { give throws(Fault) in
      try give(Array(text.utf8))
    }
    session.print("Wrote \(path, .accent).\n")
  }
}
