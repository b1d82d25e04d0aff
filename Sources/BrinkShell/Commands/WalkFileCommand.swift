import BrinkFiles
import BrinkModel

/// Walks the checklist in a file, or the runbook.
enum WalkFileCommand {
  static let command = Command(
    CommandDescription(
      "walk", summary: "walk the checklist, the issue form or the Markdown runbook in a file",
      synopsis: ["FILE [ITEM=VALUE…] [-- CMD ARG…]", "RUNBOOK.md"], operands: 1...Int.max,
      options: [.json], takesCommand: true,
      details: """
        A Markdown file is a runbook: its task items are the steps, or its numbered items where it has \
        no tasks. Each is done, skipped with a reason, or does not match reality; then it becomes an \
        action with an owner and a due date. The file itself is never changed.
        """,
      examples: ["brink walk .github/ISSUE_TEMPLATE/bug_report.yml", "brink walk docs/RELEASE.md"])
  ) { session, arguments throws(Fault) in
    let path = arguments.operands[0]
    if RunbookFile.isMarkdown(named: path, try start(of: path)) {
      try refuseMore(arguments)
      return try RunbookStanding(try RunbookFile.read(path), in: session).stand()
    }
    let absolute = path.hasPrefix("/") ? path : "\(session.world.directory)/\(path)"
    let checklist = try PromptLibrary.checklist(try SmallFile.bytes(of: path), place: path)
    return try WalkCommand.walk(
      checklist, called: "walk \(CommandLineText.quoted([absolute]))", session,
      arguments.droppingFirstOperand)
  }

  /// What tells a checklist from a runbook; a file's own fault is found when it is read as either.
  private static func start(of path: String) throws(Fault) -> [UInt8] {
    do {
      return try SmallFile.bytes(of: path)
    } catch {
      guard error.status == .cannotRead else { throw error }
      return []
    }
  }

  private static func refuseMore(_ arguments: Arguments) throws(Fault) {
    if let second = arguments.operands.dropFirst().first {
      throw Fault(
        place: second, what: "one word too many: the steps of a runbook are answered one by one",
        remedy:
          "Answer them at the terminal, or as lines: done, skip WHY, drift WHAT | OWNER | DUE.",
        status: .usage)
    }
    guard arguments.command == nil else {
      throw Fault(
        place: "--", what: "a runbook stands before no command",
        remedy: "Write brink -- CMD for a boundary before it.", status: .usage)
    }
  }
}
