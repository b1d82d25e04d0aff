import BrinkFiles
import BrinkModel
import DisplayText
import Rec
import Reports

/// Gives somebody something to do, or lists what is open.
enum ActCommand {
  static let command = Command(
    CommandDescription(
      "act", summary: "give somebody something to do by a day, or list what is open",
      synopsis: ["[--owner NAME]", "WHAT --owner NAME --due DATE [--type TYPE] [--incident NAME]"],
      operands: 0...1,
      options: [
        Option("owner", value: "NAME", help: "the one person who does it; alone: whose to list"),
        Option("due", value: "DATE", help: "by when: in 2 weeks, Friday, 2026-12-04"),
        Option("type", value: "TYPE", help: "what it is for: detect, prevent or correct"),
        Option("incident", value: "NAME", help: "the incident it comes from, which waits for it"),
        .json,
      ],
      details: """
        No owner, no action; no due date, no action. Open actions are listed with the longest overdue
        first. From its day on an action is in its owner's brink due, until brink done closes it.
        """,
      examples: [
        "brink act 'alert on refunds counted twice' --owner Bo --due 'in 2 weeks' --type detect"
      ])
  ) { session, arguments throws(Fault) in
    guard let what = arguments.operands.first else { return try list(session, arguments) }
    let action = try PlannedAction(
      what, owner: arguments["owner"], due: arguments["due"], type: arguments["type"],
      today: session.now.date)
    var draft = EntryDraft.action(action)
    if let incident = arguments["incident"] {
      draft.fields.append(Field(Incident.field, try session.incident(incident).id.text))
    }
    let entry = try session.journal().append(draft, now: session.now)
    session.tellRecorded(
      entry,
      "\(action.owner, .accent) does it by \(action.due.description). Recorded as \(entry.id.short, .accent)."
    )
    return ExitStatus.done.rawValue
  }

  private static func list(_ session: Session, _ arguments: Arguments) throws(Fault) -> Int32 {
    for option in ["due", "type", "incident"] where arguments.has(option) {
      throw Fault(
        place: "--\(option)", what: "belongs to an action, and none is written",
        remedy: "Write brink act 'WHAT' --owner NAME --due DATE.", status: .usage)
    }
    let owner = arguments["owner"].map { Person([$0.trimmed]) }
    let open = try Actions.folded(session).open.filter { action in
      owner?.isCalled(action.entry["Owner"] ?? action.entry.by) ?? true
    }
    if arguments.has("json") {
      for action in open { session.world.output.write(EntryJSON.text(of: action.entry) + "\n") }
    } else {
      session.print(ActionList(open, today: session.now.date).text(columns: session.columns))
    }
    return ExitStatus.done.rawValue
  }
}

extension Actions {
  /// The actions of the journal in use.
  static func folded(_ session: Session) throws(Fault) -> Actions {
    var actions = Actions()
    for entry in try session.journalToRead().entries(matching: filter) {
      actions.apply(entry)
    }
    return actions
  }
}
