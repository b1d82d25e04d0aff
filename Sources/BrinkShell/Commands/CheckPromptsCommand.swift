import BrinkModel
import DisplayText

/// Names every fault in checklists.
enum CheckPromptsCommand {
  static let command = Command(
    CommandDescription(
      "check prompts", summary: "name every fault in checklists and issue forms",
      synopsis: ["[FILE…]"], operands: 0...Int.max,
      details: """
        Without FILE, every checklist within reach is checked. Faults stop a walk, warnings do not;
        each says whose rule it is: YAML's, GitHub's for issue forms, or ours. Exits with 65 when
        there is a fault.
        """,
      examples: ["brink check prompts .github/ISSUE_TEMPLATE/*.yml"])
  ) { session, arguments throws(Fault) in
    var hasFaults = false
    for file in try files(session, arguments) {
      let reading = PromptLibrary.read(file.bytes)
      for diagnostic in reading.diagnostics {
        hasFaults = hasFaults || diagnostic.severity == .fault
        session.print(line(diagnostic, file.place))
      }
      if reading.diagnostics.isEmpty { session.print("\(file.place): \("ok", .good)\n") }
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
