import BrinkModel
import DisplayText

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
    let files = try files(session, arguments)
    let names =
      ((try? session.prompts.names) ?? [])
      + files.compactMap { ChecklistFinder.name(ofFile: $0.place) }
    for file in files {
      let reading = PromptLibrary.read(file.bytes)
      let diagnostics = reading.diagnostics + lostClosing(of: reading.checklist, among: names)
      hasFaults = hasFaults || diagnostics.contains { $0.severity == .fault }
      if arguments.has("json") {
        for diagnostic in diagnostics {
          session.world.output.write(DiagnosticReport.json(diagnostic, in: file.place) + "\n")
        }
        continue
      }
      for diagnostic in diagnostics {
        session.print(DiagnosticReport.text(diagnostic, in: file.place))
      }
      session.print(
        DiagnosticReport.verdict(diagnostics, isChooser: reading.isChooser, in: file.place))
    }
    return (hasFaults ? ExitStatus.badData : .done).rawValue
  }

  /// A checklist that is to be walked when looking back has to be within reach by then.
  private static func lostClosing(
    of checklist: Checklist?, among names: [String]
  ) -> [Diagnostic] {
    guard let checklist, let closing = checklist.closing, !names.contains(closing) else {
      return []
    }
    let nearest = Nearest.to(closing, among: names).map { "Did you mean `\($0)`?" }
    return [
      Diagnostic(
        .warning, .brink, at: checklist.closingPosition,
        "`closing` names `\(closing)`, and no checklist within reach is called so",
        remedy: nearest ?? "`brink prompts list` lists them; `look-back` is the usual one.")
    ]
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
}
