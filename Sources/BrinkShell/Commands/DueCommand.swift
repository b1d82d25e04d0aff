import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Lists what waits for somebody.
enum DueCommand {
  static let command = Command(
    CommandDescription(
      "due", summary: "list what waits for you",
      options: [Option("all", short: "a", help: "for everybody, not only for you"), .json],
      details: """
        Decisions and practices to look back at, what is missing of a mistake's note, actions whose
        day has come, what was named again and again with nothing following, the parking lot, walks
        left unfinished; longest overdue first.
        """)
  ) { session, arguments throws(Fault) in
    let list = try dueList(session, forEverybody: arguments.has("all"))
    if arguments.has("json") {
      session.world.output.write(list.json)
    } else {
      session.print(list.text(columns: session.columns))
    }
    return ExitStatus.done.rawValue
  }

  /// What waits for this person, or for everybody.
  static func dueList(_ session: Session, forEverybody: Bool) throws(Fault) -> DueList {
    let today = session.now.date
    let person = forEverybody ? nil : try session.person()
    let journal = try session.journalToRead()
    var waiting = Waiting(Decisions(try journal.lookBackEntries()))
    for item in try journal.items(matching: Waiting.filter) {
      if case .entry(let found) = item { waiting.apply(found.entry) }
    }
    if waiting.needsOutcomes {
      for item in try journal.items(matching: EntryFilter(kinds: [.outcome])) {
        if case .entry(let found) = item { waiting.apply(found.entry) }
      }
    }
    let rescores = try Rescores.found(waiting.scores(on: today), session)
    var rows = waiting.rows(at: session.now, for: person, rescores: rescores)
    rows += try DebtRows.rows(waiting.debts, for: person, session)
    let drafts = try session.drafts().abandoned()
    for fault in drafts.faults { session.warn(FaultText.text(of: fault)) }
    for draft in drafts.drafts {
      rows.append(
        DueList.Row(
          id: nil, since: draft.begun.date, text: "unfinished: " + draft.summary,
          command: draft.subject.resumeCommand))
    }
    return DueList(rows, today: today)
  }
}
