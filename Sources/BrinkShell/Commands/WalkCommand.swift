import BrinkModel

/// A checklist as a command: `brink NAME [ITEM=VALUE…] [-- CMD ARG…]`.
enum WalkCommand {
  /// The command that walks the checklist of that name; throws when there is none.
  static func named(_ name: String, in session: Session) throws(Fault) -> Command {
    command(for: try session.prompts.checklist(named: name), called: name)
  }

  private static func command(for checklist: Checklist, called name: String) -> Command {
    Command(
      CommandDescription(
        name, summary: checklist.summary, synopsis: ["[ITEM=VALUE…] [-- CMD ARG…]"],
        operands: 0...Int.max, options: [.json], takesCommand: true,
        details: "Items: " + checklist.items.map(\.id).joined(separator: ", ")
          + ". A given item is not asked for.",
        examples: ["brink \(name) \(checklist.items.first?.id ?? "")='…'"])
    ) { session, arguments throws(Fault) in
      try walk(checklist, called: name, session, arguments)
    }
  }

  /// Walks it with what the command line gave, and runs the command once it is crossed.
  static func walk(
    _ checklist: Checklist, called name: String, _ session: Session, _ arguments: Arguments
  ) throws(Fault) -> Int32 {
    guard checklist.kind != .outcome else {
      throw Fault(
        place: name, what: "asks what became of an earlier entry",
        remedy: "Write brink outcome ID; `brink due` lists what there is to look back at.",
        status: .usage)
    }
    var given = try given(arguments, itemsOf: checklist)
    // Where the checklist has no item of that name, it is the name of what the command hits.
    let asksTarget = checklist.items.contains { $0.id == "target" }
    guard arguments.command == nil || !arguments.has("json") else {
      throw Fault(
        place: "--json", what: "cannot stand before a command: standard output is the command's",
        remedy: "`brink log --last 1 --json` prints the entry afterwards.", status: .usage)
    }
    var guarded: GuardedCommand?
    if let words = arguments.command {
      let command = try GuardedCommand(words, in: session)
      let rules = try RulesAtBoundary(command, words, in: session)
      let target = asksTarget ? nil : given.last { $0.item == "target" }?.text
      guarded = command
      guarded?.facts = rules.facts
      if session.agent == nil, let status = try rules.stand(typed: target) { return status }
    }
    if !asksTarget, guarded != nil { given.removeAll { $0.item == "target" } }
    // Whatever it was called on the command line, what a rule holds is a judgment.
    if guarded?.facts.isHeld == true { given.removeAll { $0.item == "weight" } }
    return try Standing(checklist, called: name, in: session).stand(given, guarding: guarded)
  }

  /// The answers among the operands.
  static func given(_ arguments: Arguments, itemsOf checklist: Checklist) throws(Fault)
    -> [GivenAnswer]
  {
    var given: [GivenAnswer] = []
    for operand in arguments.operands {
      guard let equals = operand.firstIndex(of: "=") else {
        throw Fault(
          place: operand, what: "is no answer",
          remedy: "Write ITEM=VALUE; the items are "
            + checklist.items.map(\.id).joined(separator: ", ")
            + ". A command goes after `--`.", status: .usage)
      }
      given.append(
        GivenAnswer(
          item: String(operand[..<equals]), text: String(operand[operand.index(after: equals)...])))
    }
    return given
  }
}

extension Checklist {
  /// The first line of its description, for lists.
  var summary: String {
    let line = about.prefix { $0 != "\n" }
    let end = line.firstIndex { ".:;".contains($0) } ?? line.endIndex
    return line.isEmpty ? name : String(line[..<end])
  }
}
