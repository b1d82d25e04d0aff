import BrinkModel
import DisplayText

/// Lists the checklists within reach.
enum PromptsListCommand {
  static let command = Command(
    CommandDescription(
      "prompts list", summary: "list the checklists within reach",
      details: "Looked for in .brink/prompts, $XDG_CONFIG_HOME/brink/prompts and among the bundled "
        + "ones; a nearer one of the same name is taken.")
  ) { session, _ throws(Fault) in
    let listed = try session.prompts.list()
    let width = listed.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    for item in listed {
      let name = item.name.padded(toColumns: width)
      let place = item.path ?? "bundled"
      let isShadowed = Catalogue.commands.contains { $0.name == item.name } && item.path != nil
      let note =
        isShadowed
        ? "  (`brink \(item.name)` is a command: walk it as a file)"
        : item.isOverridden ? "  (a nearer one is taken)" : ""
      session.print("\(name, .accent)  \(place)\(note, .dim)\n")
    }
    return ExitStatus.done.rawValue
  }
}

/// Prints a checklist as it stands.
enum PromptsShowCommand {
  static let command = Command(
    CommandDescription(
      "prompts show", summary: "print a checklist as it stands in its file", synopsis: ["NAME"],
      operands: 1...1)
  ) { session, arguments throws(Fault) in
    let found = try session.prompts.text(named: arguments.operands[0])
    // Into a file it must be the very bytes; on a terminal nothing in it may act.
    if session.world.outputIsTerminal {
      session.print(StyledText(String(decoding: found.bytes, as: UTF8.self)))
    } else {
      session.world.output.write(found.bytes)
    }
    return ExitStatus.done.rawValue
  }
}

/// Prints a checklist to start from.
enum PromptsNewCommand {
  static let command = Command(
    CommandDescription(
      "prompts new", summary: "print a commented checklist to start from", synopsis: ["NAME"],
      operands: 1...1, examples: ["brink prompts new handover > .brink/prompts/handover.yaml"])
  ) { session, arguments throws(Fault) in
    session.world.output.write(StarterChecklist.text(named: arguments.operands[0]))
    return ExitStatus.done.rawValue
  }
}
