import BrinkFiles
import BrinkModel
import DisplayText

/// Records what became of an earlier entry.
enum OutcomeCommand {
  static let command = Command(
    CommandDescription(
      "outcome", summary: "say what became of a decision, or look back at a practice",
      synopsis: ["ID [ITEM=VALUE…]"], operands: 1...Int.max, options: [.json],
      details: """
        What was written comes back first. Items for a decision: result (as planned, failed as named,
        failed otherwise, too early to say), what_happened, look_back, undone, undo_took, replanned,
        reopened. A mistake is asked for what is still missing of its note; any other entry with a
        day to look back on for what its checklist asks then (brink prompts show look-back).
        """,
      examples: [
        "brink outcome K7QX", "brink outcome K7QX result='as planned' undone=no reopened=no",
      ])
  ) { session, arguments throws(Fault) in
    let found = try session.journal().one(arguments.operands[0])
    let closing = try closing(of: found.entry, called: arguments.operands[0], session)
    let checklist = try session.prompts.checklist(named: closing)
    let given = try WalkCommand.given(arguments.droppingFirstOperand, itemsOf: checklist)
    let conversation = session.conversation()
    if conversation.isInteractive {
      conversation.say(ComingBack.text(of: found.entry))
    }
    let carried = found.entry.kind == .mistake ? try known(of: found.entry, checklist, session) : []
    return try LookBack(found.entry, with: closing, in: session, conversation)
      .ask(given: given, carrying: carried)
  }

  /// The checklist that asks what became of the entry; throws when nothing can have.
  private static func closing(
    of entry: Entry, called name: String, _ session: Session
  ) throws(Fault) -> String {
    guard try !session.journal().struck().contains(entry.id) else {
      throw Fault(
        place: name, what: "was struck",
        remedy: "`brink show "
          + "\(entry.id.short)` says by whom and why; strike the strike to take it back.",
        status: .usage)
    }
    guard entry["Crossed"] != "no", entry["Held"] != "yes" else {
      throw Fault(
        place: name, what: "was held: nothing came of it",
        remedy: "There is no outcome to record.", status: .usage)
    }
    if entry.kind == .decision { return "outcome" }
    guard entry[LookBacks.field] != nil || entry.kind == .mistake else {
      throw Fault(
        place: name, what: "is a \(entry.kind.rawValue) without a day to look back on",
        remedy: "`brink due --all` lists what there is to look back at.", status: .usage)
    }
    return try session.prompts.checklist(walkedFor: entry)?.closing ?? "look-back"
  }

  /// The parts of a mistake that are known by now, so that only the others are asked for.
  private static func known(
    of mistake: Entry, _ checklist: Checklist, _ session: Session
  ) throws(Fault) -> [GivenAnswer] {
    var fold = Mistakes([mistake])
    for entry in try session.journal().entries(matching: EntryFilter(kinds: [.outcome, .strike])) {
      fold.apply(entry)
    }
    let all = [mistake] + fold.additions(to: mistake)
    return checklist.items.compactMap { item in
      guard let values = all.last(where: { $0[item.field] != nil })?.values(of: item.field) else {
        return nil
      }
      let boxes = item.type.choices.count
      if boxes == 0 { return GivenAnswer(item: item.id, text: values.joined(separator: ", ")) }
      // Boxes of which some are open are asked for again.
      return values.count == boxes ? GivenAnswer(item: item.id, text: "all") : nil
    }
  }
}
