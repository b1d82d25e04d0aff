import BrinkModel

/// Walks the checklist in a file.
enum WalkFileCommand {
  static let command = Command(
    CommandDescription(
      "walk", summary: "walk the checklist or issue form in a file",
      synopsis: ["FILE [ITEM=VALUE…] [-- CMD ARG…]"], operands: 1...Int.max,
      options: [.json], takesCommand: true,
      examples: ["brink walk .github/ISSUE_TEMPLATE/bug_report.yml"])
  ) { session, arguments throws(Fault) in
    let path = arguments.operands[0]
    let absolute = path.hasPrefix("/") ? path : "\(session.world.directory)/\(path)"
    let checklist = try PromptLibrary.checklist(try SmallFile.bytes(of: path), place: path)
    return try WalkCommand.walk(
      checklist, called: "walk \(CommandLineText.quoted([absolute]))", session,
      arguments.droppingFirstOperand)
  }
}
