import BrinkModel
import DisplayText
import Reports

/// Names every fault in checklists.
enum CheckPromptsCommand {
  static let command = Command(
    CommandDescription(
      "check prompts", summary: "name every fault in checklists and issue forms",
      synopsis: ["[FILE…]"], operands: 0...Int.max, options: [.json],
      details: """
        Without FILE, every checklist within reach is checked. Faults stop a walk, warnings do not;
        each says whose rule it is: YAML's, GitHub's for issue forms, ours, or nobody's we know (a key
        that GitHub may know and we do not). Exits with 65 when there is a fault.
        """,
      examples: ["brink check prompts .github/ISSUE_TEMPLATE/*.yml"])
  ) { session, arguments throws(Fault) in
    var hasFaults = false
    for file in try files(session, arguments) {
      let reading = PromptLibrary.read(file.bytes)
      for diagnostic in reading.diagnostics {
        hasFaults = hasFaults || diagnostic.severity == .fault
        if arguments.has("json") {
          session.world.output.write(json(diagnostic, file.place) + "\n")
        } else {
          session.print(line(diagnostic, file.place))
        }
      }
      if reading.diagnostics.isEmpty, !arguments.has("json") {
        session.print("\(file.place): \("ok", .good)\n")
      }
    }
    return (hasFaults ? ExitStatus.badData : .done).rawValue
  }

  private static func files(
    _ session: Session, _ arguments: Arguments
  ) throws(Fault) -> [(place: String, bytes: [UInt8])] {
    var files: [(place: String, bytes: [UInt8])] = []
    for path in arguments.operands { files.append((path, try SmallFile.bytes(of: path))) }
    guard arguments.operands.isEmpty else { return files }
    for name in try session.prompts.names {
      let found = try session.prompts.text(named: name)
      files.append((found.place, found.bytes))
    }
    return files
  }

  private static func json(_ diagnostic: Diagnostic, _ place: String) -> String {
    let rule =
      switch diagnostic.rule {
      case .yaml: "yaml"
      case .gitHub: "github"
      case .unknown: "unknown"
      case .brink: "brink"
      }
    return JSONText.object([
      ("file", JSONText.string(place)), ("line", "\(diagnostic.line)"),
      ("column", "\(diagnostic.column)"),
      ("severity", JSONText.string(diagnostic.severity == .fault ? "fault" : "warning")),
      ("rule", JSONText.string(rule)), ("what", JSONText.string(diagnostic.what)),
      ("remedy", JSONText.string(diagnostic.remedy)),
    ])
  }

  private static func line(_ diagnostic: Diagnostic, _ place: String) -> StyledText {
    let severity: StyledText =
      diagnostic.severity == .fault ? "\("fault", .alarm)" : "\("warning", .warning)"
    let rule =
      switch diagnostic.rule {
      case .yaml: "YAML"
      case .gitHub: "GitHub's issue forms"
      case .unknown: "unknown to us"
      case .brink: "brink"
      }
    return
      "\(place):\(diagnostic.line):\(diagnostic.column): \(severity) (\(rule)): \(diagnostic.what)\n  \(diagnostic.remedy)\n"
  }
}
