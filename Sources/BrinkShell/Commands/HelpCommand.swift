import BrinkModel

enum HelpCommand {
  static let command = Command(
    CommandDescription(
      "help", summary: "say what a command does and how", synopsis: ["[COMMAND]"],
      operands: 0...2,
      options: [Option("manual", help: "print the source of the manual page")])
  ) { session, arguments throws(Fault) in
    guard !arguments.has("manual") else {
      session.world.output.write(ManualPage.text(commands: Catalogue.descriptions))
      return ExitStatus.done.rawValue
    }
    guard !arguments.operands.isEmpty else {
      session.printFilled(
        Usage.overview(of: Catalogue.descriptions, checklists: try session.prompts.summaries))
      return ExitStatus.done.rawValue
    }
    let name = arguments.operands.joined(separator: " ")
    var command = Catalogue.commands.first { $0.name == name }
    let checklists = try session.prompts.names
    if command == nil, checklists.contains(name) {
      command = try WalkCommand.named(name, in: session)
    }
    if command == nil, try explain(name, in: session) { return ExitStatus.done.rawValue }
    guard let command else { throw try Dispatch(session).unknown(arguments.operands[...]) }
    session.printFilled(Usage.text(of: command.description))
    return ExitStatus.done.rawValue
  }

  /// Says what there is under a first word such as `incident`; false where several do not share it.
  static func explain(_ group: String, in session: Session) throws(Fault) -> Bool {
    let commands = Catalogue.descriptions.filter { $0.name.hasPrefix(group + " ") }
    guard !commands.isEmpty else { return false }
    session.printFilled(Usage.overview(ofGroup: group, commands))
    return true
  }
}
