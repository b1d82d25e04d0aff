import BrinkModel
import DisplayText
import Reports

/// Lists the checklists within reach.
enum PromptsListCommand {
  static let command = Command(
    CommandDescription(
      "prompts list", summary: "list the checklists within reach", options: [.json],
      details: "Looked for in .brink/prompts, $XDG_CONFIG_HOME/brink/prompts and among the bundled "
        + "ones; a nearer one of the same name is taken.")
  ) { session, arguments throws(Fault) in
    let listed = try session.prompts.list()
    if arguments.has("json") {
      for item in listed {
        let place = item.path.map(JSONText.string) ?? "null"
        session.world.output.write(
          JSONText.object([
            ("name", JSONText.string(item.name)), ("file", place),
            ("taken", item.isOverridden ? "false" : "true"),
          ]) + "\n")
      }
      return ExitStatus.done.rawValue
    }
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
      operands: 1...1,
      examples: [
        "mkdir -p .brink/prompts && brink prompts new handover > .brink/prompts/handover.yaml"
      ])
  ) { session, arguments throws(Fault) in
    session.world.output.write(StarterChecklist.text(named: arguments.operands[0]))
    return ExitStatus.done.rawValue
  }
}

/// Prints the JSON Schema of checklists, for editors.
enum PromptsSchemaCommand {
  static let command = Command(
    CommandDescription(
      "prompts schema", summary: "print the JSON Schema of checklists, for editors",
      details: "An editor that speaks YAML completes and explains keys with it.",
      examples: ["brink prompts schema > .brink/checklist.schema.json"])
  ) { session, _ throws(Fault) in
    session.world.output.write(ChecklistSchema.text)
    return ExitStatus.done.rawValue
  }
}
