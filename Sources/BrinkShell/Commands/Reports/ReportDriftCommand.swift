import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Proposes to runbooks what people found out by walking them.
enum ReportDriftCommand {
  static let command = Command(
    CommandDescription(
      "report drift", summary: "show where runbooks are wrong, as a patch to look at",
      synopsis: ["[RUNBOOK.md] [--format text|diff|json]"], operands: 0...1,
      options: [
        Option("format", value: "FORMAT", help: "text, diff or json; text without it"), .json,
      ],
      details: """
        For every open action that came of a step which does not match reality, a line below the step \
        that says so. A step that has moved is found by its line, then by its text; one that is gone \
        is said to be. The runbook itself is never changed: apply the patch, or change the step and \
        close the action with brink done.
        With --format diff, what no patch can be made of is named on standard error.
        """,
      examples: [
        "brink report drift docs/RELEASE.md", "brink report drift --format diff | git apply",
      ])
  ) { session, arguments throws(Fault) in
    let format = try format(arguments)
    let runbooks = try runbooks(session, only: arguments.operands.first)
    let report = DriftReport(runbooks.map(\.drift), today: session.now.date)
    switch format {
    case .text: session.print(report.text)
    case .json: session.world.output.write(report.json)
    case .diff:
      session.world.output.write(report.diff)
      for remark in report.remarks { session.warn("brink: \(remark)") }
    }
    // Whoever names one runbook wants to know that it could not be read.
    let fault = arguments.operands.isEmpty ? nil : runbooks.lazy.compactMap(\.fault).first
    return (fault?.status ?? .done).rawValue
  }

  private enum Format: String, CaseIterable { case text, diff, json }

  private static func format(_ arguments: Arguments) throws(Fault) -> Format {
    guard let name = arguments["format"] else { return arguments.has("json") ? .json : .text }
    guard let format = Format(rawValue: name), format == .json || !arguments.has("json") else {
      throw Fault(
        place: "--format=\(name)",
        what: arguments.has("json") ? "is not what --json asks for" : "there is no such format",
        remedy: "There are: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).",
        status: .usage)
    }
    return format
  }

  private struct Found {
    let drift: RunbookDrift
    let fault: Fault?
  }

  /// Each runbook that has drifted, in the order of paths; of one only, when it is named.
  private static func runbooks(_ session: Session, only named: String?) throws(Fault) -> [Found] {
    let here = resolved(session.world.directory)
    var groups: [String: [DriftAction]] = [:]
    for drift in try drifts(session) {
      groups[resolved(drift.location(from: here)), default: []].append(drift)
    }
    if let named {
      let wanted = resolved(named.hasPrefix("/") ? named : "\(here)/\(named)")
      // A name with nothing behind it is a slip, unless the journal knows it.
      if groups[wanted] == nil { _ = try RunbookFile.read(named) }
      groups = groups.filter { $0.key == wanted }
    }
    return groups.sorted { $0.key < $1.key }.map { file, drifts in
      let path = file.hasPrefix(here + "/") ? String(file.dropFirst(here.count + 1)) : file
      do throws(Fault) {
        let read = try RunbookFile.read(file)
        return Found(
          drift: RunbookDrift(path: path, .read(read.bytes, read.runbook), drifts), fault: nil)
      } catch {
        return Found(drift: RunbookDrift(path: path, .unreadable(error), drifts), fault: error)
      }
    }
  }

  private static func drifts(_ session: Session) throws(Fault) -> [DriftAction] {
    let journal = try session.journalToRead()
    var open = OpenDrifts()
    for entry in try journal.entries(matching: OpenDrifts.filter) {
      open.apply(entry)
    }
    // Old actions do not say where their runbook was; their walk does.
    if open.all.contains(where: { $0.directory == nil }) {
      for entry in try journal.entries(matching: EntryFilter(kinds: [.run])) {
        open.apply(entry)
      }
    }
    return open.all
  }

  /// The path with links resolved where it is there, else as it stands.
  private static func resolved(_ path: String) -> String {
    (try? System.real.resolve(path)) ?? lexical(path)
  }

  /// The path without `.`, `..` and doubled slashes.
  private static func lexical(_ path: String) -> String {
    let parts = path.split(separator: "/").reduce(into: [Substring]()) { parts, part in
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }
}
