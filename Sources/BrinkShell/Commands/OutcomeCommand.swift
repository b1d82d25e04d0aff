import BrinkFiles
import BrinkModel
import DisplayText

/// Records what became of a decision.
enum OutcomeCommand {
  static let command = Command(
    CommandDescription(
      "outcome", summary: "say what became of a decision", synopsis: ["ID [ITEM=VALUE…]"],
      operands: 1...Int.max, options: [.json],
      details: """
        The sentence comes back first. Items: result (as planned, failed as named, failed otherwise,
        too early to say), what_happened, look_back, undone, undo_took, replanned, reopened.
        """,
      examples: [
        "brink outcome K7QX", "brink outcome K7QX result='as planned' undone=no reopened=no",
      ])
  ) { session, arguments throws(Fault) in
    let found = try session.journal().one(arguments.operands[0])
    guard found.entry.kind == .decision else {
      throw Fault(
        place: arguments.operands[0], what: "is no decision but a \(found.entry.kind.rawValue)",
        remedy: "`brink log --kind decision` lists the decisions.", status: .usage)
    }
    guard try !session.journal().struck().contains(found.entry.id) else {
      throw Fault(
        place: arguments.operands[0], what: "was struck",
        remedy: "`brink show "
          + "\(found.entry.id.short)` says by whom and why; strike the strike to take it back.",
        status: .usage)
    }
    guard found.entry["Crossed"] != "no" else {
      throw Fault(
        place: arguments.operands[0], what: "was held: nothing came of it",
        remedy: "There is no outcome to record.", status: .usage)
    }
    let given = try WalkCommand.given(
      arguments.droppingFirstOperand, itemsOf: try session.prompts.checklist(named: "outcome"))
    let conversation = session.conversation()
    if conversation.isInteractive {
      conversation.say(ComingBack.text(of: found.entry))
    }
    return try LookBack(found.entry, in: session, conversation).ask(given: given)
  }
}
