import BrinkFiles
import BrinkModel
import DisplayText

/// Closes an action.
enum DoneCommand {
  static let command = Command(
    CommandDescription(
      "done", summary: "close an action", synopsis: ["ID [--evidence TEXT]"], operands: 1...1,
      options: [
        Option("evidence", value: "TEXT", help: "what shows that it is done: a commit, an address"),
        .json,
      ],
      examples: ["brink done K7QX --evidence 3f2a91c"])
  ) { session, arguments throws(Fault) in
    let journal = try session.journal()
    let found = try journal.one(arguments.operands[0]).entry
    let open = try Actions.folded(session).open
    guard let action = open.first(where: { $0.entry.id == found.id })?.entry else {
      throw Fault(
        place: arguments.operands[0],
        what: found.kind == .action ? "is closed already" : "is no action",
        remedy: "`brink act` lists the open ones.", status: .usage)
    }
    let entry = try journal.append(
      .done(found.id, "done", evidence: arguments["evidence"]?.trimmed), now: session.now)
    session.tellRecorded(entry, "Done: \(action.actionText).")
    return ExitStatus.done.rawValue
  }
}
